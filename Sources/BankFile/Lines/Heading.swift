import Diagnostics

/// A line that starts with one to three `#`, or with `＃` in their place.
struct Heading {
  /// 1 chapter, 2 question or case, 3 child question.
  let level: Int
  /// What is wrong with its signs.
  let fault: HeadingFault?
  /// The `#` signs and the white space behind them.
  let prefix: ByteRange
  /// The title, or id and label, without white space at the ends.
  let text: ByteRange

  /// `nil` for a line that is no heading: four or more signs are text.
  init?(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    var index = start
    var level = 0
    var isFullWidth = false
    while index < end {
      if bytes[index] == .hash {
        index += 1
      } else if bytes.triple(at: index, before: end) == Sign.fullWidthHash {
        isFullWidth = true
        index += 3
      } else {
        break
      }
      level += 1
    }
    guard (1...3).contains(level) else { return nil }
    self.level = level
    let isSpaced = index == end || bytes[index] == .space
    fault = isFullWidth ? .fullWidth : isSpaced ? nil : .noSpace
    text = bytes.trimmed(index, end)
    prefix = ByteRange(start, Int(text.start))
  }

  /// The first word of the text and the rest, for questions and cases.
  func words(_ bytes: Span<UInt8>) -> (id: ByteRange, label: ByteRange) {
    var index = Int(text.start)
    let end = Int(text.end)
    while index < end, bytes.whiteSpace(at: index, before: end) == 0 { index += 1 }
    return (ByteRange(Int(text.start), index), bytes.trimmed(index, end))
  }
}
