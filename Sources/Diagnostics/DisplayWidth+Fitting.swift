extension DisplayWidth {
  /// Where a text stands in a wider field.
  package enum Alignment: Sendable {
    case leading
    case center
    case trailing
  }

  /// The text if it fits into `width` columns, else as many of its first characters as leave room for
  /// `mark`, and `mark`. Never wider than `width`; empty if not even the mark fits.
  package func truncated(_ text: String, to width: Int, mark: String = "…") -> String {
    guard columns(of: text) > width else { return text }
    let room = width - columns(of: mark)
    return room < 0 ? "" : String(prefix(of: text, within: room)) + mark
  }

  /// The text with spaces to fill `width` columns; a wider text stays as it is.
  package func padded(_ text: String, to width: Int, _ alignment: Alignment = .leading) -> String {
    let missing = width - columns(of: text)
    guard missing > 0 else { return text }
    let before =
      switch alignment {
      case .leading: 0
      case .center: missing / 2
      case .trailing: missing
      }
    return Self.spaces(before) + text + Self.spaces(missing - before)
  }

  /// The longest run of first characters that fits into `width` columns.
  package func prefix(of text: some StringProtocol, within width: Int) -> Substring {
    var used = 0
    var end = text.startIndex
    for index in text.indices {
      used += columns(of: text[index])
      if used > width { break }
      end = text.index(after: index)
    }
    return Substring(text[..<end])
  }

  /// `count` spaces, none if it is negative.
  static func spaces(_ count: Int) -> String {
    String(repeating: " ", count: max(0, count))
  }
}
