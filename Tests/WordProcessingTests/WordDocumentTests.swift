import Archives
import Foundation
import FoundationXML
import Testing
import WordProcessing

struct WordDocumentTests {
  private static let parts = [
    "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/document.xml",
    "word/_rels/document.xml.rels", "word/styles.xml", "word/settings.xml", "word/header1.xml",
    "word/footer1.xml",
  ]

  private static func part(_ name: String, of document: WordDocument) throws -> String {
    let bytes = try ZipReader(try document.bytes()).contents(of: name)
    return String(decoding: try #require(bytes), as: UTF8.self)
  }

  @Test(arguments: [WordDocument.Language.chinese, .english])
  func `每个部分都是合格的 XML`(language: WordDocument.Language) throws {
    let reader = try ZipReader(try SamplePaper.document(language).bytes())
    #expect(reader.names == Self.parts)
    for name in reader.names {
      let parser = XMLParser(data: Data(try #require(try reader.contents(of: name))))
      #expect(parser.parse(), "\(name): \(String(describing: parser.parserError))")
    }
  }

  @Test func `同样的文档 同样的字节`() throws {
    #expect(try SamplePaper.document().bytes() == SamplePaper.document().bytes())
    let core = try Self.part("docProps/core.xml", of: SamplePaper.document())
    #expect(core.contains(">2026-11-25T09:46:40Z<"))
  }

  @Test func `文字总是文字`() throws {
    var document = SamplePaper.document()
    document.title = "<b>&\"\u{202E}\u{0}"
    document.blocks = [.paragraph(WordParagraph("</w:t>&amp;\u{1B}[31m\u{FFFF}"))]
    let body = try Self.part("word/document.xml", of: document)
    #expect(body.contains("&lt;/w:t&gt;&amp;amp;␛[31m\u{FFFD}"))
    let core = try Self.part("docProps/core.xml", of: document)
    #expect(core.contains("<dc:title>&lt;b&gt;&amp;&quot;\u{FFFD}␀</dc:title>"))
  }

  /// Every paragraph of a question but the last stays with the one below, and no row is cut.
  @Test func `一道题不分在两页上`() throws {
    let blocks: [WordBlock] = [
      .paragraph(WordParagraph("题干")),
      .table(WordTable(columns: [50], rows: [WordRow([WordCell("表")]), WordRow([WordCell("格")])])),
      .paragraph(WordParagraph("选项")),
    ]
    var document = SamplePaper.document()
    document.blocks = blocks.keptTogether
    let body = try Self.part("word/document.xml", of: document)
    let kept = body.components(separatedBy: "<w:p>").dropFirst().map {
      $0.contains("<w:keepNext/>")
    }
    #expect(kept == [true, true, true, false])
    #expect(body.components(separatedBy: "<w:keepLines/>").count == 5)
    #expect(body.components(separatedBy: "<w:cantSplit/>").count == 3)
  }

  @Test func `表格之间和末尾有段落`() throws {
    let table = WordBlock.table(WordTable(columns: [50], rows: [WordRow([WordCell("一")])]))
    var document = SamplePaper.document()
    document.blocks = [table, table]
    let body = try Self.part("word/document.xml", of: document)
    #expect(!body.contains("</w:tbl><w:tbl>"))
    #expect(!body.contains("</w:tbl><w:sectPr>"))
  }

  @Test func `横排的纸`() throws {
    var document = SamplePaper.document()
    document.page = WordPage(.landscape)
    let body = try Self.part("word/document.xml", of: document)
    #expect(body.contains(#"<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>"#))
  }

  /// LibreOffice keeps paragraphs together reliably only if the distance of lines is a length.
  @Test func `行距是长度 不是倍数`() throws {
    let styles = try Self.part("word/styles.xml", of: SamplePaper.document())
    #expect(styles.contains(#"w:line="315" w:lineRule="atLeast""#))
    #expect(!styles.contains(#"w:line="300""#))
  }
}
