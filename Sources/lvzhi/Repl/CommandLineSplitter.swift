/// Splits a line typed at the prompt into words, as a shell would but kinder to Chinese typing: an
/// ideographic space separates too, “…” and 「…」 quote like "…", and full-width letters, digits and signs
/// outside quotes are read as their ASCII forms.
enum CommandLineSplitter {
  private static let quotes: [Character: Character] = [
    "\"": "\"", "'": "'", "“": "”", "‘": "’", "「": "」",
  ]

  /// The words of `line`. A quote that is not closed goes to the end of the line.
  static func words(of line: String) -> [String] {
    var words: [String] = []
    var current: String?
    var closing: Character?
    for character in line {
      if let end = closing {
        if character == end { closing = nil } else { current = (current ?? "") + String(character) }
      } else if let end = quotes[character] {
        closing = end
        current = current ?? ""
      } else if character.isWhitespace {
        if let word = current { words.append(word) }
        current = nil
      } else {
        current = (current ?? "") + String(narrow(character))
      }
    }
    if let word = current { words.append(word) }
    return words
  }

  /// The ASCII form of a full-width character; others are unchanged.
  static func narrow(_ character: Character) -> Character {
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1,
      (0xFF01...0xFF5E).contains(scalar.value),
      let ascii = Unicode.Scalar(scalar.value - 0xFEE0)
    else { return character }
    return Character(ascii)
  }
}
