import Foundation
import TestSupport
import Testing

/// `exam` 测试, from scripts; the clock is that of `--now`.
@Suite struct ExamTests {
  private func exam(_ evening: Evening, at now: String, _ words: String..., lines: [String] = [])
    throws -> ProgramResult
  {
    try evening.place.run(
      ["--deputy", "代表1", "--now", "2026-11-23T\(now)Z", "exam"] + words,
      input: lines.map { $0 + "\n" }.joined())
  }

  private func attempts(_ evening: Evening, at now: String) throws -> [[String: Any]] {
    try exam(evening, at: now, "show", "--json").list()
  }

  @Test func `答完交卷，分数照答案算，计入复习`() throws {
    let evening = try Evening(deputies: 1)
    let answers = evening.answers(1)
    let printed = evening.lines(answers).joined(separator: " ").split(separator: " ")
    let lines = evening.questions.indices.map { index -> String in
      answers[index] == "-" ? "" : evening.printed(answers[index], at: index)
    }
    #expect(!printed.isEmpty)
    let result = try exam(evening, at: "01:00:00", "start", lines: lines + [":交卷", "1"])
    #expect(result.status == 0, "\(result.errors)")
    let points = evening.points(answers)
    let text = points == points.rounded() ? "\(Int(points))" : "\(points)"
    #expect(result.output.contains("已交卷。得分 \(text)/100"), "\(result.output.suffix(300))")
    #expect(!result.output.contains("正确答案"))
    let stats = try evening.place.run("--deputy", "代表1", "stats", "--json").object()
    #expect(stats["answers"] as? Int == answers.count { $0 != "-" })
    let sheet = try evening.place.run("score-sheet", "--paper", evening.paper, "--json").object()
    let rows = try #require(sheet["rows"] as? [[String: Any]])
    #expect(rows[0]["score"] as? Double == points)
    let again = try exam(evening, at: "02:00:00", "start", lines: [":交卷", "1"])
    #expect(again.status == 0)
    let third = try exam(evening, at: "03:00:00", "start")
    #expect(third.status == 1 && third.errors.contains("最多考 2 次"))
    #expect(try attempts(evening, at: "03:00:00").count == 2)
  }

  @Test func `改答案、清空、标记、到某一题，交卷前说清没答的`() throws {
    let evening = try Evening(deputies: 1)
    let result = try exam(
      evening, at: "01:00:00", "start",
      lines: ["1", "2", ":1", "2", ":到 2", ":清空", "标记", ":36", "对", "答题卡", ":submit", "0", ":离开"])
    #expect(result.status == 0)
    #expect(result.output.contains("第 1 题已记下：A") && result.output.contains("第 1 题已记下：B"))
    #expect(result.output.contains("第 36 题已记下：√"))
    #expect(result.output.contains("还有 48 题没有答：第 2–35、37–50 题。标记过的：第 2 题。"))
    #expect(result.output.contains("时间照走"))
    let attempt = try #require(try attempts(evening, at: "01:00:00").first)
    #expect(attempt["answered"] as? Int == 2 && attempt["over"] as? Bool == false)
  }

  @Test func `JSON 合乎 Schema`() throws {
    let evening = try Evening(deputies: 1)
    let schema = try JSONSchema(named: "exam.schema.json")
    _ = try exam(evening, at: "01:00:00", "start", lines: ["1", ":submit", "1"])
    _ = try exam(evening, at: "02:00:00", "start", lines: ["1"])
    for words in ["list", "show"] {
      let result = try exam(evening, at: "02:10:00", words, "--json")
      #expect(try schema.faults(in: Data(result.output.utf8)) == [])
      let changed = result.output.replacingOccurrences(of: "\"paper\"", with: "\"papers\"")
      #expect(try !schema.faults(in: Data(changed.utf8)).isEmpty)
    }
  }

  @Test func `到时间自动交卷，之后的不算；拨回钟得不到时间`() throws {
    let evening = try Evening(deputies: 1)
    _ = try exam(evening, at: "01:00:00", "start", lines: ["1"])
    let middle = try exam(evening, at: "01:30:00", "resume", lines: ["1"])
    #expect(middle.output.contains("还剩 1:00:00"))
    // The clock is set back by an hour: as much is left as before.
    let back = try exam(evening, at: "00:30:00", "resume", lines: ["1"])
    #expect(back.output.contains("还剩 1:00:00"))
    let late = try exam(evening, at: "02:30:00", "resume", lines: ["1"])
    #expect(late.status == 2 && late.output.contains("时间已经到了，按到时间前的答案交卷"))
    let attempt = try #require(try attempts(evening, at: "02:31:00").first)
    #expect(attempt["answered"] as? Int == 3 && attempt["handedIn"] as? String == "byTime")
    let stats = try evening.place.run("--deputy", "代表1", "stats", "--json").object()
    #expect(stats["answers"] as? Int == 3)
  }

  @Test func `加时：名册上的百分比，考试中途的分钟`() throws {
    let evening = try Evening(deputies: 1)
    try evening.place.run("deputy", "edit", "代表1", "--extra-time", "50")
    let start = try exam(evening, at: "01:00:00", "start", lines: ["1"])
    #expect(start.output.contains("135 分钟（含加时 50%）"))
    let extended = try evening.place.run(
      "--now", "2026-11-23T01:10:00Z", "exam", "extend", "代表1", "--minutes", "10")
    #expect(extended.output.contains("已给 代表1 加 10 分钟。"))
    let resumed = try exam(evening, at: "01:15:00", "resume", lines: [])
    #expect(resumed.output.contains("还剩 2:10:00"))
    let nobody = try evening.place.run(
      "--now", "2026-11-23T09:10:00Z", "exam", "extend", "代表1", "--minutes", "10")
    #expect(nobody.status == 2)
  }

  @Test func `不记名的只进分析，不进成绩表，没有姓名`() throws {
    let evening = try Evening(deputies: 1)
    for number in 1...3 {
      let result = try evening.place.run(
        ["--now", "2026-11-23T01:0\(number):00Z", "exam", "start", "--unsigned", "\(number)"],
        input: "1\n:submit\n1\n")
      #expect(result.output.contains("这份答卷不记名"), "\(result.errors)")
    }
    let taken = try evening.place.run(
      ["--now", "2026-11-23T01:09:00Z", "exam", "start", "--unsigned", "2"])
    #expect(taken.status == 1 && taken.errors.contains("2 号已经交卷"))
    let sheet = try evening.place.run("score-sheet", "--paper", evening.paper, "--json").object()
    #expect((sheet["summary"] as? [String: Any])?["sat"] as? Int == 0)
    let analysis = try evening.place.run("analyze", evening.paper, "--json").object()
    #expect((analysis["test"] as? [String: Any])?["persons"] as? Int == 3)
  }
}

extension Evening {
  /// An answer in the bank's letters as variant A prints it.
  func printed(_ answer: String, at index: Int) -> String {
    guard questions[index].type != "trueFalse" else { return answer }
    let order = Array(orders[index])
    let letters = Array("ABCDEFGH")
    return String(
      answer.compactMap { letter in order.firstIndex(of: letter).map { letters[$0] } }.sorted())
  }
}
