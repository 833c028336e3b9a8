import Diagnostics
import Tables
import Testing

struct CSVReaderTests {
  struct Case: Sendable, CustomStringConvertible {
    let description: String
    let text: String
    let rows: [[String]]
    var separator: CSVSeparator?
    var findings: [Diagnostic<CSVProblem>] = []
  }

  static let cases: [Case] = [
    Case(description: "nothing", text: "", rows: []),
    Case(description: "only a byte-order mark", text: "\u{FEFF}", rows: []),
    Case(description: "no line break at the end", text: "a,b", rows: [["a", "b"]]),
    Case(description: "LF", text: "a\nb\n", rows: [["a"], ["b"]]),
    Case(description: "CRLF", text: "a\r\nb\r\n", rows: [["a"], ["b"]]),
    Case(description: "CR", text: "a\rb\r", rows: [["a"], ["b"]]),
    Case(description: "all three", text: "a\rb\nc\r\nd", rows: [["a"], ["b"], ["c"], ["d"]]),
    Case(description: "LF CR is two breaks", text: "a\n\rb", rows: [["a"], [""], ["b"]]),
    Case(description: "blank lines", text: "\n\na\n\n", rows: [[""], [""], ["a"], [""]]),
    Case(description: "blanks are kept", text: " a , \n", rows: [[" a ", " "]]),
    Case(description: "full-width blank", text: "\u{3000}张三,b", rows: [["\u{3000}张三", "b"]]),
    Case(description: "empty fields", text: ",,\n", rows: [["", "", ""]]),
    Case(description: "separator at the end", text: "a,", rows: [["a", ""]]),
    Case(description: "rows of different lengths", text: "a,b\nc\n", rows: [["a", "b"], ["c"]]),
    Case(description: "byte-order mark", text: "\u{FEFF}姓名,小组\n", rows: [["姓名", "小组"]]),
    Case(
      description: "byte-order mark before a quote", text: "\u{FEFF}\"a,b\",c",
      rows: [["a,b", "c"]]),
    Case(description: "quotes", text: "\"a\",\"b\"\n", rows: [["a", "b"]]),
    Case(description: "empty quotes", text: "\"\",\"\"", rows: [["", ""]]),
    Case(description: "empty quotes alone", text: "\"\"\r\n", rows: [[""]]),
    Case(description: "doubled quotes", text: "\"a\"\"b\"", rows: [["a\"b"]]),
    Case(description: "only a quote", text: "\"\"\"\"", rows: [["\""]]),
    Case(description: "separator in quotes", text: "\"a,b\",c", rows: [["a,b", "c"]]),
    Case(
      description: "line breaks in quotes are kept as they are",
      text: "\"a\r\nb\nc\rd\",e\nf", rows: [["a\r\nb\nc\rd", "e"], ["f"]]),
    Case(description: "quote inside a field", text: "5\" pipe,b", rows: [["5\" pipe", "b"]]),
    Case(description: "quote behind a blank", text: " \"a\",b", rows: [[" \"a\"", "b"]]),
    Case(
      description: "quote with a combining mark", text: "\"a\"\"\u{301}b\"",
      rows: [["a\"\u{301}b"]]),
    Case(description: "tab", text: "a\tb,c\td", rows: [["a", "b,c", "d"]]),
    Case(
      description: "semicolon", text: "a;b;c,d\n1;2;3",
      rows: [["a", "b", "c,d"], ["1", "2", "3"]]),
    Case(description: "a full-width comma is text", text: "a，b\n", rows: [["a，b"]]),
    Case(
      description: "sniffing passes over blank lines", text: "\r\n\r\na;b\n1,2;3",
      rows: [[""], [""], ["a", "b"], ["1,2", "3"]]),
    Case(
      description: "sniffing does not count in quotes", text: "\"a,b,c\";d\n1;2",
      rows: [["a,b,c", "d"], ["1", "2"]]),
    Case(
      description: "the first line decides, not the others", text: "a,b\n1;2;3;4,5",
      rows: [["a", "b"], ["1;2;3;4", "5"]]),
    Case(
      description: "a separator that was asked for", text: "a;b;c", rows: [["a;b;c"]],
      separator: .comma),
    Case(description: "comma before semicolon", text: "a,b;c", rows: [["a", "b;c"]]),
    Case(description: "tab before comma", text: "a\tb,c", rows: [["a", "b,c"]]),
    Case(description: "NUL is a character", text: "a\0,b", rows: [["a\0", "b"]]),
    Case(
      description: "unclosed quote does not swallow the rest", text: "a,\"张三,c\nd,e,f\n",
      rows: [["a", "\"张三", "c"], ["d", "e", "f"]], separator: .comma,
      findings: [Diagnostic(.unclosedQuote, at: ByteRange(2, 3))]),
    Case(
      description: "a quote and no more", text: "\"", rows: [["\""]],
      findings: [Diagnostic(.unclosedQuote, at: ByteRange(0, 1))]),
    Case(
      description: "three quotes", text: "\"\"\"", rows: [["\"\"\""]],
      findings: [Diagnostic(.unclosedQuote, at: ByteRange(0, 1))]),
    Case(
      description: "text after a closing quote", text: "\"张三\"（组长）,b\n",
      rows: [["张三（组长）", "b"]],
      findings: [Diagnostic(.textAfterClosingQuote, at: ByteRange(8, 20))]),
    Case(
      description: "blank after a closing quote", text: "\"a\" ,b", rows: [["a ", "b"]],
      findings: [Diagnostic(.textAfterClosingQuote, at: ByteRange(3, 4))]),
    Case(
      description: "every fault is found", text: "\"a\"x\n\"b\"y\n\"c",
      rows: [["ax"], ["by"], ["\"c"]],
      findings: [
        Diagnostic(.textAfterClosingQuote, at: ByteRange(3, 4)),
        Diagnostic(.textAfterClosingQuote, at: ByteRange(8, 9)),
        Diagnostic(.unclosedQuote, at: ByteRange(10, 11)),
      ]),
  ]

