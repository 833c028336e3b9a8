import Diagnostics
import Questions

/// Writes banks in their canonical form.
package enum BankFormatter {
  /// The canonical text of a bank. Reading it gives the same questions, and formatting it again changes
  /// nothing. The front matter, prose, comments, code, byte-order mark and the kind of line breaks stay as
  /// they are; a question with an error of its own is left byte for byte. Linear in the length of the file.
  package static func format(_ document: BankDocument) -> String {
    var printer = BankPrinter(document)
    return printer.print()
  }
}
