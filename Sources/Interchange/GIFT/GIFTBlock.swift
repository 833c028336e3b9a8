/// Where in a GIFT file one question stands with the comments before it.
struct GIFTBlock: Sendable {
  /// In bytes of the file, whole lines.
  let range: Range<Int>
  /// The number of its first line that is no comment, from 1.
  let line: Int
  /// From the last `$CATEGORY:` before it.
  let category: [String]

  /// A block taken apart.
  struct Parts {
    /// The lines that are no comments, without the white space around them, joined by line feeds.
    var text: [UInt8] = []
    /// The comments; in bytes of the file.
    var comments: [Range<Int>] = []
  }

  /// What stands in the block.
  func parts(in file: [UInt8]) -> Parts {
    let bytes = file.span
    var parts = Parts()
    parts.text.reserveCapacity(range.count)
    var braces = GIFTBraces()
    var start = range.lowerBound
    while start < range.upperBound {
      let (line, next) = Self.line(at: start, of: bytes)
      start = next
      if Self.begins(line, with: "//", bytes), !braces.isOpen {
        parts.comments.append(line)
        continue
      }
      if parts.text.isEmpty, line.isEmpty { continue }
      if !parts.text.isEmpty { parts.text.append(UInt8(ascii: "\n")) }
      parts.text += file[line]
      braces.read(line, of: bytes)
    }
    return parts
  }

  /// The blocks of a file. A blank line ends a block unless an answer is open; a line that begins a titled question ends one
  /// whose answer is closed, or was never closed; a category ends any. Linear.
  static func blocks(of file: [UInt8]) -> [GIFTBlock] {
    let bytes = file.span
    var blocks: [GIFTBlock] = []
    var category: [String] = []
    var braces = GIFTBraces()
    /// Where the block at hand begins, and its first line that is no comment.
    var begin: Int?
    var first: Int?
    var number = 0
    var start = 0
    func finish(at end: Int) {
      if let begin, let first {
        blocks.append(GIFTBlock(range: begin..<end, line: first, category: category))
      }
      (begin, first, braces) = (nil, nil, GIFTBraces())
    }
    while start < bytes.count {
      number += 1
      let (line, next) = Self.line(at: start, of: bytes)
      defer { start = next }
      if line.isEmpty {
        if !braces.isOpen { finish(at: start) }
        continue
      }
      if begins(line, with: "//", bytes), !braces.isOpen {
        if braces.isClosed { finish(at: start) }
        begin = begin ?? start
        continue
      }
      if begins(line, with: "$CATEGORY:", bytes) {
        finish(at: start)
        category = names(of: file[line])
        continue
      }
      if begins(line, with: "::", bytes), braces.isClosed || braces.isOpen { finish(at: start) }
      begin = begin ?? start
      first = first ?? number
      braces.read(line, of: bytes)
    }
    finish(at: bytes.count)
    return blocks
  }

  /// The line at `start` without the white space around it, and where the next one begins.
  private static func line(at start: Int, of bytes: Span<UInt8>) -> (Range<Int>, next: Int) {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    let next = min(end + 1, bytes.count)
    var start = start
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    while start < end, isBlank(bytes[start]) { start += 1 }
    return (start..<end, next)
  }

  /// What the order `$CATEGORY:` names: `$course$/top/甲/乙` is 甲, 乙.
  private static func names(of order: ArraySlice<UInt8>) -> [String] {
    CellText.parts(GIFTText.plain(order.dropFirst(10)), by: "/").filter {
      !$0.hasPrefix("$") && $0 != "top"
    }
  }

  private static func begins(
    _ line: Range<Int>, with word: StaticString, _ bytes: Span<UInt8>
  ) -> Bool {
    let count = word.utf8CodeUnitCount
    guard line.count >= count else { return false }
    return word.withUTF8Buffer { word in
      (0..<count).allSatisfy { unsafe bytes[line.lowerBound + $0] == word[$0] }
    }
  }
}
