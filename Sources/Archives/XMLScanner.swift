/// Goes through the XML of an office file, piece by piece, in one pass.
///
/// Only what such files need is understood: elements, attributes, text, CDATA, the five named entities and numbers of
/// characters. A document type declaration is refused, so nothing can expand; depth and attributes are limited.
package struct XMLScanner {
  /// A piece of the document.
  package enum Piece: Hashable, Sendable {
    case start(String, attributes: [String: String])
    case end(String)
    case text(String)
  }

  private let bytes: [UInt8]
  private var index: Int
  private var open: [String] = []
  /// The end of an element without content, which is still to be told.
  private var pending: String?
  /// Up to where lines are counted, and how many ends of lines stand before that.
  private var counted = (index: 0, lines: 0)

  private static let deepest = 256
  private static let mostAttributes = 256

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next piece; `nil` at the end. Names have no prefix: `a:b` is `b`. Texts that follow one another may come in pieces.
  package mutating func next() throws(XMLFault) -> Piece? {
    if let name = pending {
      pending = nil
      return .end(name)
    }
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else { return .text(try text()) }
      if starts(with: "<!--") {
        try skip(past: "-->")
      } else if starts(with: "<![CDATA[") {
        return .text(try cdata())
      } else if starts(with: "<?") {
        try skip(past: "?>")
      } else if starts(with: "<!") {
        throw .documentType
      } else {
        return try element()
      }
    }
    guard open.isEmpty else { throw .unfinished }
    return nil
  }

  /// The line that the scanner has come to, from 1: behind the last piece, or where it gave up. Asking after every piece
  /// still goes through the bytes only once.
  package mutating func line() -> Int {
    let end = min(index, bytes.count)
    if counted.index < end {
      let ends = bytes[counted.index..<end].count { $0 == UInt8(ascii: "\n") }
      counted = (end, counted.lines + ends)
    }
    return counted.lines + 1
  }

  private mutating func element() throws(XMLFault) -> Piece {
    index += 1
    let isEnd = index < bytes.count && bytes[index] == UInt8(ascii: "/")
    if isEnd { index += 1 }
    let name = try self.name()
    guard !isEnd else {
      skipBlanks()
      try expect(">")
      guard open.popLast() == name else { throw .badNesting }
      return .end(name)
    }
    var attributes: [String: String] = [:]
    while true {
      skipBlanks()
      guard index < bytes.count else { throw .unfinished }
      if starts(with: "/>") {
        index += 2
        pending = name
        return .start(name, attributes: attributes)
      }
      if bytes[index] == UInt8(ascii: ">") {
        index += 1
        guard open.count < Self.deepest else { throw .tooDeep }
        open.append(name)
        return .start(name, attributes: attributes)
      }
      guard attributes.count < Self.mostAttributes else { throw .tooManyAttributes }
      let (key, value) = try attribute()
      attributes[key] = value
    }
  }

  private mutating func attribute() throws(XMLFault) -> (String, String) {
    let key = try name()
    skipBlanks()
    try expect("=")
    skipBlanks()
    guard index < bytes.count, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[index]) else {
      throw .malformed
    }
    let quote = bytes[index]
    index += 1
    guard let end = bytes[index...].firstIndex(of: quote) else { throw .unfinished }
    let value = try decoded(bytes[index..<end])
    index = end + 1
    return (key, value)
  }

  /// The name without its prefix.
  private mutating func name() throws(XMLFault) -> String {
    let start = index
    while index < bytes.count, !" \t\r\n/>=".utf8.contains(bytes[index]) { index += 1 }
    guard index > start else { throw .malformed }
    let whole = String(decoding: bytes[start..<index], as: UTF8.self)
    return whole.lastIndex(of: ":").map { String(whole[whole.index(after: $0)...]) } ?? whole
  }

  private mutating func text() throws(XMLFault) -> String {
    let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    let text = try decoded(bytes[index..<end])
    index = end
    return text
  }

  private mutating func cdata() throws(XMLFault) -> String {
    let start = index + "<![CDATA[".utf8.count
    try skip(past: "]]>")
    return String(decoding: bytes[start..<index - 3], as: UTF8.self)
  }

  /// Text with its entities resolved. Comes to a bad one.
  private mutating func decoded(_ bytes: ArraySlice<UInt8>) throws(XMLFault) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var text = ""
    var rest = bytes
    while let sign = rest.firstIndex(of: UInt8(ascii: "&")) {
      text += String(decoding: rest[..<sign], as: UTF8.self)
      guard let end = rest[sign...].firstIndex(of: UInt8(ascii: ";")), end - sign <= 12,
        let character = Self.entity(String(decoding: rest[(sign + 1)..<end], as: UTF8.self))
      else {
        index = sign
        throw .badEntity
      }
      text += character
      rest = rest[(end + 1)...]
    }
    return text + String(decoding: rest, as: UTF8.self)
  }

  private static func entity(_ name: String) -> String? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      let isHexadecimal = name.hasPrefix("#x")
      let digits = name.dropFirst(isHexadecimal ? 2 : 1)
      guard name.hasPrefix("#"), let code = UInt32(digits, radix: isHexadecimal ? 16 : 10),
        let scalar = Unicode.Scalar(code)
      else { return nil }
      return String(scalar)
    }
  }

  // MARK: Bytes

  private func starts(with text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard index + count <= bytes.count else { return false }
    return text.withUTF8Buffer { unsafe $0.elementsEqual(bytes[index..<(index + count)]) }
  }

  private mutating func expect(_ character: Unicode.Scalar) throws(XMLFault) {
    guard index < bytes.count else { throw .unfinished }
    guard bytes[index] == UInt8(ascii: character) else { throw .malformed }
    index += 1
  }

  private mutating func skipBlanks() {
    while index < bytes.count, " \t\r\n".utf8.contains(bytes[index]) { index += 1 }
  }

  private mutating func skip(past end: String) throws(XMLFault) {
    let wanted = Array(end.utf8)
    var place = index
    while place + wanted.count <= bytes.count {
      if bytes[place] == wanted[0], bytes[place..<(place + wanted.count)].elementsEqual(wanted) {
        index = place + wanted.count
        return
      }
      place += 1
    }
    throw .unfinished
  }
}
