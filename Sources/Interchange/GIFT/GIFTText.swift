/// Pieces of GIFT: bytes in which `\` takes the meaning from the sign behind it.
enum GIFTText {
  /// A sign of the grammar, of one byte or two.
  struct Mark {
    let first: UInt8
    var second: UInt8?

    static let open = Mark(first: UInt8(ascii: "{"))
    static let feedback = Mark(first: UInt8(ascii: "#"))
    static let title = Mark(first: UInt8(ascii: ":"), second: UInt8(ascii: ":"))
    static let arrow = Mark(first: UInt8(ascii: "-"), second: UInt8(ascii: ">"))
  }

  /// The first place of a word that is not escaped.
  static func find(_ word: Mark, in bytes: ArraySlice<UInt8>) -> Int? {
    let (first, second) = (word.first, word.second)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if byte == first, second == nil || index + 1 < bytes.endIndex && bytes[index + 1] == second {
        return index
      }
      index += 1
    }
    return nil
  }

  /// Where `####` begins what is said to everybody.
  static func generalFeedback(in bytes: ArraySlice<UInt8>) -> Int? {
    var rest = bytes
    while let index = find(.feedback, in: rest) {
      let signs = bytes[index...].prefix { $0 == UInt8(ascii: "#") }
      if signs.count >= 4 { return index }
      rest = bytes[signs.endIndex...]
    }
    return nil
  }

  /// The last place of a sign that is not escaped.
  static func last(_ sign: UInt8, in bytes: ArraySlice<UInt8>) -> Int? {
    var found: Int?
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 2
      } else {
        if bytes[index] == sign { found = index }
        index += 1
      }
    }
    return found
  }

  /// Without escapes; `\n` is a line break.
  static func plain(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "\\")) else { return String(decoding: bytes, as: UTF8.self) }
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      guard byte == UInt8(ascii: "\\"), index < bytes.endIndex else {
        plain.append(byte)
        continue
      }
      let next = bytes[index]
      if next == UInt8(ascii: "n") {
        plain.append(UInt8(ascii: "\n"))
        index += 1
      } else if "~=#{}:\\\"".utf8.contains(next) {
        plain.append(next)
        index += 1
      } else {
        plain.append(byte)
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// The same with HTML made text, unless the piece says that it is plain.
  static func read(_ bytes: ArraySlice<UInt8>, losses: inout [ImportLoss]) -> String {
    guard let first = bytes.first else { return "" }
    let (format, rest) = first > 0x5B ? (nil, bytes) : format(of: bytes)
    if format == "plain" { return CellText.tidy(plain(rest)) }
    let isPlain = !rest.contains {
      $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&")
    }
    if isPlain { return Spacing.packedLines(String(decoding: trimmed(rest), as: UTF8.self)) }
    let html = HTMLText(plain(rest))
    for loss in html.losses where !losses.contains(loss) { losses.append(loss) }
    return html.text
  }

  /// Without spaces, tabs and line breaks around it.
  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 }
    let rest = bytes.drop(while: isBlank)
    return rest.lastIndex { !isBlank($0) }.map { rest[...$0] } ?? rest
  }

  /// `[html]` and the like before a text.
  private static func format(of bytes: ArraySlice<UInt8>) -> (String?, ArraySlice<UInt8>) {
    let trimmed = bytes.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }
    guard trimmed.first == UInt8(ascii: "["),
      let end = trimmed.prefix(12).firstIndex(of: UInt8(ascii: "]"))
    else { return (nil, bytes) }
    let name = String(decoding: trimmed[(trimmed.startIndex + 1)..<end], as: UTF8.self).lowercased()
    guard ["html", "markdown", "plain", "moodle"].contains(name) else { return (nil, bytes) }
    return (name, trimmed[(end + 1)...])
  }
}
