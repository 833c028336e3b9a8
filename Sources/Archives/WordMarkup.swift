/// Goes through the markup of a Word document once and gathers its text. It knows tags and the five entities
/// of XML, and no document type: nothing in a file can make it grow.
struct WordMarkup {
  private let bytes: [UInt8]
  private var index = 0
  private var done: [String] = []
  private var paragraph: [UInt8] = []
  /// How deep one is in elements whose text is left out.
  private var hidden = 0
  private var isInText = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The text of each paragraph.
  mutating func paragraphs() -> [String] {
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<") {
        takeTag()
      } else {
        takeText()
      }
    }
    endParagraph(always: false)
    return done
  }

  private mutating func takeTag() {
    let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
    var tag = bytes[(index + 1)..<end]
    index = min(end + 1, bytes.count)
    let closes = tag.first == UInt8(ascii: "/")
    if closes { tag = tag.dropFirst() }
    let isEmpty = tag.last == UInt8(ascii: "/")
    let name = String(decoding: tag.prefix { !Self.endsName($0) }, as: UTF8.self)
    switch name {
    case "w:p": if closes || isEmpty { endParagraph(always: true) }
    case "w:t": isInText = !closes && !isEmpty
    case "w:tab": if !closes { append([9]) }
    case "w:br", "w:cr": if !closes { append([10]) }
    // The same drawing again for older programs.
    case "mc:Fallback": if !isEmpty { hidden = max(0, hidden + (closes ? -1 : 1)) }
    default: break
    }
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    [0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "/")].contains(byte)
  }

  private mutating func takeText() {
    let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    var rest = bytes[index..<end]
    index = end
    guard isInText else { return }
    while let ampersand = rest.firstIndex(of: UInt8(ascii: "&")) {
      append(rest[..<ampersand])
      let after = rest[(ampersand + 1)...]
      if let semicolon = after.prefix(10).firstIndex(of: UInt8(ascii: ";")),
        let scalar = Self.entity(String(decoding: after[..<semicolon], as: UTF8.self))
      {
        append(Array(String(scalar).utf8)[...])
        rest = after[(semicolon + 1)...]
      } else {
        append([UInt8(ascii: "&")])
        rest = after
      }
    }
    append(rest)
  }

  private static func entity(_ name: String) -> Character? {
    switch name {
    case "lt": return "<"
    case "gt": return ">"
    case "amp": return "&"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard name.hasPrefix("#") else { return nil }
      let isHexadecimal = name.hasPrefix("#x")
      let number = UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
      return number.flatMap(Unicode.Scalar.init).map(Character.init)
    }
  }

  private mutating func append(_ text: ArraySlice<UInt8>) {
    if hidden == 0 { paragraph += text }
  }

  private mutating func endParagraph(always: Bool) {
    guard hidden == 0, always || !paragraph.isEmpty else { return }
    done.append(String(decoding: paragraph, as: UTF8.self))
    paragraph = []
  }
}
