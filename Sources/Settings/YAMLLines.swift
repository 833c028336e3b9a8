import Diagnostics

/// The lines of a YAML text as libyaml counts them, which also breaks lines at NEL, LS and PS.
struct YAMLLines {
  private let bytes: [UInt8]
  private let starts: [Int]

  init(_ source: SourceText) {
    bytes = source.bytes
    var starts = [source.byteOrderMarkLength]
    var index = starts[0]
    while index < bytes.count {
      let length = Self.breakLength(bytes[index...].prefix(3))
      index += max(1, length)
      if length > 0 { starts.append(index) }
    }
    self.starts = starts
  }

  var count: Int { starts.count }

  /// The bytes of a line, counted from 0, with its break.
  func bytes(ofLine line: Int) -> Range<Int> {
    starts[line]..<(line + 1 < starts.count ? starts[line + 1] : bytes.count)
  }

  /// The bytes of a line, counted from 0, without its break.
  func content(ofLine line: Int) -> Range<Int> {
    let range = bytes(ofLine: line)
    for length in [3, 2, 1] where range.count >= length {
      let tail = bytes[(range.upperBound - length)..<range.upperBound]
      if Self.breakLength(tail) == length { return range.lowerBound..<range.upperBound - length }
    }
    return range
  }

  /// The line, counted from 0, that has the byte at `offset`.
  func line(of offset: Int) -> Int {
    (starts.partitioningIndex { $0 > offset }) - 1
  }

  /// The byte at a line and column, both counted from 1, columns in Unicode scalars. A place past the end
  /// of its line or of the text gives that end.
  func offset(line: Int, column: Int) -> Int {
    guard line <= starts.count else { return bytes.count }
    let range = bytes(ofLine: max(0, line - 1))
    var offset = range.lowerBound
    var left = column - 1
    while left > 0, offset < range.upperBound {
      offset += 1
      while offset < range.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      left -= 1
    }
    return offset
  }

  /// From `offset` to the end of its line, blanks at that end left out.
  func rest(from offset: Int) -> ByteRange {
    guard offset < bytes.count else { return ByteRange(bytes.count, bytes.count) }
    var end = bytes(ofLine: line(of: offset)).upperBound
    while end > offset, bytes[end - 1] <= UInt8(ascii: " ") { end -= 1 }
    return ByteRange(offset, end)
  }

  private static func breakLength(_ bytes: ArraySlice<UInt8>) -> Int {
    if bytes.starts(with: [0x0D, 0x0A]) { return 2 }
    if bytes.first == 0x0A || bytes.first == 0x0D { return 1 }
    if bytes.starts(with: [0xC2, 0x85]) { return 2 }
    return bytes.starts(with: [0xE2, 0x80, 0xA8]) || bytes.starts(with: [0xE2, 0x80, 0xA9]) ? 3 : 0
  }
}

extension [Int] {
  /// The first index whose element fulfils the condition, in an array where all that do stand at the end.
  fileprivate func partitioningIndex(where condition: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
