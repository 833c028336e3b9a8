/// Where the lines of a text start: turns offsets into positions. Made once for a text, when the first
/// finding is to be shown; making it reads the text once, a look-up is a binary search and one line.
package struct LineIndex: Sendable {
  private let source: SourceText
  private let starts: [Int]

  package init(_ source: SourceText) {
    self.source = source
    var starts = [source.byteOrderMarkLength]
    for (offset, byte) in source.bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    self.starts = starts
  }

  /// The position of the byte at `offset`; an offset past the end gives the end.
  package func position(of offset: Int) -> SourcePosition {
    let offset = min(max(offset, starts[0]), source.bytes.count)
    let line = lineNumber(of: offset)
    var column = 1
    for byte in source.bytes[starts[line - 1]..<offset] where byte & 0xC0 != 0x80 { column += 1 }
    return SourcePosition(line: line, column: column)
  }

  /// The bytes of a line, counted from 1, without its line break.
  package func range(ofLine line: Int) -> ByteRange {
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] - 1 : source.bytes.count
    if end > start, source.bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return ByteRange(start, max(start, end))
  }

  private func lineNumber(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }
}
