import Questions
import Records
import Sessions
import Testing

struct NewQuestionOrderTests {
  /// Three new questions of each bank.
  private static func items(_ banks: [String]) -> [StudyItem] {
    banks.flatMap { bank in (1...3).map { Items.new("\(bank)/\($0)") } }
  }

  private static func order(_ items: [StudyItem], _ answers: [Given] = []) -> [String] {
    NewQuestionOrder.ordered(items, Given.progress(answers)).map(\.name.description)
  }

  @Test func `头三个题库轮流 其余一个接一个`() {
    #expect(
      Self.order(Self.items(["a", "b", "c", "d"])) == [
        "a/1", "b/1", "c/1", "a/2", "b/2", "c/2", "a/3", "b/3", "c/3", "d/1", "d/2", "d/3",
      ])
  }

  @Test func `做过的题库在前 最近做的最先`() {
    let answers = [Given(name: "c/9"), Given(name: "d/9")]
    #expect(
      Self.order(Self.items(["a", "b", "c", "d"]), answers).prefix(6) == [
        "d/1", "c/1", "a/1", "d/2", "c/2", "a/2",
      ])
  }

  @Test func `做过四个题库也只轮流三个`() {
    let answers = ["d/9", "c/9", "b/9", "a/9"].map { Given(name: $0) }
    let order = Self.order(Self.items(["a", "b", "c", "d"]), answers)
    #expect(order.prefix(3) == ["a/1", "b/1", "c/1"])
    #expect(order.suffix(3) == ["d/1", "d/2", "d/3"])
  }

  @Test func `没有新题的题库不占位置`() {
    let items = [Items.met("a/1", stability: 5, daysAgo: 1)] + Self.items(["b", "c", "d"])
    let order = Self.order(items, [Given(name: "a/1")])
    #expect(order.prefix(3) == ["b/1", "c/1", "d/1"])
    #expect(order.contains("a/1"))
  }

  @Test func `做过的题不占轮次`() {
    let items = [
      Items.new("a/1"), Items.met("a/2", stability: 5, daysAgo: 1), Items.new("a/3"),
      Items.new("b/1"), Items.new("b/2"),
    ]
    let fresh = NewQuestionOrder.ordered(items, Progress()).filter(\.isNew)
    #expect(fresh.map(\.name.description) == ["a/1", "b/1", "a/3", "b/2"])
  }

  @Test func `一题不漏`() {
    let items = Self.items(["e", "a", "c", "b", "d"])
    #expect(
      Self.order(items, [Given(name: "d/9")]).sorted() == items.map(\.name.description).sorted())
    #expect(Self.order([]).isEmpty)
  }
}
