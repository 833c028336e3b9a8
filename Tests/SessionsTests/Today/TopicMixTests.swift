import Questions
import Sessions
import Testing

struct TopicMixTests {
  private static func mixed(_ candidates: [Candidate]) -> [String] {
    TopicMix.mixed(candidates).map(\.name.description)
  }

  @Test func `题库和章轮流 各自的次序不变`() {
    let candidates = [
      Bank.candidate("a/1", chapter: "一"), Bank.candidate("a/2", chapter: "一"),
      Bank.candidate("a/3", chapter: "二"), Bank.candidate("b/1", chapter: "一"),
      Bank.candidate("a/4", chapter: "一"),
    ]
    #expect(Self.mixed(candidates) == ["a/1", "a/3", "a/2", "b/1", "a/4"])
  }

  @Test func `只有一个话题就照原样`() {
    let candidates = (1...4).map { Bank.candidate("a/\($0)", chapter: "一") }
    #expect(Self.mixed(candidates) == ["a/1", "a/2", "a/3", "a/4"])
    #expect(Self.mixed([]).isEmpty)
  }

  @Test func `最多的话题先出 不堆在最后`() {
    let candidates =
      [Bank.candidate("a/1", chapter: "二")]
      + (2...4).map { Bank.candidate("a/\($0)", chapter: "一") }
      + [Bank.candidate("b/1")]
    #expect(Self.mixed(candidates) == ["a/2", "a/1", "a/3", "b/1", "a/4"])
  }

  @Test func `一个案例的小题连着`() {
    let candidates = [
      Bank.candidate("a/1", chapter: "一", case: "x"), Bank.candidate("b/1"),
      Bank.candidate("a/2", chapter: "一", case: "x"), Bank.candidate("b/2", case: "x"),
      Bank.candidate("a/3", chapter: "一"),
    ]
    #expect(Self.mixed(candidates) == ["a/1", "a/2", "b/1", "a/3", "b/2"])
  }

  /// What stands in the order as one: the full name of its case, or its own.
  private static func unit(_ candidate: Candidate) -> String {
    candidate.parent.map { "\(candidate.name.bank) \($0)" } ?? candidate.name.description
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `不漏不重 案例不拆 能不同就不同`(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let candidates = Bank.random(&random).shuffled(using: &random)
    let mixed = TopicMix.mixed(candidates)
    #expect(mixed.map(\.name).sorted() == candidates.map(\.name).sorted())

    // The first of each unit, in the order served; a unit split in two would come twice.
    var firsts: [Candidate] = []
    for candidate in mixed where firsts.last.map(Self.unit) != Self.unit(candidate) {
      firsts.append(candidate)
    }
    #expect(Set(firsts.map(Self.unit)).count == firsts.count)

    let topics = firsts.map { [$0.name.bank.description, $0.chapter ?? "—"] }
    let most = Dictionary(grouping: topics, by: \.self).values.map(\.count).max() ?? 0
    let alike = zip(topics, topics.dropFirst()).count { $0 == $1 }
    #expect(alike == max(0, 2 * most - topics.count - 1))
  }
}
