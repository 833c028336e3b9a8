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
      guard let columns = QuestionColumns(grid) else { continue }
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
}

extension ImportRefusal: Error {}
