import BankFile
import Console
import Dates
import Diagnostics
import Interchange
import Questions
import Statutes
import Tables

/// A bank in another format.
@MainActor
struct BankExport {
  let document: BankDocument
  let format: InterchangeFormat

  /// The questions without errors, with where they stand.
  private var items: [ForeignItem] {
    (0..<document.count).compactMap { index in
      guard !document.hasErrors(at: index), let question = document.question(at: index) else {
        return nil
      }
      let basis = question.fields.citations.map(Self.text).joined(separator: "；")
      return ForeignItem(question, basis: basis.isEmpty ? nil : basis, line: index + 1)
    }
  }

  /// A citation as banks write it, so that it can be read back.
  private static func text(_ citation: Citation) -> String {
    switch citation {
    case .document(let document): return "《\(document.title)》\(document.details)"
    case .provision(let provision):
      let version = provision.version.map { "@\($0)" } ?? ""
      return provision.place == .whole
        ? "\(provision.law)\(version)" : "\(provision.law)\(version) \(provision.place.spelled)"
    }
  }

  /// The bytes of the file, made at `created`, and what did not come along. Spreadsheets are written by `workbook`.
  func bytes(created: Timestamp) throws -> (bytes: [UInt8], losses: [ImportLoss]) {
    let items = items
    switch format {
    case .json:
      return (JSONText(BankJSON.whole(document), layout: .pretty).bytes + [UInt8(ascii: "\n")], [])
    case .csv:
      let table = QuestionTableWriter.rows(of: items)
      let bytes = CSVWriter(byteOrderMark: true).bytes(table.rows)
      return (bytes, table.left.map(\.loss))
    case .gift:
      let (text, losses) = GIFTWriter.text(of: items, title: document.header.title)
      return (Array(text.utf8), losses.map(\.loss))
    case .moodleXML:
      let (bytes, losses) = MoodleXMLWriter.bytes(of: items, title: document.header.title)
      return (bytes, losses.map(\.loss) + items.flatMap(\.ownLosses))
    case .docx:
      let (bytes, losses) = try WordQuestionWriter.bytes(
        of: items, title: document.header.title,
        isChinese: document.header.language.hasPrefix("zh"),
        created: created)
      return (bytes, losses.map(\.loss))
    case .anki: return (Array(AnkiTextWriter.text(of: items).utf8), items.flatMap(\.leftBehind))
    default: return ([], [])
    }
  }

  /// The workbook of a spreadsheet, and what did not come along.
  func workbook(generated: Int) -> (workbook: Workbook, losses: [ImportLoss]) {
    let items = items
    let table = QuestionTableWriter.rows(of: items)
    let rows = table.rows.enumerated().map { index, cells in
      WorkbookRow(cells.map { WorkbookCell(.text($0), index == 0 ? .header : .wrapped) })
    }
    let widths = (table.rows.first ?? []).map { title -> Double in
      title == "题干" ? 48 : title == "解析" || title.hasPrefix("选项") ? 24 : 10
    }
    let sheet = Worksheet(
      name: document.header.title, rows: rows, columnWidths: widths, headerRow: 0, landscape: true,
      pageWords: ["", "", ""], passMarks: [])
    return (
      Workbook(title: document.header.title, created: generated, font: "宋体", sheets: [sheet]),
      table.left.map(\.loss)
    )
  }
}
