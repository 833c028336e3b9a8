extension String {
  /// With the full-width forms of ASCII letters, digits and signs made ASCII, as input methods type them.
  var narrowed: String { String(map(\.narrowed)) }
}

extension Character {
  /// The ASCII form of a full-width character; others are unchanged.
  var narrowed: Character {
    guard let scalar = unicodeScalars.first, unicodeScalars.count == 1,
      (0xFF01...0xFF5E).contains(scalar.value),
      let ascii = Unicode.Scalar(scalar.value - 0xFEE0)
    else { return self }
    return Character(ascii)
  }
}
