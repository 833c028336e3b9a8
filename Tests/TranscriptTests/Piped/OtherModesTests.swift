import TestSupport
import Testing

/// `contrast`, `challenge` and `study`.
@Suite struct OtherModesTests {
  /// What 张三 types for the questions of the bank of easily confused ones, by what stands in the stem;
  /// those of `missed` get the answer of the other question.
  private static func line(for question: String, missed: Bool) -> String {
    switch question {
    case "yihun/004": missed ? "六" : "三"
    case "yihun/005": missed ? "三" : "六"
    default: missed ? "2" : "1"
    }
  }

  /// The questions of the session begun last.
  private static func queue(_ place: Workplace) throws -> [String] {
    let start = try place.events(of: "zhangsan").last { $0["kind"] as? String == "session" }
    return try #require(start?["questions"] as? [String])
  }

  // MARK: Contrast

  @Test func 易混辨析一组一组地对比() throws {
    let place = try Workplace.confused()
    try place.learn("contrast")
    let queue = try Self.queue(place)
    #expect(Set(queue) == ["yihun/001", "yihun/002", "yihun/004", "yihun/005"])
    #expect(
      Set(queue.prefix(2)).contains("yihun/001") == Set(queue.prefix(2)).contains("yihun/002"))

    let result = try place.learn(
      "易混", typing: queue.map { Self.line(for: $0, missed: $0 == queue[0]) })
    #expect(result.status == 0)
    #expect(result.firstLine == "易混辨析：2 组，共 4 题。每组做完后放在一起对比。")
    #expect(result.output.ranges(of: "把这一组放在一起看：").count == 2)
    #expect(result.output.ranges(of: "您填选的是另一道题的答案，注意区分：").count == 1)
    #expect(result.output.contains("易混辨析完成：答了 4 题，答对 3 题。"))
    let missed = try #require(try place.answers(of: "zhangsan").first)
    #expect(missed["mode"] as? String == "contrast")
    #expect(missed["question"] as? String == queue[0])
    #expect(missed["confused"] as? String == queue[1])
    #expect(missed["grade"] as? Int == 1)
  }

  @Test func 易混辨析接着做也对比() throws {
    let place = try Workplace.confused()
    try place.learn("contrast")
    let lines = try Self.queue(place).map { Self.line(for: $0, missed: false) }
    try place.learn("contrast", typing: [lines[0]])
    let resumed = try place.learn("practice", "--resume", typing: Array(lines.dropFirst()))
    #expect(resumed.firstLine == "接着上次的易混辨析：共 4 题，还有 3 题。")
    #expect(resumed.output.ranges(of: "把这一组放在一起看：").count == 2)
    #expect(resumed.output.contains("易混辨析完成：答了 4 题，答对 4 题。"))
  }

  @Test(arguments: 1...8) func 混淆过的组最先(seed: Int) throws {
    let place = try Workplace.confused()
    try place.learn(
      "practice", "yihun", "--order", "bank", "--type", "blank", typing: ["六", "六"])
    let again = try place.run(
      "--deputy", "zhangsan", "--now", Workplace.now, "--seed", "\(seed)", "contrast", "-n", "1")
    #expect(again.firstLine == "易混辨析：1 组，共 2 题。每组做完后放在一起对比。")
    #expect(Set(try Self.queue(place)) == ["yihun/004", "yihun/005"])
  }

  @Test func 没有易混的题() throws {
    let result = try Workplace.unmixed().learn("contrast")
    #expect(result.status == 2)
    #expect(result.errors == "题库里还没有标出易混的题。\n")
  }

  // MARK: Challenge

  @Test func 挑战答错就结束_记住最好成绩() throws {
    let place = try Workplace.unmixed()
    let first = try place.learn("challenge", typing: ["2", "2", "2", "1", "2"])
    #expect(first.status == 0)
    #expect(first.firstLine == "挑战答题：答错一题就结束，不影响复习安排。")
    #expect(first.output.contains("挑战答题　已连对 3 题"))
    #expect(first.output.contains("挑战结束：连对 3 题。最好成绩：连对 3 题。"))
    let given = try place.answers(of: "zhangsan")
    #expect(given.count == 4)
    #expect(given.allSatisfy { $0["mode"] as? String == "challenge" && $0["grade"] == nil })
    // Only the miss is a mistake; nothing is due.
    #expect(try place.learn("mistakes", "--json").list().count == 1)
    #expect(try place.learn("review", on: "2026-12-14").output == "现在没有到期要复习的题。\n")

    let second = try place.learn("挑战", typing: ["2", "1"])
    #expect(second.firstLine.hasSuffix("最好成绩：连对 3 题。"))
    #expect(second.output.contains("挑战结束：连对 1 题。最好成绩：连对 3 题。"))
    let third = try place.learn(
      "challenge", "shuzi", typing: Array(repeating: "2", count: 12))
    #expect(third.output.contains("挑战结束：连对 12 题。最好成绩：连对 12 题。"))
  }

  // MARK: Study

  @Test func 背题记住看到哪里() throws {
    let place = try Workplace.unmixed()
    let first = try place.learn("study", typing: ["", "", ":结束"])
    #expect(first.firstLine == "背题：数字题库，共 12 题，带答案，不计成绩。")
    #expect(first.output.contains("正确答案：B 这一项1\n"))
    #expect(first.output.hasSuffix("先到这里，下次从这道题接着看。\n"))
    let second = try place.learn("背题", "数字题库", on: "2026-11-30", typing: [":撤回"])
    #expect(second.firstLine == "背题：数字题库，接着上次，从第 3/12 题起。")
    #expect(second.output.contains("\n第 2/12 题\n"))
    #expect(
      try place.learn("study").firstLine == "背题：数字题库，接着上次，从第 2/12 题起。")
    let rest = try place.learn("study", typing: Array(repeating: "", count: 11))
    #expect(rest.output.hasSuffix("这个题库看完了，下次从头开始。\n"))
    #expect(try place.learn("study").firstLine == "背题：数字题库，共 12 题，带答案，不计成绩。")
    // Reading is no answering.
    #expect(try place.answers(of: "zhangsan").isEmpty)
    #expect(try place.learn("today").firstLine == "今日学习：新题 10 题，约 7 分钟。")
  }

  @Test func 背题时收藏和写笔记() throws {
    let place = try Workplace.unmixed()
    try place.learn("study", typing: ["", ":收藏", ":笔记", "记一记", ":结束"])
    #expect(try place.learn("flagged", "--json").output == "[\n  \"shuzi/002\"\n]\n")
    #expect(try place.learn("notes", "--json").list().first?["note"] as? String == "记一记")
  }
}
