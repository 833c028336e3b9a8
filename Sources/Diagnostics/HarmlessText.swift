/// Makes text from outside (a bank, a name, a file's path) harmless for a terminal: whatever could move
/// the cursor, change colours, reverse the order of what is read, or hide, becomes visible.
///
/// C0 controls and DEL become their pictures (␛ ␀ ␡), which still tell what was there; everything else
/// dangerous or unseen becomes U+FFFD: C1 controls, bidirectional controls, zero-width and format
/// characters, tags, line and paragraph separators, fillers, noncharacters. A variation selector stays
/// after a character that it can vary, and a zero-width joiner stays between emoji. Harmless text comes
/// back unchanged.
package enum HarmlessText {
  /// For one line: newlines (CR LF counts as one) and tabs become spaces. O(length).
  package static func oneLine(_ text: String) -> String {
    clean(text, newline: " ", tab: " ")
  }

  /// The same for a part of a text.
  package static func oneLine(_ text: some StringProtocol) -> String {
    oneLine(String(text))
  }

  /// For several lines: newlines stay (CR LF becomes LF), tabs become four spaces. O(length).
  package static func lines(_ text: String) -> String {
    clean(text, newline: "\n", tab: "    ")
  }

  /// The same for a part of a text.
  package static func lines(_ text: some StringProtocol) -> String {
    lines(String(text))
  }

  /// For one line whose columns matter: tabs stay, for the caller to expand; newlines become spaces.
  static func keepingTabs(_ text: String) -> String {
    clean(text, newline: " ", tab: "\t")
  }

  private static func clean(_ text: String, newline: String, tab: String) -> String {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    var result = ""
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      switch scalar {
      case "\n": result += newline
      case "\t": result += tab
      case "\r" where next == "\n": break
      default:
        // What stands there now: a scalar that was replaced has no variants.
        let previous = result.unicodeScalars.last
        result.unicodeScalars.append(shown(scalar, after: previous, before: next))
      }
    }
    return result
  }

  private static func shown(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?
  ) -> Unicode.Scalar {
    if scalar.value < 0x20 { return Unicode.Scalar(0x2400 + scalar.value) ?? replacement }
    if scalar.value == 0x7F { return "\u{2421}" }
    guard isUnseen(scalar) else { return scalar }
    let belongs = varies(scalar, previous) || joins(scalar, previous, next)
    return belongs ? scalar : replacement
  }

  private static let replacement: Unicode.Scalar = "\u{FFFD}"

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint { return true }
    if (0xFFF9...0xFFFB).contains(scalar.value) { return true }
    return switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  /// Whether the scalar is a variation selector and the one before it can have variants.
  private static func varies(_ scalar: Unicode.Scalar, _ previous: Unicode.Scalar?) -> Bool {
    guard scalar.properties.isVariationSelector, let previous else { return false }
    return switch scalar.value {
    case 0x180B...0x180F: (0x1800...0x18AF).contains(previous.value)
    case 0xFE0E, 0xFE0F: previous.properties.isEmoji
    default: EastAsianWidth.isWide(previous)
    }
  }

  /// Whether the scalar is a zero-width joiner between two emoji.
  private static func joins(
    _ scalar: Unicode.Scalar, _ previous: Unicode.Scalar?, _ next: Unicode.Scalar?
  ) -> Bool {
    guard scalar.value == 0x200D, let previous, let next else { return false }
    return (previous.properties.isEmoji || previous.value == 0xFE0F)
      && next.properties.isEmoji && !previous.isASCII && !next.isASCII
  }
}
