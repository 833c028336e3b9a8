import Interchange
import Tables
import Testing

@Suite struct `空白题目表` {
  private static func grid(_ rows: [[String]]) -> Grid {
    Grid(CSVReader.read(CSVWriter(byteOrderMark: false).bytes(rows))) { _ in 1 }
  }

  @Test func 例子各是一种题型() throws {
    let rows = [QuestionTemplate.headings] + QuestionTemplate.examples
    #expect(rows.allSatisfy { $0.count == QuestionTemplate.headings.count })
    let file = try QuestionTableReader.read([("题目", Self.grid(rows))])
    #expect(file.refusals.isEmpty, "\(file.refusals)")
    let kinds = file.items.map { item in
      switch item.body {
      case .choice(_, let several): several ? "多选题" : "单选题"
      case .trueFalse: "判断题"
      case .blanks: "填空题"
      case .ordering: "排序题"
      case .matching: "连线题"
      case .short: "简答题"
      }
    }
    #expect(kinds == QuestionTemplate.choices["题型"])
  }

  @Test func 例子那张表不读_别的表说明() throws {
    let table = [QuestionTemplate.headings, ["", "判断题", "对。"]]
    let file = try QuestionTableReader.read([
      ("题目", Self.grid(table)),
      (
        QuestionTemplate.examplesName,
        Self.grid([QuestionTemplate.headings] + QuestionTemplate.examples)
      ),
      ("填表说明", Self.grid([[""], ["请认真填写"]])), ("空的", Self.grid([])),
    ])
    #expect(file.items.isEmpty)
    #expect(file.refusals.map(\.reason) == [.noAnswer, .notAQuestion])
    #expect(file.refusals.last?.place == ImportPlace(line: 1, in: "填表说明"))
  }
}
