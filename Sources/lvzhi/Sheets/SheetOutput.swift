import Console
import Diagnostics
import Pages
import Sheets
import Storage
import Tables
import WordProcessing

/// A sheet in all its forms, ready to be shown on the terminal or written to a file: as a table for people, to be
/// handed in, or for other programs.
@MainActor
struct SheetOutput {
  /// What stands above and below the table for people.
  let heading: Message
  let notes: [Message]
  /// Fitted to a terminal, and whole. Each form is made when it is asked for, since of thousands of rows that takes
  /// its time.
  let shown: () -> [SheetTable]
  let whole: () -> SheetTable
  let json: () -> JSONValue
  let document: () -> SheetDocument
  /// For pages that are more than the document.
  var page: (() -> Page)?
  /// Says that there is nothing to be shown; `nil` for a sheet with rows.
  let nothing: Message?
  let byteOrderMark: Bool
  let dialogue: Dialogue

  /// Shows the sheet: a text fitted to the terminal, the other forms as they are.
  func show(_ form: SheetForm) throws {
    if form.needsFile { throw Failure.usage(.sheetNeedsFile(form.rawValue)) }
    if let nothing, !form.isData { return dialogue.say(nothing) }
    guard form == .text else { return dialogue.output.write(bytes: try bytes(form)) }
    dialogue.say(heading)
    for table in shown() { dialogue.show(table) }
    for note in notes { dialogue.say(note) }
  }

  /// Writes to a file what `show` shows where there is no terminal; an old file of that name is replaced.
  func save(_ form: SheetForm, to path: FilePath) throws {
    if let nothing, !form.isData { return dialogue.say(nothing) }
    if form == .xlsx {
      try WorkbookFile.save(WorkbookSheetWriter(document()).workbook, as: path)
    } else {
      try AtomicFile.save(try bytes(form), as: path)
    }
    dialogue.say(.sheetSaved(HarmlessText.oneLine(path.text)))
  }

  private func bytes(_ form: SheetForm) throws -> [UInt8] {
    switch form {
    case .text:
      let writer = TextTableWriter(
        dialogue.isPlain ? .plain : .boxed, labelMark: dialogue.language == .chinese ? "：" : ": ")
      let lines = notes.map { $0.text(in: dialogue.language) + "\n" }.joined()
      return Array(
        "\(heading.text(in: dialogue.language))\n\(shown().map(writer.text).joined())\(lines)".utf8)
    case .csv: return CSVTableWriter(CSVWriter(byteOrderMark: byteOrderMark)).bytes(whole())
    case .json: return JSONText(json(), layout: .pretty).bytes + [UInt8(ascii: "\n")]
    case .html: return (page?() ?? HTMLSheetWriter(document()).page).bytes
    case .docx: return try WordSheetWriter(document()).file.bytes()
    case .xlsx: throw Failure.usage(.sheetNeedsFile(form.rawValue))
    }
  }
}
