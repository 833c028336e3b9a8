/// Where in a GIFT file the lines of one question are, found without looking into them.
struct GIFTBlock: Sendable {
  /// The lines that are no comments, without the white space around them; in bytes of the file, in their order.
  private(set) var lines: [Range<Int>] = []
  /// The comments before and among them.
  private(set) var comments: [Range<Int>] = []
  /// The number of its first line, from 1.
  private(set) var line: Int
  /// From the last `$CATEGORY:` before it.
  private(set) var category: [String] = []

  /// How far braces are open at the end: 0 or 1, for answers nest nothing.
  private var isOpen = false
  /// Whether an answer was opened and closed.
  private var isClosed = false

  private init(line: Int) {
    self.line = line
  }

  /// The lines, joined by line feeds.
  func text(in bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(lines.reduce(0) { $0 + $1.count + 1 })
    for (index, line) in lines.enumerated() {
      if index > 0 { text.append(UInt8(ascii: "\n")) }
      text += bytes[line]
    }
    return text
  }

  private mutating func append(_ line: Range<Int>, of bytes: Span<UInt8>) {
    lines.append(line)
    var index = line.lowerBound
    while index < line.upperBound {
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

  /// The blocks of a file. A blank line ends a block unless an answer is open; a line that begins a titled question ends one
  /// whose answer is closed, or was never closed. Linear.
  static func blocks(of file: [UInt8]) -> [GIFTBlock] {
    let bytes = file.span
    var blocks: [GIFTBlock] = []
    var current = GIFTBlock(line: 1)
    var number = 0
    var start = 0
    var category: [String] = []
    func finish(_ next: Int) {
      if let named = current.namedCategory(in: file) {
        category = named
      } else if !current.lines.isEmpty {
        current.category = category
        blocks.append(current)
      }
      current = GIFTBlock(line: next)
    }
    while start < bytes.count {
      number += 1
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      let line = trimmed(start..<end, of: bytes)
      start = end + 1
      if line.isEmpty {
        if !current.isOpen { finish(number + 1) } else { current.append(line, of: bytes) }
      } else if begins(line, with: "//", bytes), !current.isOpen {
        if current.isClosed { finish(number) }
        current.comments.append(line)
      } else {
        let isCategory = begins(line, with: "$CATEGORY:", bytes)
        if isCategory || begins(line, with: "::", bytes), !current.lines.isEmpty,
          current.isClosed || current.isOpen
        {
          let comments = current.comments
          finish(number)
          if blocks.isEmpty { current.comments = comments }
        }
        if current.lines.isEmpty { current.line = number }
        current.append(line, of: bytes)
        if isCategory { finish(number + 1) }
      }
    }
    finish(number + 1)
    return blocks
  }

  /// What the order `$CATEGORY:` names, if it is one: `$course$/top/甲/乙` is 甲, 乙.
  private func namedCategory(in file: [UInt8]) -> [String]? {
    guard let first = lines.first, Self.begins(first, with: "$CATEGORY:", file.span) else {
      return nil
    }
    return CellText.parts(GIFTText.plain(text(in: file)[10...]), by: "/").filter {
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

  private static func trimmed(_ line: Range<Int>, of bytes: Span<UInt8>) -> Range<Int> {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    var (start, end) = (line.lowerBound, line.upperBound)
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    while start < end, isBlank(bytes[start]) { start += 1 }
    return start..<end
  }
}
