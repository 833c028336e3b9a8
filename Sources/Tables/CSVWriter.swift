/// Writes rows as CSV that spreadsheet programs open without asking and without running anything.
///
/// Rows end in CRLF: RFC 4180 asks for it, and the programs that do not need it do not mind. A field is
/// put in quotes only where it must be; any of the three separators is reason enough, so that sniffing
/// the separator of what was written finds the right one. A row of one empty field is written `""`,
/// since many readers pass over a blank line.
package struct CSVWriter: Sendable {
  package let separator: CSVSeparator

  /// Whether a UTF-8 byte-order mark goes first. Without it, Excel takes the file for one in the
  /// encoding of the machine, and Chinese is unreadable.
  package let byteOrderMark: Bool

  package init(separator: CSVSeparator = .comma, byteOrderMark: Bool = false) {
    self.separator = separator
    self.byteOrderMark = byteOrderMark
  }

  /// The rows as UTF-8, each closed by CRLF. Cells that a spreadsheet would take for a formula are made
  /// harmless; see `FormulaGuard`. No rows give no line.
  ///
  /// - Precondition: No row is empty.
  package func bytes(_ rows: [[String]]) -> [UInt8] {
    var bytes = byteOrderMark ? Self.byteOrderMark : []
    for row in rows {
      append(row, to: &bytes)
      bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    }
    return bytes
  }

  /// The same as a text.
  package func text(_ rows: [[String]]) -> String {
    String(decoding: bytes(rows), as: UTF8.self)
  }

  private func append(_ row: [String], to bytes: inout [UInt8]) {
    precondition(!row.isEmpty, "a CSV row has at least one field")
    if row.count == 1, row[0].isEmpty {
      bytes += [Self.quote, Self.quote]
      return
    }
    for (column, cell) in row.enumerated() {
      if column > 0 { bytes.append(separator.rawValue) }
      append(cell, to: &bytes)
    }
  }

  private func append(_ cell: String, to bytes: inout [UInt8]) {
    let field = FormulaGuard.harmless(cell).utf8
    let isMark = field.starts(with: Self.byteOrderMark)
    guard isMark || field.contains(where: Self.needsQuotes) else {
      bytes += field
      return
    }
    // By bytes, not characters: a quote followed by a combining mark is no longer the character `"`.
    bytes.append(Self.quote)
    for byte in field {
      if byte == Self.quote { bytes.append(Self.quote) }
      bytes.append(byte)
    }
    bytes.append(Self.quote)
  }

  /// Unquoted at the start of the first cell it would be lost, since it is no part of the text there.
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case quote, UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
    default: CSVSeparator(rawValue: byte) != nil
    }
  }

  private static let quote = UInt8(ascii: "\"")
}
