import Questions
import Sessions
import Testing

struct ContrastSetsTests {
  /// Sets from lines such as `a/1 a/2 b/1`: a question and those it links to.
  private static func sets(_ lines: [String]) -> ContrastSets {
    ContrastSets(
      lines.map { line in
        let names = line.split(separator: " ").map { Bank.name(String($0)) }
        return (name: names[0], others: Array(names.dropFirst()))
      })
  }

  private static func texts(_ sets: ContrastSets) -> [[String]] {
    sets.sets.map { $0.map(\.description) }
  }

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let links: [String]
    let sets: [[String]]
  }

  @Test(arguments: [
    Case(testDescription: "没有", links: [], sets: []),
    Case(testDescription: "没有链接", links: ["a/1", "a/2"], sets: []),
    Case(testDescription: "单向就够", links: ["a/1", "a/2 a/1"], sets: [["a/1", "a/2"]]),
    Case(testDescription: "双向一样", links: ["a/1 a/2", "a/2 a/1"], sets: [["a/1", "a/2"]]),
    Case(
      testDescription: "连成一串", links: ["a/1", "a/2 a/1", "b/1 a/2"],
      sets: [["a/1", "a/2", "b/1"]]),
    Case(
      testDescription: "指向同一题", links: ["a/1 a/3", "a/2 a/3", "a/3"],
      sets: [["a/1", "a/2", "a/3"]]),
    Case(
      testDescription: "几组各按题库的次序", links: ["a/4 a/1", "a/1", "a/3", "a/2 a/3"],
      sets: [["a/4", "a/1"], ["a/3", "a/2"]]),
    Case(testDescription: "自己不算", links: ["a/1 a/1"], sets: []),
    Case(testDescription: "没有的题略过", links: ["a/1 x/9", "a/2 x/9"], sets: []),
  ])
  func `分组`(_ example: Case) {
    #expect(Self.texts(Self.sets(example.links)) == example.sets)
  }

  @Test func `同组的其他题`() {
    let sets = Self.sets(["a/1", "a/2 a/1", "a/3 a/1", "a/4"])
    #expect(Items.names(sets.others(of: Bank.name("a/2"))) == ["a/1", "a/3"])
    #expect(sets.others(of: Bank.name("a/4")).isEmpty)
    #expect(sets.others(of: Bank.name("x/1")).isEmpty)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `互相易混 传到底 一题只在一组`(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let names = (0..<1 + random.next(below: 15)).map { Bank.name("a/\($0)") }
    let links = names.map { name in
      (
        name: name,
        others: (0..<random.next(below: 3)).map { _ in names[random.next(below: names.count)] }
      )
    }
    let sets = ContrastSets(links)
    // By steps along the links, either way, until nothing more is reached.
    for name in names {
      var reached: Set<QuestionName> = [name]
      var before = 0
      while before != reached.count {
        before = reached.count
        for link in links where !reached.isDisjoint(with: [link.name] + link.others) {
          // A link with several others joins them all through its own name.
          reached.formUnion([link.name] + link.others)
        }
      }
      #expect(Set(sets.others(of: name)) == reached.subtracting([name]))
    }
    #expect(sets.sets.allSatisfy { $0.count > 1 })
    #expect(Set(sets.sets.flatMap(\.self)).count == sets.sets.flatMap(\.self).count)
  }
}