  @Test(arguments: cases)
  func reads(_ item: Case) {
    let document = CSVReader.read(Array(item.text.utf8), separator: item.separator)
    #expect(
      document.rows.map { $0.fields.map { Array($0.text.utf8) } }
        == item.rows.map { $0.map { Array($0.utf8) } })
    #expect(document.findings == item.findings)
  }

  @Test func `位置 以字节计 含引号`() {
    let document = CSVReader.read(Array("\u{FEFF}姓名,\"小\"\"组\"\r\n甲,\n".utf8))
    #expect(
      document.rows.map { $0.fields.map(\.range) } == [
        [ByteRange(3, 9), ByteRange(10, 20)],
        [ByteRange(22, 25), ByteRange(26, 26)],
      ])
    #expect(document.rows.map(\.range) == [ByteRange(3, 20), ByteRange(22, 26)])
  }

  @Test func `空行 与 只有空白的行`() {
    let rows = CSVReader.read(Array("a, \n , \u{3000}\n\n\" \"\n".utf8)).rows
    #expect(rows.map(\.isBlank) == [false, true, true, true])
  }

  @Test func `不是 UTF-8 指出第一处`() {
    let document = CSVReader.read(Array("姓名,".utf8) + [0xD5, 0xC5, 0x2C, 0xFF])
    #expect(document.findings == [Diagnostic(.unreadableText, at: ByteRange(7, 8))])
    #expect(document.rows[0].fields.map(\.text) == ["姓名", "\u{FFFD}\u{FFFD}", "\u{FFFD}"])
  }

  @Test(arguments: [
    ("a,b;c;d", CSVSeparator.semicolon), ("a", .comma), ("", .comma), ("\n\n", .comma),
    ("a\tb\tc,d", .tab), ("\u{FEFF}a;b", .semicolon), ("\"x\ny;\"\tz", .tab),
  ])
  func `猜分隔符`(_ text: String, _ expected: CSVSeparator) {
    #expect(CSVSeparator(sniffing: Array(text.utf8)) == expected)
  }
}
