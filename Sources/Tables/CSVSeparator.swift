/// The byte between two fields of a CSV row.
package enum CSVSeparator: UInt8, Sendable, Hashable, CaseIterable {
  case comma = 0x2C
  case semicolon = 0x3B
  case tab = 0x09

  /// The separator that the first line with anything on it uses most, outside quotes. Of equally
  /// frequent ones the tab comes first, then the comma, since a tab is hardly ever part of a text;
  /// a line without any of them gives the comma.
  package init(sniffing bytes: [UInt8]) {
    var counts: [CSVSeparator: Int] = [:]
    var quoted = false
    var blank = true
    for byte in bytes.dropFirst(CSVReader.byteOrderMarkLength(of: bytes)) {
      let breaksLine = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      if breaksLine, !quoted {
        if blank { continue }
        break
      }
      blank = false
      if byte == UInt8(ascii: "\"") {
        quoted.toggle()
      } else if !quoted, let separator = CSVSeparator(rawValue: byte) {
        counts[separator, default: 0] += 1
      }
    }
    var best = CSVSeparator.comma
    var most = 0
    for candidate in [CSVSeparator.tab, .comma, .semicolon] {
      let count = counts[candidate, default: 0]
      if count > most { (best, most) = (candidate, count) }
    }
    self = best
  }
}
