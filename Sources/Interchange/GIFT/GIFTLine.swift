/// A line of a GIFT file.
struct GIFTLine {
  /// Without the white space around it; in bytes of the file.
  let range: Range<Int>
  /// Where the next line begins.
  let next: Int
  /// Whether there may be a brace in it.
  let mayHaveBraces: Bool

  /// The line that begins at `start`. Looks at each byte once: files are long.
  init(at start: Int, of bytes: Span<UInt8>) {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    var end = start
    var mayHaveBraces = false
    while end < bytes.count {
      let byte = bytes[end]
      if byte == UInt8(ascii: "\n") { break }
      // From `{` to `}`.
      if byte &- 0x7B <= 2 { mayHaveBraces = true }
      end += 1
    }
    next = min(end + 1, bytes.count)
    self.mayHaveBraces = mayHaveBraces
    var start = start
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    while start < end, isBlank(bytes[start]) { start += 1 }
    range = start..<end
  }

  /// Whether a question and the beginning of its answer stand in the line. An answer with braces of its own is no question, nor
  /// is what goes on to the next gap of a Cloze question, `{1:…`.
  func asks(_ bytes: Span<UInt8>) -> Bool {
    guard mayHaveBraces, !"=~#{}".utf8.contains(bytes[range.lowerBound]) else { return false }
    var index = range.lowerBound
    while index < range.upperBound, bytes[index] != UInt8(ascii: "{") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard index < range.upperBound else { return false }
    let isDigit = index + 1 < range.upperBound && bytes[index + 1] &- UInt8(ascii: "0") < 10
    return !isDigit
  }

  func begins(with word: StaticString, _ bytes: Span<UInt8>) -> Bool {
    let count = word.utf8CodeUnitCount
    guard range.count >= count else { return false }
    return word.withUTF8Buffer { word in
      (0..<count).allSatisfy { unsafe bytes[range.lowerBound + $0] == word[$0] }
    }
  }
}
