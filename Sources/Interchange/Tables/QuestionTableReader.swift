package import Tables

/// Reads questions from tables, a row each, as Chinese exam systems hand them out: one worksheet a type or mixed, titles above
/// the heading, options in one cell or several, answers as letters, words or texts.
package enum QuestionTableReader {
  /// Reads worksheets; one of CSV has no name. Throws `notThisFormat` if none has a heading row.
  package static func read(
    _ sheets: [(name: String?, grid: Grid)]
  ) throws(ImportFault) -> ImportedFile {
    var file = ImportedFile()
    var isTable = false
    for (name, grid) in sheets {
      if name == QuestionTemplate.examplesName { continue }
      guard let columns = QuestionColumns(grid) else {
        if let fault = Self.withoutHeading(grid, name) { file.refusals.append(fault) }
        continue
      }
      isTable = true
      let reader = RowReader(
        columns: columns, sheetType: name.flatMap { TypeWord($0) },
        sheet: sheets.count > 1 ? name : nil)
      for row in grid.rows.dropFirst(columns.head + 1) where !reader.isEmpty(row) {
        switch reader.read(row) {
        case .success(let item): file.items.append(item)
        case .failure(let refusal): file.refusals.append(refusal)
        }
      }
    }
    guard isTable else { throw .notThisFormat }
    return file
  }

  /// A worksheet that holds something and is no table of questions is told; an empty one is not.
  private static func withoutHeading(_ grid: Grid, _ name: String?) -> ImportRefusal? {
    let first = grid.rows.first { row in row.cells.contains { !CellText.tidy($0).isEmpty } }
    return first.map { row in
      ImportRefusal(
        .notAQuestion, at: ImportPlace(line: row.number, in: name),
        excerpt: row.cells.map(CellText.tidy).first { !$0.isEmpty } ?? "")
    }
  }
}

extension ImportRefusal: Error {}
