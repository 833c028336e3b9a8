import Questions
import Records
import Sessions
import Testing

struct ContrastDrawTests {
  private static let sets = ["a", "b", "c", "d"].map { bank in
    (1...2).map { Bank.name("\(bank)/\($0)") }
  }

  /// The banks of the sets drawn; each bank here has one set.
  private static func banks(count: Int, seed: UInt64 = 1, _ answers: [Given] = []) -> [String] {
    ContrastDraw.sets(
      sets, count: count, seed: seed, states: Given.progress(answers).questions
    ).map { $0[0].bank.description }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `混淆过的最先 再是答错的 没见过的 其余`(_ seed: UInt64) {
    let answers = [
      Given(name: "a/1"), Given(name: "a/2"), Given(name: "b/1", isRight: false),
      Given(name: "c/1", isRight: false, confusedWith: "c/2"), Given(name: "d/1"),
    ]
    #expect(Self.banks(count: 8, seed: seed, answers) == ["c", "b", "d", "a"])
  }

  @Test func `答对了就不再算混淆`() {
    let answers = ["a/1", "a/2", "b/1", "b/2", "c/1", "c/2", "d/1", "d/2"].map { Given(name: $0) }
    let missed = [Given(name: "b/1", isRight: false, confusedWith: "b/2")]
    #expect(Self.banks(count: 1, missed + answers).count == 1)
    for seed in 0..<20 as Range<UInt64> {
      #expect(Self.banks(count: 1, seed: seed, answers + missed) == ["b"])
    }
    let first = Set(
      (0..<40 as Range<UInt64>).flatMap { Self.banks(count: 1, seed: $0, missed + answers) })
    #expect(first.count > 1, "chance decides again")
  }

  @Test(arguments: [(0, 0), (1, 1), (2, 1), (3, 2), (8, 4), (99, 4)])
  func `整组整组地取`(_ count: Int, _ sets: Int) {
    let drawn = ContrastDraw.sets(Self.sets, count: count, seed: 7, states: [:])
    #expect(drawn.count == sets)
    #expect(drawn.allSatisfy { Self.sets.contains($0.sorted()) })
  }

  @Test func `同样的种子同样的题`() {
    for seed in 0..<20 as Range<UInt64> {
      let drawn = ContrastDraw.sets(Self.sets, count: 5, seed: seed, states: [:])
      #expect(
        drawn == ContrastDraw.sets(Self.sets.reversed(), count: 5, seed: seed, states: [:]))
    }
  }
}
