import Diagnostics

/// One line of Markdown: what kind it is, and the marks within it.
struct MarkdownLine {
  enum Kind: Hashable {
    case blank
    case heading(Substring)
    case fence
    case quote
    case bullet
    case number
    /// The head of a table.
    case table
    case text
  }

  private let text: Substring

  init(_ text: Substring) {
    self.text = text
  }

  static func kind(of line: Substring, before next: Substring?) -> Kind {
    let words = line.drop { $0.isWhitespace }
    guard let first = words.first else { return .blank }
    if words.hasPrefix("```") || words.hasPrefix("~~~") { return .fence }
    if first == ">" { return .quote }
    if first == "#", let heading = heading(words) { return .heading(heading) }
    if "-*+".contains(first), words.dropFirst().first == " " { return .bullet }
    let digits = words.prefix { $0.isASCII && $0.isNumber }
    if (1...9).contains(digits.count), words.dropFirst(digits.count).hasPrefix(". ") {
      return .number
    }
    if let next, words.contains("|"), MarkdownTable.isRule(next) { return .table }
    return .text
  }

  /// `# ` and `## ` are a bank's own; a text has them only where its author wanted the sign itself.
  private static func heading(_ words: Substring) -> Substring? {
    let rest = words.drop { $0 == "#" }
    return words.hasPrefix("###") && rest.first == " " ? rest.drop { $0 == " " } : nil
  }

  /// What stands behind the bullet or number of a list's line.
  static func words(ofItem line: Substring) -> Substring {
    line.drop { $0.isWhitespace }.drop { $0 != " " }.drop { $0 == " " }
  }

  /// The lines of a paragraph as one.
  static func joined(_ lines: [Substring], _ breaks: MarkdownText.LineBreaks) -> [HTMLNode] {
    let trimmed = lines.map { line -> Substring in
      var line = line.drop { $0.isWhitespace }
      while line.last?.isWhitespace == true { line.removeLast() }
      return line
    }
    switch breaks {
    case .kept:
      return Array(
        trimmed.map { MarkdownLine($0).nodes }.joined(separator: [.element(.br, [], [])]))
    case .joined:
      let text = trimmed.dropFirst().reduce(into: String(trimmed.first ?? "")) { text, line in
        text += isWide(text.last) && isWide(line.first) ? line : " " + line
      }
      return MarkdownLine(text[...]).nodes
    }
  }

  /// Whether a character is one of Chinese text, which has no spaces.
  private static func isWide(_ character: Character?) -> Bool {
    character.map { DisplayWidth(ambiguous: .wide).columns(of: $0) == 2 } ?? false
  }

  /// The text with its marks done: `code` first, **bold** in the rest. A mark without its partner is text.
  var nodes: [HTMLNode] {
    Self.marked(text, by: "`") { code in
      HTMLNode(.code, String(code))
    } else: { plain in
      Self.marked(plain, by: "**") { bold in
        HTMLNode(.strong, String(bold))
      } else: { text in
        text.isEmpty ? [] : [.text(String(text))]
      }
    }
  }

  private static func marked(
    _ text: Substring, by mark: String, _ inside: (Substring) -> HTMLNode,
    else outside: (Substring) -> [HTMLNode]
  ) -> [HTMLNode] {
    var pieces = text.split(separator: mark, omittingEmptySubsequences: false)
    if pieces.count.isMultiple(of: 2), let last = pieces.popLast(), let before = pieces.popLast() {
      pieces.append(Substring(String(before) + mark + String(last)))
    }
    return pieces.enumerated().flatMap { index, piece in
      index.isMultiple(of: 2) ? outside(piece) : [inside(piece)]
    }
  }
}
