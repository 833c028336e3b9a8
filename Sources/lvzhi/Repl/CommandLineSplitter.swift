/// Splits a line typed at the prompt into words, as a shell would but kinder to Chinese typing: an
/// ideographic space separates too, “…” and 「…」 quote like "…", and outside quotes full-width letters,
/// digits and the signs of options are read as their ASCII forms. Scalar by scalar: an accent behind a quote is none of the quote.
enum CommandLineSplitter {
  private static let quotes: [Unicode.Scalar: Unicode.Scalar] = [
    "\"": "\"", "'": "'", "“": "”", "‘": "’", "「": "」",
  ]

  /// Full-width forms that are Chinese punctuation: part of names and of what is searched for.
  private static let punctuation: Set<Character> = ["！", "（", "）", "，", "：", "；", "？", "～"]

  /// The words of `line`. A quote that is not closed goes to the end of the line.
  static func words(of line: String) -> [String] {
    var words: [String] = []
    var current: String?
    var closing: Unicode.Scalar?
    for scalar in line.unicodeScalars {
      if let end = closing {
        if scalar == end { closing = nil } else { current?.unicodeScalars.append(scalar) }
      } else if let end = quotes[scalar] {
        closing = end
        current = current ?? ""
      } else if scalar.properties.isWhitespace {
        if let word = current { words.append(word) }
        current = nil
      } else {
        current = (current ?? "") + narrowed(String(scalar))
      }
    }
    if let word = current { words.append(word) }
    return words
  }

  /// A word as it is read outside quotes.
  static func narrowed(_ word: String) -> String {
    String(word.map { punctuation.contains($0) ? $0 : $0.narrowed })
  }

  /// A word as it has to be typed: in quotes if it would be read as something else without them.
  static func quoted(_ word: String) -> String {
    words(of: word) == [word] ? word : "\"\(word)\""
  }
}
