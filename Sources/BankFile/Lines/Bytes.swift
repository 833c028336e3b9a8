import Diagnostics

/// Sequences of UTF-8 bytes that have a meaning in a bank file, as one number.
enum Sign {
  static let ideographicSpace: UInt32 = 0xE3_80_80
  static let fullWidthColon: UInt32 = 0xEF_BC_9A
  static let fullWidthHash: UInt32 = 0xEF_BC_83
  static let fullWidthEquals: UInt32 = 0xEF_BC_9D
  static let fullWidthGreater: UInt32 = 0xEF_BC_9E
}

extension UInt8 {
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")
  static let hash = UInt8(ascii: "#")
  static let colon = UInt8(ascii: ":")
  static let hyphen = UInt8(ascii: "-")
  static let backslash = UInt8(ascii: "\\")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let bar = UInt8(ascii: "|")

  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
}

extension Span<UInt8> {
  /// The three bytes at `index` as one number, or 0 if fewer are left before `end`.
  func triple(at index: Int, before end: Int) -> UInt32 {
    guard index + 3 <= end else { return 0 }
    return UInt32(self[index]) << 16 | UInt32(self[index + 1]) << 8 | UInt32(self[index + 2])
  }

  /// The byte at `index`, or 0 at `end` and behind.
  func byte(at index: Int, before end: Int) -> UInt8 {
    index < end ? self[index] : 0
  }

  /// Where the line that `start` is in ends: at its newline, or at the end of the text.
  func endOfLine(from start: Int) -> Int {
    firstIndex(of: .newline, or: .newline, from: start, before: count)
  }

  /// The end of the line's text: before the carriage return that belongs to the line break, or several, as files have them whose
  /// line breaks were converted twice.
  func endOfText(inLine start: Int, endingAt end: Int) -> Int {
    var end = end
    while end > start, self[end - 1] == .carriageReturn { end -= 1 }
    return end
  }

  /// The bytes of white space at `index`: 1, 3 (ideographic space), or 0.
  func whiteSpace(at index: Int, before end: Int) -> Int {
    guard index < end else { return 0 }
    switch self[index] {
    case .space, .tab, .newline, .carriageReturn: return 1
    case 0xE3: return triple(at: index, before: end) == Sign.ideographicSpace ? 3 : 0
    default: return 0
    }
  }

  /// The first place from `index` that is not white space.
  func skipWhiteSpace(from index: Int, before end: Int) -> Int {
    var index = index
    while true {
      let width = whiteSpace(at: index, before: end)
      if width == 0 { return index }
      index += width
    }
  }

  /// The range without white space at either end.
  func trimmed(_ start: Int, _ end: Int) -> ByteRange {
    let start = skipWhiteSpace(from: start, before: end)
    var end = end
    while end > start {
      let byte = self[end - 1]
      if byte == .space || byte == .tab || byte == .newline || byte == .carriageReturn {
        end -= 1
      } else if byte == 0x80, end - start >= 3,
        triple(at: end - 3, before: end) == Sign.ideographicSpace
      {
        end -= 3
      } else {
        break
      }
    }
    return ByteRange(start, end)
  }
}
