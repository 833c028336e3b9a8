/// Walks over a JSON text (RFC 8259) byte by byte and says where its values are, without copying any.
///
/// A value is checked for its form when it is passed; whether strings are UTF-8, and their surrogates
/// paired, shows only when `text(of:)` reads them. Linear in the bytes passed.
package struct JSONScanner: Sendable {
  /// Arrays and objects may stand this deep in one another; deeper ones are errors, so that no text can
  /// exhaust the stack.
  package static let maximumDepth = 64

  let bytes: [UInt8]
  private let end: Int
  /// Of the next byte to be read.
  package private(set) var offset: Int

  /// A scanner at the start of `range`; it does not look beyond it.
  package init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    offset = range.lowerBound
    end = range.upperBound
  }

  /// Passes white space; whether only that was left.
  package mutating func isAtEnd() -> Bool {
    peek() == nil
  }

  /// Passes white space, and `character` (ASCII) if that comes next; whether it did.
  package mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard peek() == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  /// Passes `character`, which has to come next.
  package mutating func expect(_ character: Unicode.Scalar) throws(JSONSyntaxError) {
    guard take(character) else { throw fault() }
  }

  /// Passes one whole value.
  package mutating func value() throws(JSONSyntaxError) -> JSONToken {
    try value(depth: 0)
  }

  /// Passes a string.
  package mutating func string() throws(JSONSyntaxError) -> JSONToken {
    try expect("\"")
    let start = offset
    var kind = JSONToken.Kind.string
    var highBits: UInt8 = 0
    while offset < end {
      let byte = bytes[offset]
      highBits |= byte
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        return JSONToken(kind: kind, range: start..<offset - 1, isASCII: highBits < 0x80)
      case UInt8(ascii: "\\"):
        kind = .escapedString
        try passEscape()
      case 0..<0x20: throw fault()
      default: offset += 1
      }
    }
    throw fault()
  }

  private func fault() -> JSONSyntaxError { JSONSyntaxError(offset: offset) }

  private mutating func peek() -> UInt8? {
    while offset < end {
      let byte = bytes[offset]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
      offset += 1
    }
    return nil
  }

  private mutating func value(depth: Int) throws(JSONSyntaxError) -> JSONToken {
    switch peek() {
    case UInt8(ascii: "\""): return try string()
    case UInt8(ascii: "{"): return try container(.object, closedBy: "}", depth: depth)
    case UInt8(ascii: "["): return try container(.array, closedBy: "]", depth: depth)
    case UInt8(ascii: "t"): return try literal("true", .true)
    case UInt8(ascii: "f"): return try literal("false", .false)
    case UInt8(ascii: "n"): return try literal("null", .null)
    default: return try number()
    }
  }

  private mutating func container(
    _ kind: JSONToken.Kind, closedBy close: Unicode.Scalar, depth: Int
  ) throws(JSONSyntaxError) -> JSONToken {
    guard depth < Self.maximumDepth else { throw fault() }
    let start = offset
    offset += 1
    if !take(close) {
      repeat {
        if kind == .object {
          _ = try string()
          try expect(":")
        }
        _ = try value(depth: depth + 1)
      } while take(",")
      try expect(close)
    }
    return JSONToken(kind: kind, range: start..<offset)
  }

  private mutating func literal(
    _ word: String, _ kind: JSONToken.Kind
  ) throws(JSONSyntaxError) -> JSONToken {
    let start = offset
    for byte in word.utf8 {
      guard offset < end, bytes[offset] == byte else { throw fault() }
      offset += 1
    }
    return JSONToken(kind: kind, range: start..<offset)
  }

  private mutating func number() throws(JSONSyntaxError) -> JSONToken {
    let start = offset
    passOne(of: "-", "-")
    if !passOne(of: "0", "0") { try passDigits() }
    if passOne(of: ".", ".") { try passDigits() }
    if passOne(of: "e", "E") {
      passOne(of: "+", "-")
      try passDigits()
    }
    return JSONToken(kind: .number, range: start..<offset)
  }

  @discardableResult
  private mutating func passOne(of first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    guard offset < end,
      bytes[offset] == UInt8(ascii: first) || bytes[offset] == UInt8(ascii: second)
    else { return false }
    offset += 1
    return true
  }

  private mutating func passDigits() throws(JSONSyntaxError) {
    let start = offset
    while offset < end, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[offset]) {
      offset += 1
    }
    if offset == start { throw fault() }
  }

  private mutating func passEscape() throws(JSONSyntaxError) {
    offset += 1
    guard offset < end else { throw fault() }
    switch bytes[offset] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      offset += 1
    case UInt8(ascii: "u"):
      offset += 1
      for _ in 0..<4 {
        guard offset < end, bytes[offset].hexadecimalValue != nil else { throw fault() }
        offset += 1
      }
    default: throw fault()
    }
  }
}
