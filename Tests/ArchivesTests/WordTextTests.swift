import Archives
import Testing

struct WordTextTests {
  static func document(_ body: String) throws -> [UInt8] {
    try ZipWriter.bytes([
      ZipMember("word/document.xml", Array("<?xml version=\"1.0\"?><w:document>\(body)".utf8))
    ])
  }

  static let cases: [(body: String, paragraphs: [String])] = [
    ("<w:p><w:r><w:t>甲</w:t></w:r><w:r><w:t xml:space=\"preserve\"> 乙</w:t></w:r></w:p>", ["甲 乙"]),
    ("<w:p/><w:p a=\"b\"><w:t>甲</w:t></w:p>", ["", "甲"]),
    ("<w:p><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/></w:p>", ["甲\n乙\t"]),
    ("<w:p><w:t>&lt;&amp;&gt;&#20065;&#x4e61;&none;&</w:t></w:p>", ["<&>乡乡&none;&"]),
    ("<w:p><w:del><w:delText>旧</w:delText></w:del><w:ins><w:t>新</w:t></w:ins></w:p>", ["新"]),
    ("<w:p><w:instrText>TOC</w:instrText><w:t/>之间<w:t>甲</w:t></w:p>", ["甲"]),
    ("<w:p><mc:Fallback><w:p><w:t>甲</w:t></w:p></mc:Fallback><w:t>乙</w:t></w:p>", ["乙"]),
    ("<w:p><w:t>没有结束", ["没有结束"]),
  ]

  @Test(arguments: cases) func readsTheText(_ body: String, _ paragraphs: [String]) throws {
    #expect(try WordText.paragraphs(of: Self.document(body)) == paragraphs)
  }

  @Test func refusesWhatIsNoDocumentOrTooLarge() throws {
    #expect(throws: WordFault.archive(.notAnArchive)) { try WordText.paragraphs(of: [1, 2, 3]) }
    let other = try ZipWriter.bytes([ZipMember("x", [1])])
    #expect(throws: WordFault.notAWordDocument) { try WordText.paragraphs(of: other) }
    let bomb = try Self.document(String(repeating: " ", count: 8 << 20))
    #expect(throws: WordFault.tooLarge) { try WordText.paragraphs(of: bomb) }
    let crowd = try ZipWriter.bytes((0...WordText.mostMembers).map { ZipMember("\($0)", []) })
    #expect(throws: WordFault.tooManyMembers) { try WordText.paragraphs(of: crowd) }
  }
}
