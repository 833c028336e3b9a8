/// The lines of a GIFT file that belong to one question.
struct GIFTBlock {
  /// Without comments; lines joined by line feeds.
  var bytes: [UInt8] = []
  /// The number of its first line, from 1.
  var line: Int
  /// From comments: `[id:x]` and `[tag:y]`.
  var sourceID: String?
  var tags: [String] = []
  /// From the last `$CATEGORY:` before it.
  var category: [String] = []

  /// How far braces are open at the end: 0 or 1, for answers nest nothing.
  private(set) var isOpen = false
  /// Whether an answer was opened and closed.
  private(set) var isClosed = false

  init(line: Int) {
    self.line = line
  }

  mutating func append(_ line: ArraySlice<UInt8>) {
    if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    bytes += line
    var isEscaped = false
    for byte in line {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "{") {
        isOpen = true
      } else if byte == UInt8(ascii: "}"), isOpen {
        isOpen = false
        isClosed = true
      }
    }
  }

  /// Takes ids and tags out of a comment.
  mutating func read(comment: ArraySlice<UInt8>) {
    guard comment.contains(UInt8(ascii: "[")) else { return }
    let text = String(decoding: comment, as: UTF8.self)
    for part in text.split(separator: "[").dropFirst() {
      let inside = part.prefix { $0 != "]" }
      if inside.hasPrefix("id:") {
        sourceID = CellText.tidy(String(inside.dropFirst(3)))
      } else if inside.hasPrefix("tag:") {
        tags.append(CellText.tidy(String(inside.dropFirst(4))))
      }
    }
  }

  /// The blocks of a file. A blank line ends a block unless an answer is open; a line that begins a titled question ends one
  /// whose answer is closed, or was never closed. Linear.
  static func blocks(of bytes: [UInt8]) -> [GIFTBlock] {
    var blocks: [GIFTBlock] = []
    var current = GIFTBlock(line: 1)
    var number = 0
    var start = 0
    var category: [String] = []
    func finish(_ next: Int) {
      if let named = current.namedCategory {
        category = named
      } else if !current.bytes.isEmpty {
        current.category = category
        blocks.append(current)
      }
      current = GIFTBlock(line: next)
    }
    while start < bytes.count {
      number += 1
      var end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let next = end + 1
      if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      let line = trimmed(bytes[start..<end])
      start = next
      if line.isEmpty {
        if !current.isOpen { finish(number + 1) } else { current.append(line) }
      } else if line.starts(with: "//".utf8), !current.isOpen {
        if current.isClosed { finish(number) }
        current.read(comment: line)
      } else {
        let begins = line.starts(with: "::".utf8) || line.starts(with: "$CATEGORY:".utf8)
        if begins, !current.bytes.isEmpty, current.isClosed || current.isOpen {
          let (id, tags) = (current.sourceID, current.tags)
          finish(number)
          if blocks.isEmpty { (current.sourceID, current.tags) = (id, tags) }
        }
        if current.bytes.isEmpty { current.line = number }
        current.append(line)
        if line.starts(with: "$CATEGORY:".utf8) { finish(number + 1) }
      }
    }
    finish(number + 1)
    return blocks
  }

  /// What the order `$CATEGORY:` names, if it is one: `$course$/top/甲/乙` is 甲, 乙.
  private var namedCategory: [String]? {
    guard bytes.starts(with: "$CATEGORY:".utf8) else { return nil }
    return CellText.parts(GIFTText.plain(bytes[10...]), by: "/").filter {
      !$0.hasPrefix("$") && $0 != "top"
    }
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let last = line.last, last == 0x20 || last == 0x09 { line.removeLast() }
    while let first = line.first, first == 0x20 || first == 0x09 { line.removeFirst() }
    return line
  }
}
