import Diagnostics

extension SourceText {
  /// The lines of a range, without their breaks.
  func lines(in range: ByteRange) -> [ByteRange] {
    let bytes = bytes.span
    var lines: [ByteRange] = []
    var start = Int(range.start)
    let limit = Int(range.end)
    while true {
      let end = min(bytes.endOfLine(from: start), limit)
      lines.append(ByteRange(start, bytes.endOfText(inLine: start, endingAt: end)))
      if end >= limit { return lines }
      start = end + 1
    }
  }

  /// The text of a range with `\n` for every line break. A `\` at the start of a line is left out where it
  /// is an escape, which is everywhere but in code fences.
  func prose(_ range: ByteRange) -> String {
    let span = bytes.span
    var text = ""
    var fence: Fence?
    for (number, line) in lines(in: range).enumerated() {
      if number > 0 { text += "\n" }
      let (start, end) = (Int(line.start), Int(line.end))
      if let open = fence {
        if open.isClosed(by: span, start, end) { fence = nil }
        text += self.text(in: line)
      } else {
        if number > 0 || isFirstInLine(start) { fence = Fence(openedBy: span, start, end) }
        let isEscaped = start < end && span[start] == .backslash && isLineStart(start)
        text += self.text(in: isEscaped ? ByteRange(start + 1, end) : line)
      }
    }
    return text
  }

  /// The text of an item: its first line, and the lines below it without their common indentation.
  func hanging(_ range: ByteRange) -> [String] {
    let first = min(bytes.span.endOfLine(from: Int(range.start)), Int(range.end))
    let end = bytes.span.endOfText(inLine: Int(range.start), endingAt: first)
    let text = text(in: ByteRange(Int(range.start), end))
    return first < Int(range.end) ? [text] + dedented(ByteRange(first + 1, Int(range.end))) : [text]
  }

  /// Whether only white space stands before `index` in its line.
  func isFirstInLine(_ index: Int) -> Bool {
    var index = index
    while index > 0, bytes[index - 1] == .space || bytes[index - 1] == .tab { index -= 1 }
    return isLineStart(index)
  }

  private func isLineStart(_ index: Int) -> Bool {
    index == byteOrderMarkLength || index > 0 && bytes[index - 1] == .newline
  }

  /// Indented lines without the indentation of the first of them, or as much of it as they have.
  func dedented(_ range: ByteRange) -> [String] {
    let span = bytes.span
    var indentation: Int?
    return lines(in: range).map { line in
      var start = Int(line.start)
      while start < Int(line.end), start - Int(line.start) < indentation ?? .max,
        span[start] == .space || span[start] == .tab
      {
        start += 1
      }
      if indentation == nil { indentation = start - Int(line.start) }
      return text(in: ByteRange(start, Int(line.end)))
    }
  }
}
