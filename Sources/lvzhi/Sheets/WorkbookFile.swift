import Diagnostics
import Storage
import Tables

/// Saves workbooks, which the library that makes them can only write to a path.
enum WorkbookFile {
  /// Throws what the file system says, or a `Failure` if the workbook could not be made.
  static func save(_ workbook: Workbook, as path: FilePath) throws {
    try AtomicFile.save(as: path) { temporary in
      do throws(XLSXFault) {
        try XLSXWriter.write(workbook, toPath: temporary.text)
      } catch {
        throw Failure(.inputOutput, .sheetNotWritten(HarmlessText.oneLine(path.text)))
      }
    }
  }
}
