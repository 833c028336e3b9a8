package import Diagnostics

/// One record of a CSV file. It always has at least one field: a blank line is a row with one empty
/// field, so that rows can be counted as a person counts them.
package struct CSVRow: Hashable, Sendable {
  package let fields: [CSVField]

  package init(fields: [CSVField]) {
    precondition(!fields.isEmpty, "a CSV row has at least one field")
    self.fields = fields
  }

  /// From the first byte of the first field to the end of the last, without the line break.
  package var range: ByteRange {
    ByteRange(start: fields[0].range.start, end: fields[fields.count - 1].range.end)
  }

  /// Whether no field says anything but blanks (space, tab, line break, U+00A0, U+3000).
  package var isBlank: Bool {
    fields.allSatisfy { $0.text.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
  }
}
