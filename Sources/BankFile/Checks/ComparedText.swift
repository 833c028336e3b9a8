/// Text reduced to what counts when it is compared with other text.
enum ComparedText {
  /// Letters and digits in one width and case; space, punctuation and markup do not count.
  static func letters(_ text: some StringProtocol) -> [UInt32] {
    var letters: [UInt32] = []
    letters.reserveCapacity(text.utf8.count / 3)
    for scalar in text.unicodeScalars {
      let folded = fold(scalar)
      if isLetter(folded) { letters.append(folded.value) }
    }
    return letters
  }

  /// `letters` as a string.
  static func key(_ text: some StringProtocol) -> String {
    var key = String.UnicodeScalarView()
    key.append(contentsOf: letters(text).compactMap(Unicode.Scalar.init))
    return String(key)
  }

  /// One width and case, without white space, and without the stops at the end: signs such as % and ≥ count.
  static func statement(_ text: some StringProtocol) -> String {
    var scalars = text.unicodeScalars.filter { !$0.properties.isWhitespace }.map(fold)
    while let last = scalars.last, stops.contains(last) { scalars.removeLast() }
    var statement = String.UnicodeScalarView()
    statement.append(contentsOf: scalars)
    return String(statement)
  }

  /// Whether all of `run`, which is not empty, stands in `text` in one piece.
  static func stands(_ run: [UInt32], in text: [UInt32]) -> Bool {
    guard run.count <= text.count else { return false }
    return (0...text.count - run.count).contains { start in
      text[start] == run[0] && text[start..<start + run.count].elementsEqual(run)
    }
  }

  private static let stops: Set<Unicode.Scalar> = ["。", ".", ";", ",", "、"]

  /// Full-width ASCII becomes ASCII, upper case lower case; the rest stays.
  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    var value = scalar.value
    if 0xFF01...0xFF5E ~= value { value -= 0xFEE0 }
    if 0x41...0x5A ~= value { value += 0x20 }
    return Unicode.Scalar(value) ?? scalar
  }

  /// Unicode categories L and N.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x4E00...0x9FFF, 0x61...0x7A, 0x30...0x39: return true
    case 0..<0x80: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }
}
