import CXLSXWriter
import Diagnostics

/// Writes a workbook as XLSX, by libxlsxwriter, which can write to a path alone: the caller gives one that is
/// nobody else's. The same workbook gives the same bytes.
package enum XLSXWriter {
  /// - Parameters:
  ///   - workbook: With at most 1,048,576 rows and 16,384 columns a sheet; what is beyond is left out.
  ///   - path: A file that is there is replaced.
  /// - Throws: If the path cannot be written or memory is short.
  package static func write(_ workbook: Workbook, toPath path: String) throws(XLSXFault) {
    guard let book = unsafe workbook_new(path) else { throw XLSXFault(reason: "no memory") }
    unsafe lvz_xlsx_describe(book, HarmlessText.oneLine(workbook.title), Int64(workbook.created))
    var formats = unsafe XLSXFormats(book, font: workbook.font)
    let names = SheetNames.unique(workbook.sheets.map { HarmlessText.oneLine($0.name) })
    for (sheet, name) in zip(workbook.sheets, names) {
      guard let page = unsafe workbook_add_worksheet(book, name) else { continue }
      unsafe XLSXSheetPage(page).write(sheet, &formats)
    }
    let status = unsafe workbook_close(book)
    if status != LXW_NO_ERROR {
      throw XLSXFault(reason: unsafe String(cString: lxw_strerror(status)))
    }
  }
}
