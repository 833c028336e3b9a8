import Diagnostics
import TestSupport
import Testing

struct DisplayWidthTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let narrow: Int
    var wide: Int?
    var testDescription: String { text.debugDescription }
  }

  static let cases = [
    Case(text: "", narrow: 0), Case(text: "abc", narrow: 3), Case(text: "人大", narrow: 4),
    Case(text: "Ａ，。（）", narrow: 10), Case(text: "ｱ", narrow: 1), Case(text: "한", narrow: 2),
    Case(text: "“”…—×√", narrow: 6, wide: 12), Case(text: "①", narrow: 1, wide: 2),
    Case(text: "é", narrow: 1, wide: 2), Case(text: "e\u{301}", narrow: 1),
    Case(text: "\u{200B}\u{2060}\u{FEFF}", narrow: 0), Case(text: "\u{1B}\u{7F}\u{85}", narrow: 0),
    Case(text: "a\u{AD}b", narrow: 3), Case(text: "😀", narrow: 2), Case(text: "👍🏽", narrow: 2),
    Case(text: "👩‍👩‍👧", narrow: 2), Case(text: "🇨🇳", narrow: 2), Case(text: "❤️", narrow: 2),
    Case(text: "❤", narrow: 1), Case(text: "✅", narrow: 2), Case(text: "1️⃣", narrow: 2),
    Case(text: "𠮷", narrow: 2), Case(text: "葛\u{E0100}", narrow: 2), Case(text: "ༀ", narrow: 1),
    Case(text: "\u{1100}\u{1161}", narrow: 2), Case(text: "　", narrow: 2),
    Case(text: "abc中", narrow: 5), Case(text: "␛�", narrow: 2, wide: 3),
  ]

  @Test(arguments: cases)
  func `列数`(_ test: Case) {
    #expect(DisplayWidth().columns(of: test.text) == test.narrow)
    #expect(DisplayWidth(ambiguous: .wide).columns(of: test.text) == test.wide ?? test.narrow)
  }

  @Test(arguments: [
    ("代表法", 6, "代表法"), ("代表法", 5, "代表…"), ("代表法", 4, "代…"), ("代表法", 1, "…"),
    ("代表法", 0, ""), ("abc", 2, "a…"), ("", 0, ""), ("e\u{301}e\u{301}", 1, "…"),
  ])
  func `截短`(text: String, width: Int, expected: String) {
    #expect(DisplayWidth().truncated(text, to: width) == expected)
  }

  @Test func `截短后不超过宽度`() {
    var generator = SeededGenerator(seed: 20_261_123)
    let alphabet = Array("ab 人大，“…😀e\u{301}１")
    for _ in 0..<500 {
      let count = Int.random(in: 0...12, using: &generator)
      let text = String((0..<count).map { _ in alphabet.randomElement(using: &generator) ?? "a" })
      let width = Int.random(in: 0...14, using: &generator)
      for measure in [DisplayWidth(), DisplayWidth(ambiguous: .wide)] {
        let short = measure.truncated(text, to: width)
        #expect(measure.columns(of: short) <= width, "seed 20261123: \(text) to \(width)")
        #expect(measure.columns(of: measure.padded(short, to: width)) == width)
      }
    }
  }

  @Test func `补空格`() {
    let measure = DisplayWidth()
    #expect(measure.padded("人大", to: 7) == "人大   ")
    #expect(measure.padded("人大", to: 7, .trailing) == "   人大")
    #expect(measure.padded("人大", to: 7, .center) == " 人大  ")
    #expect(measure.padded("人大", to: 3) == "人大")
  }
}
