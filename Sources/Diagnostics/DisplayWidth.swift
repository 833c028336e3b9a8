/// How many columns a text takes in a terminal: ideographs, full-width forms and emoji two, combining
/// marks and other zero-width scalars none, everything else one.
///
/// Scalars of ambiguous width (“ ” … — × √ ①) take one column unless told otherwise. GNU readline and
/// the C library count them as one whatever the language, and so do the terminals that people have
/// (VTE, Konsole, xterm, Windows Terminal, macOS Terminal) as they come; were we to count two, the
/// prompt and our tables would disagree. Who has switched the terminal to wide asks for `.wide`.
///
/// Control characters count as nothing: make text harmless (`HarmlessText`) before measuring it.
package struct DisplayWidth: Sendable {
  /// Columns of a scalar that is neither surely narrow nor surely wide.
  package enum Ambiguous: Sendable {
    case narrow
    case wide
  }

  package let ambiguous: Ambiguous

  package init(ambiguous: Ambiguous = .narrow) {
    self.ambiguous = ambiguous
  }

  /// Columns of a text on one line. O(length).
  package func columns(of text: some StringProtocol) -> Int {
    columns(of: String(text))
  }

  /// Columns of a text on one line. O(length).
  package func columns(of text: String) -> Int {
    var columns = 0
    for byte in text.utf8 {
      guard byte < 0x80 else { return text.reduce(0) { $0 + self.columns(of: $1) } }
      if byte >= 0x20, byte != 0x7F { columns += 1 }
    }
    return columns
  }

  /// Columns of a character: those of its scalars, but never more than two for an emoji sequence.
  package func columns(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first, scalars.count > 1 else {
      return scalars.first.map(columns(of:)) ?? 0
    }
    if first.properties.isEmoji, scalars.contains(where: Self.showsEmoji) { return 2 }
    return scalars.reduce(0) { $0 + columns(of: $1) }
  }

  /// Columns of a scalar standing alone: 0, 1 or 2.
  package func columns(of scalar: Unicode.Scalar) -> Int {
    if (0x20..<0x7F).contains(scalar.value) { return 1 }
    if (0x4E00...0x9FFF).contains(scalar.value) { return 2 }
    if scalar.value < 0xA0 || Self.isZeroWidth(scalar) { return 0 }
    if EastAsianWidth.isWide(scalar) { return 2 }
    if scalar.properties.isEmojiPresentation { return Self.isRegionalIndicator(scalar) ? 1 : 2 }
    return ambiguous == .wide && EastAsianWidth.isAmbiguous(scalar) ? 2 : 1
  }

  private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value == 0xAD { return false }
    if (0x1160...0x11FF).contains(scalar.value) { return true }
    return switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      true
    default: false
    }
  }

  /// Whether the scalar after an emoji makes a picture of two columns: emoji selector, joiner, skin
  /// colour, or the second letter of a flag.
  private static func showsEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xFE0F || scalar.value == 0x200D || scalar.properties.isEmojiModifier
      || isRegionalIndicator(scalar)
  }

  private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }
}
