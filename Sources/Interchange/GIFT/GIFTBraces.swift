/// Whether the braces of a question are open: they hold its answers, and nest nothing.
struct GIFTBraces {
  private(set) var isOpen = false
  /// Whether an answer was opened and closed.
  private(set) var isClosed = false

  /// Goes on with a line. Braces behind a `\` are none.
  mutating func read(_ line: GIFTLine, of bytes: Span<UInt8>) {
    guard line.mayHaveBraces else { return }
    var index = line.range.lowerBound
    while index < line.range.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "{"): isOpen = true
      case UInt8(ascii: "}") where isOpen:
        isOpen = false
        isClosed = true
      default: break
      }
      index += 1
    }
  }
}
