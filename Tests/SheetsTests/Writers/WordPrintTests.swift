import Dates
import Pages
import Sheets
import Testing
import WordProcessing

/// What of printed matter as DOCX is easily lost.
struct WordPrintTests {
  private static func paragraphs(
    _ blocks: [PrintBlock], size: TypeSize = .smallFour
  ) -> [WordParagraph] {
    let document = PrintDocument(title: "卷", language: "zh-Hans", size: size, blocks: blocks)
    let file = WordPrintWriter(document, created: Timestamp(milliseconds: 0)).file
    return file.blocks.compactMap { block in
      if case .paragraph(let paragraph) = block { paragraph } else { nil }
    }
  }

  @Test func `新的一页从下一段开始 没有空行`() {
    let paragraphs = Self.paragraphs([.title("甲"), .newPage, .title("乙")])
    #expect(paragraphs.map(\.beginsPage) == [false, true])
  }

  @Test func `一道题不分在两页上`() {
    let question = PrintBlock.together([
      .paragraph([.text("题干")]), .options([.init("A", "甲"), .init("B", "乙")], columns: 1),
    ])
    #expect(Self.paragraphs([question]).map(\.keepsWithNext) == [true, true, false])
  }

  @Test(arguments: [(TypeSize.smallFour, 10.5), (.smallThree, 15)])
  func `大字没有小于小三号的`(size: TypeSize, smallest: Double) {
    let paragraphs = Self.paragraphs([.small([.text("依据")])], size: size)
    #expect(paragraphs.flatMap(\.runs).map(\.size) == [smallest])
  }
}
