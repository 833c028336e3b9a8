import Diagnostics

/// One line of a statute text that is not empty, with the white space at both ends taken off.
struct StatuteLine {
  let text: String
  /// The bytes of `text` in its file.
  let range: ByteRange
  /// Whether white space stood before it.
  let isIndented: Bool
  /// Whether it is the first line, or an empty one stood before it.
  let followsGap: Bool

  /// Whether a sentence or a part of one ends here, so that the line is not broken off.
  var endsSentence: Bool {
    guard let last = text.unicodeScalars.last else { return true }
    switch FoldedText.fold(last) {
    case "。", ".", ";", ":", "!", "?", ")", "”", "」", "』", "》", "…": return true
    default: return false
    }
  }

  /// The text without any white space.
  var compact: String {
    String(text.filter { !$0.isWhitespace })
  }
}
