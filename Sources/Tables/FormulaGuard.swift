/// Keeps a cell from being run: a spreadsheet program takes a text that starts with `=`, `+`, `-` or `@`
/// for a formula, even from a CSV file, and a formula can send data away or start programs.
///
/// Source: OWASP, "CSV Injection". The full-width forms are on the list because some programs convert
/// them when reading.
package enum FormulaGuard {
  /// The text with an apostrophe before it if a spreadsheet might run it, else the text itself.
  ///
  /// Guarded is what starts with `=` `+` `-` `@` or a full-width `＝` `＋` `－` `＠`, also behind white
  /// space or invisible characters, and what starts with a tab or a line break. Left alone is a decimal
  /// number with a minus sign, `-12` or `-0.5`. A number with a plus sign is guarded: no writer of ours
  /// makes one, and what starts that way is usually a telephone number, which a spreadsheet would turn
  /// into 8.61E+12.
  package static func harmless(_ text: String) -> String {
    isRisky(text) ? "'" + text : text
  }

  private static func isRisky(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first else { return false }
    if ["\t", "\r", "\n"].contains(first) { return true }
    guard let sign = scalars.first(where: { !isSkipped($0) }) else { return false }
    return signs.contains(sign) && !isNegativeNumber(scalars)
  }

  private static let signs: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]

  private static func isSkipped(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
      || scalar.properties.generalCategory == .control
  }

  private static func isNegativeNumber(_ scalars: String.UnicodeScalarView) -> Bool {
    guard scalars.first == "-" else { return false }
    let parts = scalars.dropFirst().split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { ("0"..."9").contains($0) } }
  }
}
