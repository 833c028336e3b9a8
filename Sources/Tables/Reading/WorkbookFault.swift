package import Archives

/// Why a workbook cannot be read.
package enum WorkbookFault: Error, Hashable, Sendable {
  case archive(ZipFault)
  case markup(XMLFault)
  /// It is no workbook of the kind .xlsx.
  case notAWorkbook
  /// It holds more than a workbook that people fill in has.
  case tooLarge
}
