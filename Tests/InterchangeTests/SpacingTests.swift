import TestSupport
import Testing

@testable import Interchange

@Suite struct `字句中的空白` {
  @Test(
    arguments: [
      ("", "", "", ""), ("甲", "甲", "甲", "甲"), (" 甲\t乙 ", "甲 乙", "甲 乙", "甲\t乙"),
      ("甲\r\n\u{3000}乙", "甲 乙", "甲\n乙", "甲\r\n 乙"), ("\u{A0}甲\u{A0}乙", "甲 乙", "甲 乙", "甲 乙"),
      ("甲\n\n \n乙\u{2028}", "甲 乙", "甲\n乙", "甲\n\n \n乙"), ("\u{3000}", "", "", ""),
      ("甲  \n", "甲", "甲", "甲"), ("、。", "、。", "、。", "、。"),
    ] as [(String, String, String, String)])
  func 收拾(text: String, oneLine: String, lines: String, trimmed: String) {
    #expect(Spacing.oneLine(text) == oneLine)
    #expect(Spacing.packedLines(text) == lines)
    #expect(Spacing.trimmed(text) == trimmed)
    #expect(Spacing.isBlank(text) == oneLine.isEmpty)
  }

  /// Against the same said with characters. The seed is printed with what failed.
  @Test(arguments: UInt64(0)..<300)
  func 与逐字处理一致(seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    let pieces = [
      " ", "\n", "\r\n", "\t", "\u{A0}", "\u{3000}", "\u{85}", "\u{2003}", "\u{2029}", "\u{205F}",
      "甲",
      "、", "é", "a", "𠮷", "\u{E0}",
    ]
    let text = (0..<Int.random(in: 0...12, using: &chance)).map { _ in
      pieces.randomElement(using: &chance)!
    }.joined()
    #expect(
      Spacing.oneLine(text) == text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    #expect(
      Spacing.packedLines(text)
        == text.split(whereSeparator: \.isNewline)
        .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        .filter { !$0.isEmpty }.joined(separator: "\n"))
    #expect(
      Spacing.isOneLine(text)
        == (text.first.map { !$0.isWhitespace } ?? false && !text.contains(where: \.isNewline)))
  }
}
