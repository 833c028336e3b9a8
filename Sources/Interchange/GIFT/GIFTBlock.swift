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
    var text: ArraySlice<UInt8> = []
    /// The comments; in bytes of the file.
    var comments: [Range<Int>] = []
  }

  /// What stands in the block. The text is a piece of the file where it stands there just so, which is usual.
  func parts(in file: [UInt8]) -> Parts {
    let bytes = file.span
    var parts = Parts()
    var braces = GIFTBraces()
    /// Lines that follow one another with nothing but a line feed between.
    var together: Range<Int>?
    var start = range.lowerBound
    while start < range.upperBound {
      let line = GIFTLine(at: start, of: bytes)
      start = line.next
      if line.begins(with: "//", bytes), !braces.isOpen {
        parts.comments.append(line.range)
        continue
      }
      if line.range.isEmpty, together == nil { continue }
      if let before = together, before.upperBound + 1 != line.range.lowerBound {
        parts.text += file[before]
        parts.text.append(UInt8(ascii: "\n"))
        together = line.range
      } else {
        together = (together ?? line.range).lowerBound..<line.range.upperBound
      }
      braces.read(line, of: bytes)
    }
    guard let together else { return parts }
    if parts.text.isEmpty { parts.text = file[together] } else { parts.text += file[together] }
    return parts
  }

  /// The blocks of a file. A blank line ends a block unless an answer is open; a line that begins a titled question ends one
  /// whose answer is closed, or was never closed; a line with a question and its answer ends one whose answer is closed; a category
  /// ends any. Linear.
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
      let line = GIFTLine(at: start, of: bytes)
      defer { start = line.next }
      if line.range.isEmpty {
        if !braces.isOpen { finish(at: start) }
        continue
      }
      if line.begins(with: "//", bytes), !braces.isOpen {
        if braces.isClosed { finish(at: start) }
        begin = begin ?? start
        continue
      }
      if line.begins(with: "$CATEGORY:", bytes) {
        finish(at: start)
        category = names(of: file[line.range])
        continue
      }
      if line.begins(with: "::", bytes), braces.isClosed || braces.isOpen { finish(at: start) }
      if braces.isClosed, !braces.isOpen, line.asks(bytes) { finish(at: start) }
      begin = begin ?? start
      first = first ?? number
      braces.read(line, of: bytes)
    }
    finish(at: bytes.count)
    return blocks
  }

  /// What the order `$CATEGORY:` names: `$course$/top/甲/乙` is 甲, 乙.
  private static func names(of order: ArraySlice<UInt8>) -> [String] {
    CellText.parts(GIFTText.plain(order.dropFirst(10)), by: "/").filter {
      !$0.hasPrefix("$") && $0 != "top"
    }
  }
}
