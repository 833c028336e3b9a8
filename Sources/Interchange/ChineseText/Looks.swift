/// What stands out in a text: red, bold, underlined or highlighted. Readers put it between two marks that no text has.
enum Looks {
  static let marks: [(look: Look, begin: Character, end: Character)] = [
    (.bold, "\u{E002}", "\u{E003}"), (.strong, "\u{E000}", "\u{E001}"),
  ]

  /// Whether anything stands out.
  static func isMarked(_ text: String) -> Bool {
    // All begin with this byte, which is rare.
    text.utf8.contains(0xEE)
      && text.contains { character in marks.contains { $0.begin == character } }
  }

  static func plain(_ text: String) -> String {
    guard text.utf8.contains(0xEE) else { return text }
    return CellText.tidy(
      text.filter { character in
        !marks.contains { $0.begin == character || $0.end == character }
      })
  }

  /// A text between the marks of its looks.
  static func marked(_ text: String, _ look: Look) -> String {
    change(from: [], to: look) + text + change(from: look, to: [])
  }

  /// The marks where text of other looks follows.
  static func change(from old: Look, to new: Look) -> String {
    var text = ""
    guard old != new else { return text }
    for mark in marks.reversed() where old.contains(mark.look) && !new.contains(mark.look) {
      text.append(mark.end)
    }
    for mark in marks where new.contains(mark.look) && !old.contains(mark.look) {
      text.append(mark.begin)
    }
    return text
  }

  /// The letters of the options that stand out; `nil` if none do, or all where not all can be right. Bold tells only where
  /// nothing else does: the texts of some options, else the letters of some.
  static func marked(_ options: [String], mayBeAll: Bool) -> String? {
    let bold = change(from: [], to: .bold)
    let strong = change(from: [], to: .strong)
    let boldLetter = bold + change(from: .bold, to: [])
    func letters(_ mayBeAll: Bool, _ isMarked: (String) -> Bool) -> String? {
      let marked = options.indices.filter { isMarked(options[$0]) }
      guard !marked.isEmpty, mayBeAll || marked.count < options.count else { return nil }
      return String(marked.map { Character(UnicodeScalar(UInt8(0x41 + min($0, 25)))) })
    }
    return letters(mayBeAll) { $0.contains(strong) }
      ?? letters(false) { $0.hasPrefix(bold) && !$0.hasPrefix(boldLetter) }
      ?? letters(false) { $0.hasPrefix(boldLetter) }
  }

  // MARK: Markup

  private static let tags: [String: Look] = [
    "font": .strong, "u": .strong, "mark": .strong, "span": .strong, "b": .bold, "strong": .bold,
  ]

  /// `<font color='red'>甲</font>`, `<u>甲</u>` and `<b>甲</b>` of a text as marks.
  static func marking(_ text: String) -> String {
    guard text.contains("<") else { return text }
    var marked = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      marked += rest[..<open]
      guard let close = rest[open...].firstIndex(of: ">") else { return marked + rest[open...] }
      let whole = rest[open...close]
      let tag = whole.dropFirst().dropLast().lowercased()
      rest = rest[rest.index(after: close)...]
      let name = tag.drop { $0 == "/" }.prefix { $0.isLetter }
      if let look = tags[String(name)] {
        let needsColor = name == "font" || name == "span"
        if tag.hasPrefix("/") {
          marked += change(from: look, to: [])
        } else if !needsColor || tag.contains("color") {
          marked += change(from: [], to: look)
        }
      } else if !["br", "br/", "p", "/p"].contains(tag) {
        marked += whole
      }
    }
    return marked + rest
  }

  /// `**甲**` of Markdown as marks, where it is no part of a word: `张**与李**` are names made unknown.
  static func markingStars(_ text: String) -> String {
    guard text.contains("**") else { return text }
    var marked = ""
    var rest = text[...]
    while let open = rest.firstRange(of: "**") {
      let inner = rest[open.upperBound...]
      let before = rest[..<open.lowerBound].last ?? marked.last
      let isFree = before.map { !$0.isLetter && !$0.isNumber } ?? true
      guard isFree, let first = inner.first, first != "*", !first.isWhitespace,
        let close = inner.firstRange(of: "**")
      else { return marked + rest }
      marked += rest[..<open.lowerBound]
      marked += self.marked(String(inner[..<close.lowerBound]), .bold)
      rest = inner[close.upperBound...]
    }
    return marked + rest
  }
}
