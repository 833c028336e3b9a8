import Questions
import Sessions
import Testing

struct PracticeDrawTests {
  private static func draw(
    _ candidates: [Candidate], _ request: PracticeRequest = PracticeRequest(), seed: UInt64 = 7,
    weakness: (QuestionName) -> Weakness = { _ in .unseen }
  ) -> [String] {
    PracticeDraw.questions(from: candidates, for: request, seed: seed, weakness: weakness)
      .map(\.description)
  }

  // MARK: Chance

  /// Computed apart, in Python, from the published SplitMix64 and Fisher–Yates.
  @Test func `种子 7 和 8 抽到的题永远是这些`() {
    #expect(
      Self.draw(Bank.twelve, seed: 7) == [
        "b/5", "b/4", "b/8", "b/7", "b/3", "a/3", "a/2", "a/4", "b/2", "b/6", "a/1", "b/1",
      ])
    #expect(
      Self.draw(Bank.twelve, seed: 8) == [
        "a/4", "b/6", "b/5", "b/8", "a/2", "b/2", "a/3", "a/1", "b/1", "b/7", "b/3", "b/4",
      ])
  }

  @Test func `只抽几题就是全部次序的前几题`() {
    let all = Self.draw(Bank.twelve)
    for count in 0...12 {
      #expect(Self.draw(Bank.twelve, PracticeRequest(count: count)) == Array(all.prefix(count)))
    }
    #expect(Self.draw(Bank.twelve, PracticeRequest(count: 100)) == all)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `题库读入的次序不影响抽题`(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let candidates = Bank.random(&random)
    let moved = Bank.banksInAnotherOrder(candidates, &random)
    for order in [PracticeOrder.random, .weak] {
      let request = PracticeRequest(count: random.next(below: 30), order: order)
      let weakness = { (name: QuestionName) in Self.weakness(of: name, seed) }
      #expect(
        Self.draw(candidates, request, seed: seed, weakness: weakness)
          == Self.draw(moved, request, seed: seed, weakness: weakness))
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `抽到的题不重复 不缺 都合条件 案例的小题连在一起`(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let candidates = Bank.random(&random)
    let request = PracticeRequest(
      count: random.next(below: 2) == 0 ? nil : random.next(below: 20),
      chapter: random.next(below: 3) == 0 ? "会" : nil,
      tag: random.next(below: 3) == 0 ? "选举" : nil,
      type: random.next(below: 4) == 0 ? .single : nil,
      order: PracticeOrder.allCases[random.next(below: 3)])
    let names = PracticeDraw.questions(from: candidates, for: request, seed: seed) {
      Self.weakness(of: $0, seed)
    }
    let admitted = candidates.filter(request.admits)
    #expect(Set(names).count == names.count)
    #expect(names.count == min(request.count ?? .max, admitted.count))
    #expect(Set(names).isSubset(of: admitted.map(\.name)))
    let served = names.compactMap { name in candidates.first { $0.name == name } }
    for (_, children) in Dictionary(grouping: served, by: Self.caseName) where children.count > 1 {
      guard let parent = children[0].parent, let first = names.firstIndex(of: children[0].name)
      else { continue }
      let inBank = candidates.filter {
        $0.parent == parent && $0.name.bank == children[0].name.bank && names.contains($0.name)
      }
      #expect(names[first..<first + children.count].elementsEqual(inBank.map(\.name)))
    }
  }

  private static func caseName(_ candidate: Candidate) -> String {
    candidate.parent.map { "\(candidate.name.bank)/\($0)" } ?? "\(candidate.name)!"
  }

  private static func weakness(of name: QuestionName, _ seed: UInt64) -> Weakness {
    let hash = name.description.utf8.reduce(seed) { $0 &* 31 &+ UInt64($1) }
    return [.mastered, .known, .unseen, .missed][Int(hash >> 3 & 3)]
  }

  // MARK: Cases

  @Test func `案例的小题移到最先抽到的小题处 按题库的次序`() {
    let candidates = [
      Bank.candidate("a/1"), Bank.candidate("a/x1", case: "x"), Bank.candidate("a/x2", case: "x"),
      Bank.candidate("a/x3", case: "x"), Bank.candidate("a/2"),
    ]
    let drawn = Self.draw(candidates, PracticeRequest(order: .weak)) { name in
      switch name.description {
      case "a/x3": .missed
      case "a/2": .unseen
      default: .mastered
      }
    }
    #expect(Array(drawn.prefix(4)) == ["a/x1", "a/x2", "a/x3", "a/2"])
  }

  @Test func `不同题库里同名的案例不混在一起`() {
    let candidates = [
      Bank.candidate("a/1", case: "x"), Bank.candidate("b/1", case: "x"),
      Bank.candidate("a/2", case: "x"), Bank.candidate("b/2", case: "x"),
    ]
    #expect(
      Self.draw(candidates, PracticeRequest(order: .bank)) == ["a/1", "a/2", "b/1", "b/2"])
  }

  // MARK: Order and filters

  @Test func `按题库的次序`() {
    let drawn = Self.draw(Bank.twelve, PracticeRequest(count: 10, order: .bank))
    #expect(drawn == (1...8).map { "b/\($0)" } + ["a/1", "a/2"])
  }

  @Test func `薄弱的在前 同样薄弱的按打乱的次序`() {
    let states: [String: Weakness] = [
      "b/3": .missed, "a/2": .known, "b/5": .missed, "b/1": .mastered,
    ]
    let drawn = Self.draw(Bank.twelve, PracticeRequest(order: .weak)) {
      states[$0.description] ?? .unseen
    }
    let shuffled = Self.draw(Bank.twelve)
    let groups: [Weakness] = [.missed, .unseen, .known, .mastered]
    #expect(
      drawn
        == groups.flatMap { group in
          shuffled.filter { (states[$0] ?? .unseen) == group }
        })
  }

  struct Filter: CustomTestStringConvertible {
    let testDescription: String
    let request: PracticeRequest
    let names: [String]
  }

  @Test(arguments: [
    Filter(testDescription: "题型", request: .init(type: .blank, order: .bank), names: ["a/2"]),
    Filter(
      testDescription: "标签要完全一样", request: .init(tag: "选举", order: .bank),
      names: ["a/1", "a/2"]),
    Filter(testDescription: "没有这个标签", request: .init(tag: "选", order: .bank), names: []),
    Filter(
      testDescription: "章名的一部分", request: .init(chapter: "闭会", order: .bank),
      names: ["a/2", "a/3"]),
    Filter(
      testDescription: "几个条件都要合", request: .init(chapter: "闭会", tag: "选举", order: .bank),
      names: ["a/2"]),
    Filter(
      testDescription: "没有条件", request: .init(order: .bank), names: ["a/1", "a/2", "a/3", "a/4"]),
  ])
  func `条件`(_ filter: Filter) {
    let candidates = [
      Bank.candidate("a/1", chapter: "会议", tags: ["选举", "任期"]),
      Bank.candidate("a/2", .blank, chapter: "闭会期间", tags: ["选举"]),
      Bank.candidate("a/3", .multiple, chapter: "闭会期间"),
      Bank.candidate("a/4", .multiple, tags: ["选举法"]),
    ]
    #expect(Self.draw(candidates, filter.request) == filter.names)
  }

  @Test func `没有题`() {
    #expect(Self.draw([]).isEmpty)
    #expect(Self.draw(Bank.twelve, PracticeRequest(count: 0)).isEmpty)
  }
}
