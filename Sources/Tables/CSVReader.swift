import Diagnostics

/// Reads CSV as RFC 4180 describes it and as spreadsheet programs write it.
///
/// Beyond the RFC it takes line breaks of the form LF, CR or CRLF, a leading UTF-8 byte-order mark, three
/// separators, rows of different lengths, and quotes inside a field that does not start with one (they
/// are text). It keeps every blank and every empty line. It never fails: what is wrong is in the
/// document's findings. One pass, linear in the number of bytes.
package struct CSVReader {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var index: Int
  private var rows: [CSVRow] = []
  private var findings: [Diagnostic<CSVProblem>] = []

  /// Reads a whole file.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, less than 4 GB.
  ///   - separator: What stands between fields; `nil` to find it out from the first line.
  /// - Returns: All rows and findings; for no bytes, no rows.
  package static func read(_ bytes: [UInt8], separator: CSVSeparator? = nil) -> CSVDocument {
    let separator = separator ?? CSVSeparator(sniffing: bytes)
    var reader = CSVReader(bytes, separator)
    reader.readRows()
    reader.checkEncoding()
    return CSVDocument(
      rows: reader.rows, separator: separator,
      findings: reader.findings.sorted { $0.range.start < $1.range.start })
  }

  /// Length of a leading UTF-8 byte-order mark: 3 or 0.
  static func byteOrderMarkLength(of bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private init(_ bytes: [UInt8], _ separator: CSVSeparator) {
    self.bytes = bytes
    self.separator = separator.rawValue
    index = Self.byteOrderMarkLength(of: bytes)
  }
}

extension CSVReader {
  private mutating func readRows() {
    while index < bytes.count { rows.append(readRow()) }
  }

  private mutating func readRow() -> CSVRow {
    var fields = [readField()]
    while index < bytes.count, bytes[index] == separator {
      index += 1
      fields.append(readField())
    }
    skipLineBreak()
    return CSVRow(fields: fields)
  }

  private mutating func readField() -> CSVField {
    let start = index
    if index < bytes.count, bytes[index] == Self.quote, let content = readQuoted() {
      return CSVField(
        text: String(decoding: content, as: UTF8.self), range: ByteRange(start, index))
    }
    skipPlain()
    return CSVField(
      text: String(decoding: bytes[start..<index], as: UTF8.self), range: ByteRange(start, index))
  }

  /// Reads from an opening quote to the end of the field and gives what it says; or, if the quote is
  /// never closed, `nil` with nothing read. At most one quote of a file can be in that state: behind it
  /// all quotes come in pairs. So going back does not make reading quadratic.
  private mutating func readQuoted() -> [UInt8]? {
    let opening = index
    var content: [UInt8] = []
    var position = opening + 1
    while position < bytes.count {
      if bytes[position] != Self.quote {
        content.append(bytes[position])
        position += 1
      } else if position + 1 < bytes.count, bytes[position + 1] == Self.quote {
        content.append(Self.quote)
        position += 2
      } else {
        index = position + 1
        skipPlain()
        if index > position + 1 {
          findings.append(Diagnostic(.textAfterClosingQuote, at: ByteRange(position + 1, index)))
          content += bytes[(position + 1)..<index]
        }
        return content
      }
    }
    findings.append(Diagnostic(.unclosedQuote, at: ByteRange(opening, opening + 1)))
    return nil
  }

  /// Moves on to the next separator, line break or the end, whatever else stands before it.
  private mutating func skipPlain() {
    while index < bytes.count, bytes[index] != separator, bytes[index] != Self.lineFeed,
      bytes[index] != Self.carriageReturn
    {
      index += 1
    }
  }

  private mutating func skipLineBreak() {
    guard index < bytes.count else { return }
    let isPair =
      bytes[index] == Self.carriageReturn && index + 1 < bytes.count
      && bytes[index + 1] == Self.lineFeed
    index += isPair ? 2 : 1
  }

  private mutating func checkEncoding() {
    guard String(validating: bytes, as: UTF8.self) == nil else { return }
    var parser = UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let scalar): offset += scalar.count
      case .error(let length):
        findings.append(Diagnostic(.unreadableText, at: ByteRange(offset, offset + length)))
        return
      case .emptyInput: return
      }
    }
  }

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
}
