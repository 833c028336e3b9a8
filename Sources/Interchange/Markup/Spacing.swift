/// White space in texts, found byte by byte: most texts have none that matters, and are given back as they are.
///
/// White space and line breaks are those of Unicode (`White_Space`; `Character.isNewline`).
enum Spacing {
  /// Whether nothing but white space is there. Stops at the first sign.
  static func isBlank(_ text: String) -> Bool {
    var text = text
    return text.withUTF8Bytes { bytes in
      var index = 0
      while index < bytes.count, let space = space(bytes, index) { index += space.width }
      return index == bytes.count
    }
  }

  /// Whether it is a line and begins with no white space. Linear.
  static func isOneLine(_ text: String) -> Bool {
    var text = text
    return text.withUTF8Bytes { bytes in
      guard !bytes.isEmpty, space(bytes, 0) == nil else { return false }
      for index in bytes.indices where mayBeSpace(bytes[index]) {
        if let space = space(bytes, index), space.isNewline { return false }
      }
      return true
    }
  }

  /// Without white space around it; every run of white space within it one space, so that it is one line. Linear.
  static func oneLine(_ text: String) -> String { packed(text, keepsLines: false) }

  /// White space within lines made single, blank lines left out, line breaks line feeds. Linear.
  static func packedLines(_ text: String) -> String { packed(text, keepsLines: true) }

  /// Without white space around it; what stands within is left alone but for no-break and ideographic spaces, which become
  /// spaces. Linear.
  static func trimmed(_ text: String) -> String {
    var text = text
    let change = text.withUTF8Bytes { bytes -> [UInt8]? in
      var hasWide = false
      for index in bytes.indices
      where bytes[index] >= 0xC2 && mayBeSpace(bytes[index]) && wideSpace(bytes, index) > 0 {
        hasWide = true
        break
      }
      let first = bytes.isEmpty ? nil : space(bytes, 0)
      guard hasWide || first != nil || endsInSpace(bytes) else { return nil }
      return withoutEnds(bytes)
    }
    return change.map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  // MARK: Spaces

  /// Whether white space may begin with that byte: most bytes of a text need no second look.
  @inline(__always)
  private static func mayBeSpace(_ byte: UInt8) -> Bool {
    byte < 0x21 || byte == 0xC2 || byte >= 0xE1 && byte <= 0xE3
  }

  /// The white space that begins at `index`; `nil` if none does.
  static func space(_ bytes: Span<UInt8>, _ index: Int) -> (width: Int, isNewline: Bool)? {
    switch bytes[index] {
    case 0x20, 0x09: return (1, false)
    case 0x0A...0x0D: return (1, true)
    case 0xC2:
      guard index + 1 < bytes.count else { return nil }
      return bytes[index + 1] == 0xA0 ? (2, false) : bytes[index + 1] == 0x85 ? (2, true) : nil
    case 0xE1, 0xE2, 0xE3:
      guard index + 2 < bytes.count else { return nil }
      switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
      case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F),
        (0xE3, 0x80, 0x80):
        return (3, false)
      case (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9): return (3, true)
      default: return nil
      }
    default: return nil
    }
  }

  /// How many bytes a no-break or ideographic space at `index` takes; 0 if there is none.
  private static func wideSpace(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    guard let space = space(bytes, index), !space.isNewline else { return 0 }
    return bytes[index] == 0xC2 || bytes[index] == 0xE3 ? space.width : 0
  }

  private static func endsInSpace(_ bytes: Span<UInt8>) -> Bool {
    (1...3).contains { width in
      bytes.count >= width && space(bytes, bytes.count - width)?.width == width
    }
  }

  private static func withoutEnds(_ bytes: Span<UInt8>) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var end = 0
    var index = 0
    while index < bytes.count {
      let wide = wideSpace(bytes, index)
      if let space = space(bytes, index) {
        if !kept.isEmpty {
          if wide > 0 {
            kept.append(0x20)
          } else {
            for place in index..<index + space.width { kept.append(bytes[place]) }
          }
        }
        index += space.width
      } else {
        kept.append(bytes[index])
        end = kept.count
        index += 1
      }
    }
    kept.removeLast(kept.count - end)
    return kept
  }

  // MARK: Packing

  private static func packed(_ text: String, keepsLines: Bool) -> String {
    var text = text
    let change = text.withUTF8Bytes { bytes in
      isPacked(bytes, keepsLines: keepsLines) ? nil : packed(bytes, keepsLines: keepsLines)
    }
    return change.map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  /// Whether packing would change nothing.
  private static func isPacked(_ bytes: Span<UInt8>, keepsLines: Bool) -> Bool {
    var afterSpace = true
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x20 || keepsLines && byte == 0x0A {
        if afterSpace { return false }
        afterSpace = true
        index += 1
        continue
      }
      if mayBeSpace(byte), space(bytes, index) != nil { return false }
      afterSpace = false
      index += 1
    }
    return !afterSpace || bytes.isEmpty
  }

  private static func packed(_ bytes: Span<UInt8>, keepsLines: Bool) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var gap: UInt8?
    var index = 0
    while index < bytes.count {
      if let space = space(bytes, index) {
        if keepsLines, space.isNewline { gap = 0x0A } else if gap == nil { gap = 0x20 }
        index += space.width
      } else {
        if let gap, !kept.isEmpty { kept.append(gap) }
        gap = nil
        kept.append(bytes[index])
        index += 1
      }
    }
    return kept
  }
}

extension String {
  /// Lends the bytes, contiguous from now on.
  fileprivate mutating func withUTF8Bytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    makeContiguousUTF8()
    return body(utf8.span)
  }
}
