import Glibc

/// Finds out how a text is encoded and gives it as UTF-8.
package enum TextDecoding {
  package enum Encoding: Hashable, Sendable {
    /// UTF-8, with or without a byte-order mark.
    case utf8
    /// GB18030 (and so GBK, GB2312), as Chinese spreadsheet programs write it.
    case gb18030
    /// UTF-16 in either order of bytes, as some editors save it; the byte-order mark is left out.
    case utf16
    /// Neither: the bytes are given as they are, for a reader that points at the faulty ones.
    case unknown
  }

  /// The bytes as UTF-8, and what they were. A byte-order mark is kept.
  ///
  /// Damaged UTF-8 often happens to be valid GB18030 and would turn into other characters. So a text
  /// with a byte-order mark, or of which most of the bytes outside ASCII are sound UTF-8, is never
  /// taken for GB18030; Chinese in GB18030 hardly ever forms UTF-8.
  package static func decode(_ bytes: [UInt8]) -> (bytes: [UInt8], encoding: Encoding) {
    if let converted = fromUTF16(bytes) { return (converted, .utf16) }
    if isUTF8(bytes) { return (bytes, .utf8) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) || isMostlyUTF8(bytes) { return (bytes, .unknown) }
    guard let converted = fromGB18030(bytes) else { return (bytes, .unknown) }
    return (converted, .gb18030)
  }

  /// UTF-16 with a byte-order mark, or without one where zero bytes tell it: every text has spaces or line breaks, and neither
  /// UTF-8 nor GB18030 has zeros.
  private static func fromUTF16(_ bytes: [UInt8]) -> [UInt8]? {
    let isLittle: Bool
    var body = bytes[...]
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      isLittle = bytes[0] == 0xFF
      body = bytes[2...]
    } else {
      let head = bytes.prefix(1 << 16)
      guard head.contains(0), !bytes.starts(with: [0x50, 0x4B]) else { return nil }
      let odd = head.indices.count { $0 % 2 == 1 && head[$0] == 0 }
      let even = head.indices.count { $0 % 2 == 0 && head[$0] == 0 }
      isLittle = odd > even
    }
    guard body.count % 2 == 0 else { return nil }
    var units: [UInt16] = []
    units.reserveCapacity(body.count / 2)
    for index in stride(from: body.startIndex, to: body.endIndex, by: 2) {
      let (one, two) = (UInt16(body[index]), UInt16(body[index + 1]))
      units.append(isLittle ? two << 8 | one : one << 8 | two)
    }
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return true
    } catch {
      return false
    }
  }

  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    var sound = 0
    var faulty = 0
    var decoder = UTF8()
    var input = bytes.makeIterator()
    while true {
      switch decoder.decode(&input) {
      case .scalarValue(let scalar): sound += scalar.isASCII ? 0 : UTF8.width(scalar)
      case .error: faulty += 1
      case .emptyInput: return sound > faulty
      }
    }
  }

  /// By the system's `iconv`; Foundation's converter is missing from a statically linked program.
  private static func fromGB18030(_ bytes: [UInt8]) -> [UInt8]? {
    let converter = unsafe iconv_open("UTF-8", "GB18030")
    guard Int(bitPattern: converter) != -1 else { return nil }
    defer { unsafe iconv_close(converter) }
    var input = bytes
    var complete = false
    // Two bytes become three at most, and four become four.
    let capacity = bytes.count / 2 * 3 + 4
    let output = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { target, count in
      unsafe input.withUnsafeMutableBytes { source in
        var from = unsafe source.baseAddress?.assumingMemoryBound(to: CChar.self)
        var to = unsafe UnsafeMutableRawPointer(target.baseAddress)?
          .assumingMemoryBound(to: CChar.self)
        var fromLeft = source.count
        var toLeft = target.count
        complete = unsafe iconv(converter, &from, &fromLeft, &to, &toLeft) == 0 && fromLeft == 0
        count = capacity - toLeft
      }
    }
    return complete ? output : nil
  }
}
