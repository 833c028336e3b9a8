import Diagnostics
import Testing

struct DiagnosticLayoutTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// The text, with « and » around the marked place.
    let marked: String
    let excerpt: [String]
    var width = 80
    var ambiguous = DisplayWidth.Ambiguous.narrow

    init(
      _ description: String, _ marked: String, _ excerpt: [String], width: Int = 80,
      ambiguous: DisplayWidth.Ambiguous = .narrow
    ) {
      (testDescription, self.marked, self.excerpt) = (description, marked, excerpt)
      (self.width, self.ambiguous) = (width, ambiguous)
    }
  }

  static let cases = [
    Case("Chinese before it", "一\n答案：«E»\n三", ["  答案：E", "        ^"]),
    Case("Chinese in it", "«代表»法", ["  代表法", "  ^^^^"]),
    Case("nothing", "甲«»乙", ["  甲乙", "    ^"]), Case("the end", "甲«»", ["  甲", "    ^"]),
    Case("empty line", "甲\n«»\n乙", ["  ", "  ^"]),
    Case("tab", "a\tb«c»", ["  a       bc", "           ^"]),
    Case("tab after Chinese", "人大\t«甲»", ["  人大    甲", "          ^^"]),
    Case("ESC", "\u{1B}[1m«甲»", ["  ␛[1m甲", "      ^^"]),
    Case("bidi", "a\u{202E}«b»", ["  a�b", "    ^"]),
    Case("ambiguous", "“«甲»”", ["  “甲”", "   ^^"]),
    Case("ambiguous in a wide terminal", "“«甲»”", ["  “甲”", "    ^^"], ambiguous: .wide),
    Case("CR LF", "甲«乙»\r\n丙", ["  甲乙", "    ^^"]),
    Case("over several lines", "甲«乙\n丙»丁", ["  甲乙", "    ^^"]),
    Case(
      "long, near the beginning", "一«二»三四五六七八九十", ["  一二三四五六七八…", "    ^^"], width: 20),
    Case(
      "long, far in", "一二三四五六七八九十甲乙«丙»丁", ["  …九十甲乙丙丁", "           ^^"], width: 20),
    Case(
      "long, in the middle", "一二三四五六七八九十甲乙«丙»丁戊己庚辛壬癸",
      ["  …九十甲乙丙丁戊己…", "           ^^"], width: 20),
    Case(
      "long mark", "一«二三四五六七八九十甲乙丙»",
      ["  一二三四五六七八…", "    ^^^^^^^^^^^^^^^^"], width: 20),
  ]

  @Test(arguments: cases)
  func `插入符在该在的地方`(_ test: Case) {
    let laidOut = layOut(test.marked, width: test.width, ambiguous: test.ambiguous)
    #expect([laidOut.source, laidOut.caret] == test.excerpt)
  }

  @Test func `整条`() {
    let text = "一\n答案：«E»\n"
    let words = DiagnosticWords(
      severity: "错误", code: "answer", message: "答案 E 不在选项\u{1B}中", hint: "提示：选项只有 A 至 D")
    #expect(
      layOut(text, words: words).text == """
        题库/x\u{FFFD}.md:2:4: 错误[answer]: 答案 E 不在选项␛中
          答案：E
                ^
          提示：选项只有 A 至 D

        """)
  }

  @Test func `没有编号和提示`() {
    let words = DiagnosticWords(severity: "warning", message: "empty")
    #expect(layOut("«»", words: words).text == "题库/x\u{FFFD}.md:1:1: warning: empty\n  \n  ^\n")
  }

  @Test func `不是 UTF-8 的字节也不错位`() {
    let bytes: [UInt8] = [0xC4, 0xE3, 0x3A, 0x41]
    let source = SourceText(path: "x", bytes: bytes)
    let laidOut = DiagnosticLayout().lines(
      DiagnosticWords(severity: "error", message: ""), at: ByteRange(3, 4), in: source,
      index: LineIndex(source))
    #expect(laidOut.source == "  \u{FFFD}\u{FFFD}:A")
    #expect(laidOut.caret == "     ^")
  }

  @Test func `任何窗口里插入符都指着标出的字`() {
    let line = Array("一切权力属于人民 all power “belongs” to the people，人民行使国家权力")
    let measure = DisplayWidth()
    for width in 20...60 {
      for place in line.indices {
        let marked =
          String(line[..<place]) + "«" + String(line[place]) + "»" + String(line[(place + 1)...])
        let laidOut = layOut(marked, width: width)
        #expect(measure.columns(of: laidOut.source) <= width)
        let before = laidOut.caret.prefix { $0 == " " }.count
        let under = laidOut.source.dropFirst(
          measure.prefix(of: laidOut.source, within: before).count)
        #expect(under.first == line[place], "width \(width), place \(place)")
      }
    }
  }

  private func layOut(
    _ marked: String, width: Int = 80, ambiguous: DisplayWidth.Ambiguous = .narrow,
    words: DiagnosticWords = DiagnosticWords(severity: "error", message: "")
  ) -> LaidOutDiagnostic {
    let parts = marked.split(omittingEmptySubsequences: false) { $0 == "«" || $0 == "»" }
    let start = parts[0].utf8.count
    let range = ByteRange(start, start + parts[1].utf8.count)
    let source = SourceText(path: "题库/x\u{202E}.md", text: parts.joined())
    return DiagnosticLayout(width: width, measure: DisplayWidth(ambiguous: ambiguous))
      .lines(words, at: range, in: source, index: LineIndex(source))
  }
}
