import Foundation
import TestSupport
import Testing

extension TerminalTests {
  /// Forty papers of fifty questions, keyed in by one person at a terminal; then sheets and analysis.
  @Suite struct EveningTests {
    @Test func `四十份答卷，从登记到成绩表和分析`() throws {
      let evening = try Evening(deputies: 40)
      let terminal = try evening.place.terminal("enter", evening.paper)
      try terminal.expect("登记答卷：")
      for person in 1...40 {
        try terminal.expectLine(Self.examinee)
        terminal.enter("\(person)")
        if person == 7 {
          try terminal.expectLine("第 1–25 题（单选，0 不登记）：")
          terminal.enter("缺考 公出")
          continue
        }
        let lines = evening.lines(evening.answers(person))
        try terminal.expectLine("第 1–25 题（单选，0 不登记）：")
        terminal.enter(lines[0])
        try terminal.expectLine("第 26–35 题（多选）：")
        terminal.enter(lines[1])
        try terminal.expectLine("第 36–50 题（判断）：")
        terminal.enter(lines[2])
        try terminal.expectLine("回车保存（改 17 B 更正，0 不保存）：")
        terminal.enter()
      }
      try terminal.expectLine(Self.examinee)
      terminal.enter("0")
      #expect(try terminal.waitForExit() == 0)
      try check(evening)
    }

    private static let examinee = "代表（座号、姓名、拼音首字母；回车看没登记的；0 结束）："

    /// Every figure of the sheet is what the answers are worth, counted anew.
    private func check(_ evening: Evening) throws {
      let place = evening.place
      let sheet = try place.run("score-sheet", "--paper", evening.paper, "--json").object()
      let rows = try #require(sheet["rows"] as? [[String: Any]])
      #expect(rows.count == 40)
      for (index, row) in rows.enumerated() {
        #expect(row["deputy"] as? String == "代表\(index + 1)")
        if index == 6 {
          #expect(row["standing"] as? String == "absent" && row["score"] is NSNull)
        } else {
          #expect(row["score"] as? Double == evening.points(evening.answers(index + 1)))
        }
      }
      for file in ["成绩表.xlsx", "成绩表.html", "成绩表.docx", "成绩表.csv"] {
        let path = place.folder.path(file)
        let made = try place.run(
          "score-sheet", "--paper", evening.paper, "--by", "group", "--output", path)
        #expect(made.status == 0 && FileManager.default.fileExists(atPath: path), "\(made.errors)")
      }
      let analysis = try place.run("analyze", evening.paper, "--json").object()
      let items = try #require(analysis["items"] as? [[String: Any]])
      #expect(items.count == 50)
      for (item, question) in zip(items, evening.questions) {
        let people = (1...40).filter { $0 != 7 }
        let at = try #require(evening.questions.firstIndex { $0.name == question.name })
        let right = people.count { evening.answers($0)[at] == question.key }
        #expect(item["question"] as? String == question.name)
        #expect(item["right"] as? Int == right)
      }
      // What was keyed in counts in everybody's schedule.
      let stats = try place.run("--deputy", "代表1", "stats", "--json").object()
      #expect(stats["answers"] as? Int == evening.answers(1).count { $0 != "-" })
    }
  }
}
