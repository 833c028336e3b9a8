import Questions

/// Texts of cells as people mean them.
enum CellText {
  /// Without white space around it, no-break spaces made spaces.
  static func tidy(_ text: String) -> String {
    Spacing.trimmed(text)
  }

  /// A heading as it is compared: `选项  D`, `正确答案（必填）` and `*题干` without what is around them.
  static func heading(_ text: String) -> String {
    var title = text.lowercased().filter {
      !$0.isWhitespace && !"*_＊".contains($0) && $0 != "\u{FEFF}"
    }
    if let bracket = title.firstIndex(where: { "（(【".contains($0) }), bracket > title.startIndex {
      title = String(title[..<bracket])
    }
    return title
  }

  /// In ASCII where full-width forms stand, for comparing.
  static func narrowed(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          (0xFF01...0xFF5E).contains(scalar.value)
            ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
        }))
  }

  /// The parts between any of the usual signs, tidied; empty ones left out.
  static func parts(_ text: String, by signs: String) -> [String] {
    text.split { signs.contains($0) || $0.isNewline }.map { tidy(String($0)) }.filter {
      !$0.isEmpty
    }
  }
}
