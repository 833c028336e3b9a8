import Diagnostics
import Testing

struct HarmlessTextTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let line: String
    var testDescription: String { text.debugDescription }
  }

  static let cases = [
    Case(text: "普通 text，“好”。", line: "普通 text，“好”。"),
    Case(text: "\u{1B}[31m红\u{1B}[0m", line: "␛[31m红␛[0m"),
    Case(text: "\u{1B}]0;title\u{7}", line: "␛]0;title␇"),
    Case(text: "\0\u{8}\u{7F}", line: "␀␈␡"), Case(text: "\u{9B}31m\u{85}", line: "�31m�"),
    Case(text: "a\u{202E}b\u{2066}c\u{200F}d\u{61C}", line: "a�b�c�d�"),
    Case(text: "a\u{200B}b\u{2060}c\u{FEFF}d\u{AD}", line: "a�b�c�d�"),
    Case(text: "a\u{2028}b\u{2029}c", line: "a�b�c"),
    Case(text: "🏴\u{E0067}\u{E007F}", line: "🏴��"), Case(text: "\u{3164}\u{115F}", line: "��"),
    Case(text: "\u{FFF9}\u{FFFB}", line: "��"),
    Case(text: "甲\r\n乙\t丙\n丁", line: "甲 乙 丙 丁"), Case(text: "甲\r乙\r", line: "甲␍乙␍"),
    // Joiners and selectors where they belong.
    Case(text: "👩‍👧 ❤️ 葛\u{E0100} ，\u{FE00} 1️⃣", line: "👩‍👧 ❤️ 葛\u{E0100} ，\u{FE00} 1️⃣"),
    Case(text: "a\u{200D}b\u{FE0F}\u{E0100}", line: "a�b��"), Case(text: "\u{FE0F}甲", line: "�甲"),
    Case(text: "甲\u{200D}", line: "甲�"), Case(text: "ᠠ\u{180B}", line: "ᠠ\u{180B}"),
    Case(text: "e\u{301}", line: "e\u{301}"),
  ]

  @Test(arguments: cases)
  func `一行`(_ test: Case) {
    // Compared by scalars: characters would be equal after normalization.
    #expect(
      Array(HarmlessText.oneLine(test.text).unicodeScalars) == Array(test.line.unicodeScalars))
  }

  @Test func `多行保留换行`() {
    #expect(HarmlessText.lines("甲\r\n乙\t丙\n\u{1B}") == "甲\n乙    丙\n␛")
  }

  /// Found by fuzzing: a variation selector stayed after one that did not.
  @Test(arguments: [
    "\u{180E}\u{180B}", "\u{FE0F}\u{FE0F}", "ᠠ\u{180E}\u{180C}", "❤\u{FE0F}\u{FE0F}",
  ])
  func 变体选择符前面的字符被换掉(_ text: String) {
    let line = HarmlessText.oneLine(text)
    #expect(HarmlessText.oneLine(line).unicodeScalars.elementsEqual(line.unicodeScalars))
  }

  @Test func `任何一个字符都不再有害，再做一次不变`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let line = HarmlessText.oneLine(String(scalar))
      for shown in line.unicodeScalars {
        let properties = shown.properties
        let isHarmful =
          properties.generalCategory == .control || properties.isBidiControl
          || properties.isNoncharacterCodePoint
          || properties.isDefaultIgnorableCodePoint || properties.generalCategory == .lineSeparator
        if isHarmful { Issue.record("U+\(String(value, radix: 16)) stays") }
      }
      if HarmlessText.oneLine(line) != line { Issue.record("U+\(String(value, radix: 16)) twice") }
    }
  }
}
