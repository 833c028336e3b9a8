package import Diagnostics

/// One field of a CSV row.
package struct CSVField: Hashable, Sendable {
  /// What the field says: without the quotes around it, doubled quotes made single, blanks kept.
  package let text: String

  /// Where it stands in the file, quotes included; empty for an empty field.
  package let range: ByteRange

  package init(text: String, range: ByteRange) {
    self.text = text
    self.range = range
  }
}
