/// The end of a file of lines, read backwards piece by piece.
struct FileTail {
  private var bytes: [UInt8]
  /// Where `bytes` start in the file.
  private var start: Int
  private static let lineBreak = UInt8(ascii: "\n")
  /// As many bytes as usually hold the last line.
  private static let piece = 1024

  /// Reads the last bytes of a file of that size.
  init(of file: borrowing OpenFile, size: Int) throws(StorageError) {
    start = max(0, size - Self.piece)
    bytes = try file.read(at: start, count: size - start)
  }

  /// Whether the file does not end in a line break although there is something in it.
  var isTorn: Bool { bytes.last.map { $0 != Self.lineBreak } ?? false }

  /// How many bytes of a file are whole lines.
  static func endOfLastLine(of file: borrowing OpenFile) throws(StorageError) -> Int {
    var end = try file.status().size
    while end > 0 {
      let start = max(0, end - piece)
      let bytes = try file.read(at: start, count: end - start)
      if let last = bytes.lastIndex(of: lineBreak) { return start + last + 1 }
      end = start
    }
    return 0
  }

  /// The last line that `parse` understands, without its line break.
  func lastLine<Line>(
    of file: borrowing OpenFile, _ parse: (ArraySlice<UInt8>) -> Line?
  ) throws(StorageError) -> Line? {
    var (bytes, start) = (bytes, start)
    var length = Self.piece
    while true {
      var lineEnd = bytes.endIndex
      while let lineBreak = bytes[..<lineEnd].lastIndex(of: Self.lineBreak) {
        if lineBreak + 1 < lineEnd, let line = parse(bytes[(lineBreak + 1)..<lineEnd]) {
          return line
        }
        lineEnd = lineBreak
      }
      if start == 0 { return lineEnd > 0 ? parse(bytes[..<lineEnd]) : nil }
      // A line longer than the piece: look at a longer piece. Otherwise go on before this line's end.
      if lineEnd == bytes.endIndex { length *= 2 }
      let next = max(0, start + lineEnd - length)
      bytes = try file.read(at: next, count: start + lineEnd - next)
      start = next
    }
  }
}
