import Diagnostics
import Storage
import Tables

/// Tables that people hand in as files: CSV, or the first worksheet of a workbook that has anything in it.
enum GridFile {
  /// Reads a table of texts. Throws what the file system says, and a `Failure` for a file that is no table.
  static func read(_ path: FilePath) throws -> Grid {
    let bytes = try TableSource.bytes(of: path)
    guard WorkbookReader.isWorkbook(bytes) else {
      let source = try BankFiles.text(of: path)
      let lines = LineIndex(source)
      return Grid(CSVReader.read(source.bytes)) { lines.position(of: Int($0.range.start)).line }
    }
    do throws(WorkbookFault) {
      let sheets = try WorkbookReader.read(bytes)
      return sheets.first { !$0.grid.rows.isEmpty }?.grid ?? Grid(rows: [])
    } catch {
      throw Failure(.dataAtFault, .workbookUnreadable(HarmlessText.oneLine(path.text)))
    }
  }
}
