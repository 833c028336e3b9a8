import Interchange
import Tables

/// The workbook of `import --template xlsx`: an empty table with lists that drop down, and a sheet of examples.
struct QuestionTemplateWorkbook {
  /// So many rows have the lists.
  private static let rows = 1...2_000

  private let headings = QuestionTemplate.headings

  /// `created` in seconds since 1970, for the properties of the file.
  func workbook(title: String, created: Int) -> Workbook {
    let heading = WorkbookRow(headings.map { WorkbookCell(.text($0), .header) })
    let examples = QuestionTemplate.examples.map { row in
      WorkbookRow(row.map { WorkbookCell(.text($0), .wrapped) })
    }
    return Workbook(
      title: title, created: created, font: "宋体",
      sheets: [
        sheet("题目", [heading], choices: choices),
        sheet(QuestionTemplate.examplesName, [heading] + examples, choices: []),
      ])
  }

  private func sheet(
    _ name: String, _ rows: [WorkbookRow], choices: [Worksheet.Choices]
  ) -> Worksheet {
    Worksheet(
      name: name, rows: rows, columnWidths: headings.map(Self.width), headerRow: 0,
      landscape: true, pageWords: [], choices: choices)
  }

  private var choices: [Worksheet.Choices] {
    headings.enumerated().compactMap { column, heading in
      QuestionTemplate.choices[heading].map {
        Worksheet.Choices(column: column, rows: Self.rows, texts: $0)
      }
    }
  }

  private static func width(_ heading: String) -> Double {
    switch heading {
    case "题干": 48
    case "解析": 32
    case "依据法律": 14
    default: heading.hasPrefix("选项") ? 20 : 9
    }
  }
}
