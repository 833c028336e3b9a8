/// A workbook could not be written: the path is not writable, the disk is full, or memory is short.
package struct XLSXFault: Error, Sendable, Hashable {
  /// What libxlsxwriter says, in English.
  package let reason: String
}
