import Diagnostics

/// Finds the `{{…}}` of a line. A `\` takes the meaning from the sign behind it.
struct BlankScanner {
  /// With its braces; to the end of the line if it has no closing ones.
  private(set) var range = ByteRange(0, 0)
  private(set) var fault: BlankFault?
  private var index: Int
  private let end: Int

  /// Between the braces of a blank without fault.
  var content: ByteRange { ByteRange(start: range.start + 2, end: range.end - 2) }

  init(_ start: Int, _ end: Int) {
    index = start
    self.end = end
  }

  /// Goes to the next blank; false if there is none.
  mutating func next(_ bytes: Span<UInt8>) -> Bool {
    while true {
      index = bytes.firstIndex(of: .backslash, or: .openBrace, from: index, before: end)
      guard index + 1 < end else { return false }
      if bytes[index] == .backslash {
        index += 2
      } else if bytes[index + 1] == .openBrace {
        readBlank(bytes)
        return true
      } else {
        index += 1
      }
    }
  }

  /// Whether the line has at least one blank, good or bad.
  static func holdsBlank(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var scanner = BlankScanner(start, end)
    return scanner.next(bytes)
  }

  private mutating func readBlank(_ bytes: Span<UInt8>) {
    let start = index
    index += 2
    fault = nil
    while index < end {
      switch bytes[index] {
      case .backslash: index = min(index + 2, end)
      case .closeBrace where bytes.byte(at: index + 1, before: end) == .closeBrace:
        finish(bytes, start)
        return
      case .openBrace, .closeBrace:
        fault = .nested
        index += 1
      default: index += 1
      }
    }
    fault = .unclosed
    range = ByteRange(start, end)
  }

  private mutating func finish(_ bytes: Span<UInt8>, _ start: Int) {
    if fault == nil, Self.hasEmptyAlternative(bytes, start + 2, index) { fault = .empty }
    range = ByteRange(start, index + 2)
    index += 2
  }

  private static func hasEmptyAlternative(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    var isEmpty = true
    var index = start
    while index < end {
      let space = bytes.whiteSpace(at: index, before: end)
      if bytes[index] == .bar {
        if isEmpty { return true }
        isEmpty = true
        index += 1
      } else if space > 0 {
        index += space
      } else {
        isEmpty = false
        index += bytes[index] == .backslash ? 2 : 1
      }
    }
    return isEmpty
  }
}
