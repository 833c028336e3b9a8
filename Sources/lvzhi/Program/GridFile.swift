import Diagnostics
import Storage
import Tables

/// Tables that people hand in as files.
enum GridFile {
  /// Reads a table of texts. Throws what the file system says, and a `Failure` for a file that is no table.
  static func read(_ path: FilePath) throws -> Grid {
    let source = try BankFiles.text(of: path)
    let lines = LineIndex(source)
    return Grid(CSVReader.read(source.bytes)) { lines.position(of: Int($0.range.start)).line }
  }
}
