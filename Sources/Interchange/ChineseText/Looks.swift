/// Runs that stand out: red, bold, underlined or highlighted. Readers put them between two marks that no text has.
enum Looks {
  static let begin: Character = "\u{E000}"
  static let end: Character = "\u{E001}"

  static func plain(_ text: String) -> String {
    guard text.contains(begin) || text.contains(end) else { return text }
    return CellText.tidy(text.filter { $0 != begin && $0 != end })
  }

  /// A text where marks before the letter of an option, or around it, stand behind it: `B. 五年` in red is an option whose text
  /// stands out. Linear.
  static func behindLetters(_ text: String) -> String {
    guard text.contains(begin) else { return text }
    let characters = Array(text)
    var moved = ""
    var index = 0
    while index < characters.count {
      let next = characters[(index + 1)...].prefix(3)
      guard characters[index] == begin, let letter = next.first,
        "A"..."Z" ~= letter || "Ａ"..."Ｚ" ~= letter,
        let sign = next.dropFirst().first(where: { $0 != end }), ".、．)）:：".contains(sign)
      else {
        moved.append(characters[index])
        index += 1
        continue
      }
      moved += "\(letter)\(sign)\(begin)"
      index += next.dropFirst().first == end ? 4 : 3
    }
    return moved
  }

  /// The letters of the options that stand out; `nil` if none do, or all where not all can be right.
  static func marked(_ options: [String], mayBeAll: Bool) -> String? {
    let marked = options.indices.filter { options[$0].contains(begin) }
    guard !marked.isEmpty, mayBeAll || marked.count < options.count else { return nil }
    return String(marked.map { Character(UnicodeScalar(UInt8(0x41 + min($0, 25)))) })
  }

  /// `<font color='red'>甲</font>` and `<u>甲</u>` of a text as marks.
  static func marking(_ text: String) -> String {
    guard text.contains("<") else { return text }
    var marked = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      marked += rest[..<open]
      guard let close = rest[open...].firstIndex(of: ">") else { return marked + rest[open...] }
      let tag = rest[rest.index(after: open)..<close].lowercased()
      rest = rest[rest.index(after: close)...]
      if tag.hasPrefix("font") && tag.contains("color") || tag == "u" || tag == "mark"
        || tag.hasPrefix("span") && tag.contains("color")
      {
        marked.append(begin)
      } else if ["/font", "/u", "/mark", "/span"].contains(tag) {
        marked.append(end)
      } else if !["b", "/b", "strong", "/strong", "br", "br/", "p", "/p"].contains(tag) {
        marked += "<\(tag)>"
      }
    }
    return marked + rest
  }
}
