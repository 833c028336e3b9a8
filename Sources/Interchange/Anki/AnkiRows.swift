/// Cuts Anki's text into rows of fields: a separator between fields, fields in `"` with `""` for one `"`, line breaks within
/// those; a row that begins with a bare `#` is a remark. Linear time.
struct AnkiRows {
  struct Row {
    let fields: [String]
    /// Of its first line, from 1.
    let line: Int
  }

  private(set) var rows: [Row] = []
  private let bytes: [UInt8]
  private let separator: UInt8
  private var index: Int
  private var line: Int

  init(_ bytes: [UInt8], from start: Int, line: Int, separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    index = start
    self.line = line
    while index < bytes.count { row() }
  }

  private mutating func row() {
    let first = line
    guard bytes[index] != UInt8(ascii: "#") else { return endLine() }
    var fields: [String] = []
    repeat {
      fields.append(field())
    } while index < bytes.count && take(separator)
    endLine()
    if fields.count > 1 || fields.first?.isEmpty == false {
      rows.append(Row(fields: fields, line: first))
    }
  }

  private mutating func field() -> String {
    var collected: [UInt8] = []
    if index < bytes.count, take(UInt8(ascii: "\"")) {
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        if byte == UInt8(ascii: "\"") {
          guard index < bytes.count, bytes[index] == byte else { break }
          index += 1
        }
        if byte == UInt8(ascii: "\n") { line += 1 }
        collected.append(byte)
      }
    }
    // Behind a closing quotation mark what stands there still belongs to the field.
    while index < bytes.count, bytes[index] != separator, !isEndOfLine { advance(&collected) }
    return String(decoding: collected, as: UTF8.self)
  }

  private mutating func advance(_ collected: inout [UInt8]) {
    collected.append(bytes[index])
    index += 1
  }

  private var isEndOfLine: Bool {
    bytes[index] == UInt8(ascii: "\n")
      || bytes[index] == UInt8(ascii: "\r")
        && (index + 1 == bytes.count || bytes[index + 1] == UInt8(ascii: "\n"))
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func endLine() {
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\n") {
        line += 1
        return
      }
    }
  }
}
