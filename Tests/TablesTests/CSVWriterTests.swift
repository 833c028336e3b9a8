import Tables
import Testing

struct CSVWriterTests {
  struct Case: Sendable, CustomStringConvertible {
    let description: String
    let rows: [[String]]
    let text: String
  }

  static let cases: [Case] = [
    Case(description: "no rows", rows: [], text: ""),
    Case(
      description: "lines end in CRLF", rows: [["a", "b"], ["c", "d"]], text: "a,b\r\nc,d\r\n"),
    Case(description: "empty fields", rows: [["", ""]], text: ",\r\n"),
    Case(description: "a single empty field", rows: [[""]], text: "\"\"\r\n"),
    Case(description: "quote", rows: [["a\"b"]], text: "\"a\"\"b\"\r\n"),
    Case(
      description: "quote with a combining mark", rows: [["\"\u{301}"]],
      text: "\"\"\"\u{301}\"\r\n"),
    Case(
      description: "every separator", rows: [["a,b", "a;b", "a\tb"]],
      text: "\"a,b\",\"a;b\",\"a\tb\"\r\n"),
    Case(description: "line breaks", rows: [["a\nb", "a\rb"]], text: "\"a\nb\",\"a\rb\"\r\n"),
    Case(description: "blanks are kept", rows: [[" a "]], text: " a \r\n"),
    Case(description: "formula", rows: [["=1+1", "张三"]], text: "'=1+1,张三\r\n"),
    Case(
      description: "formula with quotes", rows: [["=HYPERLINK(\"http://x\",\"y\")"]],
      text: "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"\r\n"),
    Case(
      description: "what a reader would take for the byte-order mark", rows: [["\u{FEFF}张三"]],
      text: "\"\u{FEFF}张三\"\r\n"),
  ]

  @Test(arguments: cases)
  func writes(_ item: Case) {
    #expect(Array(CSVWriter().text(item.rows).utf8) == Array(item.text.utf8))
  }

  @Test func `分隔符 与 字节顺序标记`() {
    let writer = CSVWriter(separator: .semicolon, byteOrderMark: true)
    #expect(writer.bytes([["姓名", "a"]]) == [0xEF, 0xBB, 0xBF] + Array("姓名;a\r\n".utf8))
    #expect(CSVWriter(separator: .tab).text([["a", "b"]]) == "a\tb\r\n")
  }

  @Test(arguments: [
    "=1", "+1", "-", "-a", "@SUM(A1)", "＝1", "＋1", "－1", "＠a", "\ta", "\ra", "\na", "\r\na", "\t",
    " =1", "\u{3000}=1", "\u{A0}@a", "\u{FEFF}=1", "\u{200B}=1", "\0=1", "-1-1", "-1.2.3", "-.5",
    "-1.", "--1", "-1e5", "-１", "+8613800000000", "=", "+", "-2+3+cmd|' /C calc'!A0", "=\u{301}1",
  ])
  func `会被当成公式的 前加撇号`(_ text: String) {
    #expect(Array(FormulaGuard.harmless(text).utf8) == [UInt8(ascii: "'")] + Array(text.utf8))
  }

  @Test(arguments: [
    "", "张三", "-1", "-0.5", "-12", "12", "0.5", "a=1", "1+1", "'=1", "a@b", "—", "2026-11-23", " ",
    "《代表法》", "87.5%",
  ])
  func `不会被当成公式的 原样`(_ text: String) {
    #expect(FormulaGuard.harmless(text) == text)
  }
}
