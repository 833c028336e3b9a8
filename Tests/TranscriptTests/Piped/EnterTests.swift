import Foundation
import TestSupport
import Testing

/// `enter` 登记答卷 and `regrade` 更正答案, from scripts and files.
@Suite struct EnterTests {
  private func scores(_ evening: Evening) throws -> [String: Double] {
    let sheet = try evening.place.run("score-sheet", "--paper", evening.paper, "--json").object()
    let rows = try #require(sheet["rows"] as? [[String: Any]])
    let known = rows.compactMap { row in
      (row["score"] as? Double).map { (row["deputy"] as? String ?? "", $0) }
    }
    return Dictionary(known) { first, _ in first }
  }

  private func enter(_ evening: Evening, _ lines: [String], _ options: String...) throws
    -> ProgramResult
  {
    try evening.place.run(
      ["enter", evening.paper] + options, input: lines.map { $0 + "\n" }.joined())
  }

  @Test func `座号、姓名、首字母，整份一行，只登错题、总分`() throws {
    let evening = try Evening(deputies: 12)
    let whole = evening.lines(evening.answers(3)).joined(separator: " ")
    let result = try enter(
      evening,
      ["3", whole, "", "代表4", "错 3 17 22", "db5", "总分 61.5", "６号", "全对", "#9", "全对", "0"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(
      try scores(evening) == [
        "代表3": evening.points(evening.answers(3)), "代表4": 94, "代表5": 61.5, "代表6": 100,
      ])
    #expect(result.output.contains("共登记 5 份，没有登记的 8 人。"))
  }

  @Test func `输错了先更正再保存，存了的可以重登、撤销`() throws {
    let evening = try Evening(deputies: 3)
    let lines = evening.lines(evening.answers(1))
    let first = try enter(
      evening,
      [
        "1", lines[0], "退 1", lines[0], lines[1], lines[2], "改 50 -", "改50 \(lines[2].suffix(1))",
        "", "0",
      ])
    #expect(first.status == 0, "\(first.errors)")
    #expect(try scores(evening) == ["代表1": evening.points(evening.answers(1))])
    #expect(try enter(evening, ["1", "总分 70", "2", "总分 80", "0"]).status == 0)
    #expect(try scores(evening) == ["代表1": 70, "代表2": 80])
    let answers = try evening.place.run("--deputy", "代表1", "stats", "--json").object()
    #expect(answers["answers"] as? Int == 0)
    #expect(try enter(evening, ["撤销 2", "0"]).output.contains("已撤销 代表2（2 号） 的答卷。"))
    #expect(try scores(evening) == ["代表1": 70])
  }

  @Test(arguments: [
    (["4"], "名册里没有“4”"), (["代表"], "“代表”可能是 代表1（1 号）、代表2（2 号）、代表3（3 号），请写全。"),
    (["1", "ABCDX"], "第 5 题：没有“X”这个选项"), (["1", "总分 101"], "这份试卷满分 100 分。"),
    (["1", "错 51"], "没有第 51 题，题号是 1 到 50。"),
  ])
  func `看不懂的停下，状态 3`(lines: [String], sentence: String) throws {
    let evening = try Evening(deputies: 3)
    let result = try enter(evening, lines)
    #expect(result.status == 3)
    #expect(result.errors.contains(sentence), "\(result.errors)")
    #expect(try scores(evening).isEmpty)
  }

  @Test func `再输入一遍，指出不同，选对的一次`() throws {
    let evening = try Evening(deputies: 2)
    var lines = evening.lines(evening.answers(1))
    #expect(try enter(evening, ["1"] + lines + ["", "2", "总分 70", "0"]).status == 0)
    lines[2] = String(lines[2].dropLast()) + (lines[2].hasSuffix("√") ? "×" : "√")
    let second = try enter(
      evening, ["1"] + lines + ["", "1", "2", "总分 71", "2", "", "0"], "--verify")
    #expect(second.status == 0, "\(second.errors)")
    #expect(second.output.contains("有 1 处不同：第 50 题。请看答卷。"))
    #expect(second.output.contains("两次不同：第一次总分 70 分，这次总分 71 分。"))
    #expect(second.output.contains("都复核了。"))
    #expect(
      try scores(evening) == ["代表1": evening.points(evening.answers(1)), "代表2": 71])
  }

  @Test func `从表格登记，有一行不对就一份都不登记`() throws {
    let evening = try Evening(deputies: 4)
    let place = evening.place
    let whole = evening.lines(evening.answers(2)).joined(separator: " / ")
    let head = "清河镇测试\n姓 名,卷,答案\n"
    let good =
      "代表1,A卷,\"\(evening.lines(evening.answers(1)).joined(separator: "\n"))\"\n2,,\(whole)\n3,A,缺考\n"
    let bad = try place.folder.write(head + good + "代表9,A,缺考\n代表4,B,缺考\n1,A,ABC\n", to: "bad.csv")
    let refused = try place.run("enter", evening.paper, "--file", bad)
    #expect(refused.status == 1)
    #expect(refused.errors.contains("第 8 行：名册里没有“代表9”"))
    #expect(refused.errors.contains("第 9 行：没有“B”这个卷种"))
    #expect(refused.errors.contains("第 10 行：共 50 题，只有 3 个答案"))
    #expect(try scores(evening).isEmpty)
    let file = try place.folder.write(head + good, to: "good.csv")
    for _ in 0..<2 {
      #expect(try place.run("enter", evening.paper, "--file", file).status == 0)
      #expect(
        try scores(evening) == [
          "代表1": evening.points(evening.answers(1)), "代表2": evening.points(evening.answers(2)),
        ])
    }
  }

  // MARK: A wrong key

  @Test func `答案印错了，说清谁过线，两个分数都留着`() throws {
    let evening = try Evening(deputies: 3)
    let place = evening.place
    // 1 has 60 points of single and true/false; 2 likewise, with the other answer to question 1.
    let wrong = "ABCD".first { String($0) != evening.questions[0].key } ?? "A"
    var answers = evening.questions.map { $0.type == "single" ? $0.key : "-" }
    for index in 36..<41 { answers[index] = evening.questions[index].key }
    let one = evening.lines(answers)
    answers[0] = String(wrong)
    let other = evening.lines(answers)
    #expect(
      try enter(evening, ["1"] + one + ["", "2"] + other + ["", "3", "错 1", "0"]).status == 0)
    #expect(try scores(evening) == ["代表1": 60, "代表2": 58, "代表3": 98])
    let letter = String(other[0].prefix(1))
    let lacking = try place.run("regrade", evening.paper, "1", "--key", letter)
    #expect(lacking.status == 64 && lacking.errors.contains("--reason"))
    let done = try place.run("regrade", evening.paper, "1", "--key", letter, "--reason", "印错")
    #expect(done.status == 0)
    #expect(done.output.contains("2 人的成绩有变"))
    #expect(done.output.contains("由不及格变为及格：代表2。"))
    #expect(done.output.contains("由及格变为不及格：代表1。"))
    #expect(done.output.contains("请核对原卷：代表3。"))
    #expect(try scores(evening) == ["代表1": 58, "代表2": 60, "代表3": 98])
    let sheet = try place.run("score-sheet", "--paper", evening.paper)
    #expect(sheet.output.contains("第 1 题已更正：答案改为"))
    let more = try place.run("regrade", evening.paper, "1", "--everyone", "--reason", "两可")
    #expect(more.output.contains("由不及格变为及格：代表1。"))
    #expect(try scores(evening) == ["代表1": 60, "代表2": 60, "代表3": 100])
  }
}
