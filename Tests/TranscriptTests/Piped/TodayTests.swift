import TestSupport
import Testing

/// `today` and `review`, from one day to the next.
@Suite struct TodayTests {
  private static let tenRight = Array(repeating: "2", count: 10)
  private static let dayIsDone = "今天的学习任务已经完成。\n"

  @Test func 第一天十道新题_做完再来就说做完了() throws {
    let place = try Workplace.unmixed()
    let first = try place.learn("today", typing: Self.tenRight)
    #expect(first.status == 0)
    #expect(first.firstLine == "今日学习：新题 10 题，约 7 分钟。")
    #expect(first.output.contains("今日学习完成：答了 10 题，答对 10 题。"))
    #expect(first.output.contains("明天没有到期的题。"))
    let events = try place.events(of: "zhangsan").count
    let second = try place.learn("today")
    #expect(second.status == 0)
    #expect(second.output == Self.dayIsDone)
    #expect(try place.learn("today", "--lang", "en").output == "Today's work is done.\n")
    #expect(try place.events(of: "zhangsan").count == events)
  }

  @Test func 没答对的最后再做_成绩只算第一次() throws {
    let place = try Workplace.unmixed()
    let answers = ["1", "2", "1"] + Array(repeating: "2", count: 7)
    let result = try place.learn("today", typing: answers + ["1", "2", "2"])
    #expect(result.output.contains("刚才没答对的再做一遍，还有 2 题（不计成绩）"))
    #expect(result.output.contains("今日学习完成：答了 10 题，答对 8 题。"))
    #expect(result.output.contains("明天有 2 题到期。"))
    let given = try place.answers(of: "zhangsan")
    #expect(given.count == 13)
    #expect(given.allSatisfy { $0["mode"] as? String == "today" })
    #expect(given.prefix(10).allSatisfy { $0["grade"] != nil })
    #expect(given.suffix(3).allSatisfy { $0["grade"] == nil })
    let last = given.suffix(3).compactMap { $0["question"] as? String }
    #expect(last == ["shuzi/001", "shuzi/003", "shuzi/001"])
    #expect(try place.learn("today").output == Self.dayIsDone)
  }

  @Test func 第二天先复习再学剩下的新题() throws {
    let place = try Workplace.unmixed()
    try place.learn("today", typing: ["1"] + Self.tenRight)
    let second = try place.learn("today", on: "2026-11-24", typing: ["2", "2", "2"])
    #expect(second.firstLine == "今日学习：复习 1 题，新题 2 题，约 2 分钟。")
    #expect(second.output.contains("今日学习完成：答了 3 题，答对 3 题。"))
    let given = try place.answers(of: "zhangsan").suffix(3)
    #expect(
      given.compactMap { $0["question"] as? String } == ["shuzi/001", "shuzi/011", "shuzi/012"])
  }

  @Test func 久别回来_放不下的推后_不添新题() throws {
    let place = try Workplace.unmixed()
    try place.learn("today", typing: Self.tenRight)
    try place.learn("plan", "set", "--minutes", "2")
    let back = try place.learn("today", on: "2026-12-14", typing: ["2", "2", "2"])
    #expect(
      back.firstLine == "今日学习：复习 3 题，约 2 分钟。到期的题比较多，其余 7 题分到后面约 3 天，先做最值得做的。")
    #expect(back.output.contains("今日学习完成：答了 3 题，答对 3 题。"))
    #expect(
      try place.learn("today", on: "2026-12-14").output
        == "今天的学习时间已经用完，还有 7 题到期，可以明天接着做。\n")
  }

  /// Four questions of forty seconds fit into three minutes; the rest of the time is no room for a fifth.
  @Test func 剩下的零头不够一题就算做完() throws {
    let place = try Workplace.unmixed()
    try place.learn("plan", "set", "--minutes", "3")
    #expect(
      try place.learn("today", typing: Array(repeating: "2", count: 4)).firstLine.contains("新题 4 题")
    )
    #expect(try place.learn("today").output == Self.dayIsDone)
  }

  @Test func 上周的情况说一句() throws {
    let place = try Workplace.unmixed()
    try place.learn("today", typing: ["1"] + Self.tenRight)
    let monday = try place.learn("today", on: "2026-11-30")
    #expect(monday.firstLine.contains("上周"))
    #expect(!(try place.learn("today", on: "2026-12-08").firstLine.contains("上周")))
  }

  @Test func 复习只做到期的() throws {
    let place = try Workplace.unmixed()
    let nothing = "现在没有到期要复习的题。\n"
    #expect(try place.learn("review").output == nothing)
    try place.learn("today", typing: ["1"] + Self.tenRight)
    #expect(try place.learn("review").output == nothing)

    let next = try place.learn("review", on: "2026-11-24", typing: ["1", "2"])
    #expect(next.firstLine == "复习：到期 1 题，约 1 分钟。")
    #expect(next.output.contains("复习完成：答了 1 题，答对 0 题。"))

    let later = try place.learn(
      "review", "-n", "4", on: "2026-12-14", typing: ["2", "2", "2", "2"])
    #expect(later.firstLine == "复习：到期 4 题，约 3 分钟。")
    #expect(later.output.contains("复习完成：答了 4 题，答对 4 题。"))
    let rest = try place.learn("review", on: "2026-12-14", typing: Array(repeating: "2", count: 6))
    #expect(rest.output.contains("复习完成：答了 6 题，答对 6 题。"))
    #expect(try place.learn("review", on: "2026-12-14").output == nothing)
    let reviews = try place.answers(of: "zhangsan").filter { $0["mode"] as? String == "review" }
    #expect(reviews.count == 12)
  }

  @Test func 做到一半可以接着做() throws {
    let place = try Workplace.unmixed()
    try place.learn("today", typing: ["1", "2", "2", ":结束"])
    let rest = Array(repeating: "2", count: 7)
    let resumed = try place.learn("practice", "--resume", typing: rest + ["2"])
    #expect(resumed.firstLine == "接着上次的今日学习：共 10 题，还有 7 题。")
    #expect(resumed.output.contains("刚才没答对的再做一遍，还有 1 题（不计成绩）"))
    #expect(resumed.output.contains("今日学习完成：答了 10 题，答对 9 题。"))
    #expect(try place.learn("today").output == Self.dayIsDone)
  }

  @Test func 重做时走开_没有什么可接着做的() throws {
    let place = try Workplace.unmixed()
    let left = try place.learn("today", typing: ["1"] + Array(repeating: "2", count: 9))
    #expect(left.output.hasSuffix("先到这里：答了 10 题，答对 9 题。\n"))
    #expect(try place.learn("practice", "--resume").errors == "没有做到一半的练习。\n")
    #expect(try place.learn("today").output == Self.dayIsDone)
  }
}
