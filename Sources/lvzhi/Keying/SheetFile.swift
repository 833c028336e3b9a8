import Diagnostics
import Exams
import Papers
import Records
import Storage
import Tables

/// Answer sheets from a table: a row for each, with deputy, variant and answers. All rows are looked at before anything is
/// saved; if one is at fault, nothing is.
@MainActor
struct SheetFile {
  let program: Program
  let desk: KeyingDesk

  /// A row that is all right.
  private struct Row {
    let examinee: Examinee
    let variant: VariantLetter
    let result: PaperEntry.Result
  }

  private var paper: Paper { desk.paper }

  /// Saves the sheets of a file, or says for each row that is at fault what is wrong with it, and throws.
  func take(_ path: FilePath) throws {
    let rows = try read(path)
    for row in rows {
      let sheet = desk.sheet(of: row.examinee)
      if sheet?.result == row.result, sheet?.variant == row.variant { continue }
      try desk.save(row.result, of: row.examinee, variant: row.variant)
    }
    program.dialogue.say(.sheetsTaken(rows.count, missing: desk.missing.count))
  }

  private func read(_ path: FilePath) throws -> [Row] {
    let table = try GridFile.read(path)
    guard let columns = Columns(table) else {
      throw Failure(.dataAtFault, .answersLackColumns(HarmlessText.oneLine(path.text)))
    }
    var rows: [Row] = []
    var seen: [Examinee: Int] = [:]
    var faults = 0
    for line in table.rows where line.number > columns.head {
      let isEmpty = [columns.deputy, columns.answers].allSatisfy { line.cell($0).trimmed.isEmpty }
      if isEmpty { continue }
      do throws(SheetRowFault) {
        let row = try self.row(line, columns)
        if let before = seen[row.examinee] { throw SheetRowFault(.sheetTwice(before)) }
        seen[row.examinee] = line.number
        rows.append(row)
      } catch {
        faults += 1
        program.dialogue.complain(.sheetRowAtFault(line.number, error.message).harmless)
      }
    }
    if faults > 0 { throw Failure(.dataAtFault, .noSheetsTaken(faults)) }
    return rows
  }

  private func row(_ line: Grid.Row, _ columns: Columns) throws(SheetRowFault) -> Row {
    let typed = line.cell(columns.deputy).trimmed
    let found = desk.find(typed)
    guard let examinee = found.first else { throw SheetRowFault(.examineeUnknown(typed)) }
    guard found.count == 1 else {
      throw SheetRowFault(.examineeAmbiguous(typed, found.map(desk.name)))
    }
    let variant = try self.variant(columns.variant.map { line.cell($0).trimmed } ?? "")
    do throws(KeyingProblem) {
      let result = try self.result(line.cell(columns.answers), variant)
      return Row(examinee: examinee, variant: variant, result: result)
    } catch {
      throw SheetRowFault(error.message)
    }
  }

  private func variant(_ text: String) throws(SheetRowFault) -> VariantLetter {
    let letters = paper.variants.map(\.letter)
    let typed = text.narrowed.hasSuffix("卷") ? String(text.dropLast()) : text
    if typed.isEmpty, letters.count == 1 { return letters[0] }
    guard let letter = VariantLetter(typed.trimmed.narrowed), letters.contains(letter) else {
      throw SheetRowFault(.noVariant(text, letters.map(\.description)))
    }
    return letter
  }

  /// Questions that are answered in words stand apart from the others by `/`.
  private func result(
    _ text: String, _ variant: VariantLetter
  ) throws(KeyingProblem) -> PaperEntry.Result {
    var sheet = SheetKeying(paper, variant)
    if let result = try SheetShortcut.read(text, paper, sheet.items) { return result }
    for part in text.split(whereSeparator: { "/／\n".contains($0) })
    where !String(part).trimmed.isEmpty {
      try sheet.key(String(part).trimmed)
    }
    guard let next = sheet.next else { return sheet.result }
    throw .tooFew(sheet.slots.count, of: sheet.items.count, next: next.number)
  }
}

/// Why a row of answers cannot be taken.
private struct SheetRowFault: Error {
  let message: Message

  init(_ message: Message) {
    self.message = message
  }
}

/// Which column of a table of answers holds what.
private struct Columns {
  /// The number of the row that names them.
  let head: Int
  let deputy: Int
  let variant: Int?
  let answers: Int

  /// `nil` if none of the first ten rows names both deputies and answers.
  init?(_ table: Grid) {
    for row in table.rows.prefix(10) {
      let titles = row.cells.map { $0.filter { !$0.isWhitespace }.lowercased() }
      func column(_ names: [String]) -> Int? { titles.firstIndex(where: names.contains) }
      guard let deputy = column(["deputy", "代表", "姓名", "座号", "name", "seat"]),
        let answers = column(["answers", "答案", "作答"])
      else { continue }
      self.deputy = deputy
      self.answers = answers
      variant = column(["variant", "卷", "卷种", "试卷"])
      head = row.number
      return
    }
    return nil
  }
}
