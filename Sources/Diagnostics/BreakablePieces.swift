/// A run of characters that a line break must not part, or a run of spaces, where it may fall.
struct BreakablePiece {
  var text: Substring
  var isSpace: Bool
}

/// Cuts a text at the places where a line may be broken; see `DisplayWidth.wrapped`.
enum BreakablePieces {
  static func pieces(of text: Substring) -> [BreakablePiece] {
    var pieces: [BreakablePiece] = []
    var start = text.startIndex
    for index in text.indices.dropFirst() {
      let before = text[text.index(before: index)]
      if mayBreak(between: before, and: text[index]) {
        pieces.append(BreakablePiece(text: text[start..<index], isSpace: isSpace(before)))
        start = index
      }
    }
    if let last = text[start...].first {
      pieces.append(BreakablePiece(text: text[start...], isSpace: isSpace(last)))
    }
    return pieces
  }

  private static func mayBreak(between left: Character, and right: Character) -> Bool {
    if isSpace(left) || isSpace(right) { return isSpace(left) != isSpace(right) }
    if neverFirst.contains(right) || neverLast.contains(left) { return false }
    if left == right, inseparable.contains(left) { return false }
    return isIdeographic(left) || isIdeographic(right)
  }

  /// Spaces where a line may end; the no-break space is not one.
  private static func isSpace(_ character: Character) -> Bool {
    character == " " || character == "\t" || character == "\u{3000}"
  }

  /// Whether a line may be broken beside the character without a space: it is written without spaces.
  private static func isIdeographic(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    return EastAsianWidth.isWide(scalar) || neverLast.contains(character)
      || neverFirst.contains(character) && !scalar.isASCII || inseparable.contains(character)
  }

  private static let neverFirst = Set("，。、；：？！）》〉」』】〕〗］｝”’…—·・％‰℃～〜,.;:?!)]}%ーゝ々")
  private static let neverLast = Set("（《〈「『【〔〖［｛“‘￥＄([{")
  private static let inseparable = Set("—…")
}
