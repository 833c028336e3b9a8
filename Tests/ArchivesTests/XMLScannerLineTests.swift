import Archives
import Testing

@Suite struct `XML 的行号` {
  @Test func 每读一段都知道到了第几行() throws {
    var scanner = XMLScanner(Array("<a>\n<b>x\ny</b>\n\n<c/></a>".utf8))
    var lines: [Int] = []
    while try scanner.next() != nil { lines.append(scanner.line()) }
    #expect(lines == [1, 2, 2, 3, 3, 5, 5, 5, 5])
  }

  @Test(arguments: [
    ("<a>\n<b x=1/>\n</a>", 2), ("<a>\n\n</b>\n</a>", 3), ("<a>\n<![CDATA[\n\n\n", 2),
    ("<a>\n&nbsp;\n</a>", 2),
  ])
  func 出错停在出错的那一行(text: String, line: Int) {
    var scanner = XMLScanner(Array(text.utf8))
    #expect(throws: XMLFault.self) { while try scanner.next() != nil {} }
    #expect(scanner.line() == line)
  }
}
