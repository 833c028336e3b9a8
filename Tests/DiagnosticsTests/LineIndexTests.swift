import Diagnostics
import Testing

struct LineIndexTests {
  @Test(arguments: [
    ("", 0, 1, 1), ("ab", 2, 1, 3), ("a\nb", 1, 1, 2), ("a\nb", 2, 2, 1), ("人大\n代表", 3, 1, 2),
    ("人大\n代表", 10, 2, 2), ("\u{FEFF}甲", 3, 1, 1), ("\u{FEFF}甲", 0, 1, 1), ("a\r\nb", 3, 2, 1),
    ("a\n", 2, 2, 1), ("a", 99, 1, 2),
  ])
  func `位置按行和字数`(text: String, offset: Int, line: Int, column: Int) {
    let index = LineIndex(SourceText(path: "x", text: text))
    #expect(index.position(of: offset) == SourcePosition(line: line, column: column))
  }

  @Test func `一行的范围不含行尾`() {
    let source = SourceText(path: "x", text: "\u{FEFF}甲\r\n\r\n乙\n")
    let index = LineIndex(source)
    #expect((1...4).map { source.text(in: index.range(ofLine: $0)) } == ["甲", "", "乙", ""])
  }
}
