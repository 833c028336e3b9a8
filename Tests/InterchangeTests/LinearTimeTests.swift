import Archives
import Interchange
import Testing

/// What once took time that grew with the square of the size, found by repeating what has a meaning in a format.
@Suite(.timeLimit(.minutes(15))) struct `时间与大小成正比` {
  @Test func QTI里有许多实体() throws {
    let signs = String(repeating: "&gt;", count: 100_000)
    let item = """
      <assessmentItem identifier="a" title="a"><responseDeclaration identifier="R" cardinality="single" \
      baseType="identifier"><correctResponse><value>A</value></correctResponse></responseDeclaration><itemBody>
      <choiceInteraction responseIdentifier="R"><prompt>谁？\(signs)</prompt><simpleChoice identifier="A">甲</simpleChoice>
      <simpleChoice identifier="B">乙</simpleChoice></choiceInteraction></itemBody></assessmentItem>
      """
    #expect(try QTIReader.read(Array(item.utf8)).items.count == 1)
  }

  /// Each `<a` would look for its `>` to the end of the text.
  @Test func 网页里有许多不完的标签() {
    let text = HTMLText("题" + String(repeating: "<a \"<", count: 60_001)).text
    #expect(text.hasPrefix("题"))
  }

  @Test func 网页里有许多图片() {
    let text = (0..<20_000).map { "<img src=\"\($0).png\">" }.joined()
    #expect(HTMLText(text).losses.count == 20_000)
  }

  @Test func JSON里有许多空() throws {
    let gaps = (1...20_000).map { "{{\($0)}}" }.joined()
    let answers = Array(repeating: "[\"a\"]", count: 20_000).joined(separator: ",")
    let text = "[{\"type\":\"blanks\",\"stem\":\"\(gaps)\",\"answers\":[\(answers)]}]"
    let file = try JSONBankReader.read(Array(text.utf8))
    #expect(file.items.count + file.refusals.count == 1)
  }

  /// The table of contents was read anew for each item.
  @Test func 题目包里有许多题() throws {
    let names = (0..<4000).map { "\($0).xml" }
    let resources = names.map { "<resource type=\"imsqti_item_xmlv2p1\" href=\"\($0)\"/>" }.joined()
    let manifest = "<manifest><resources>\(resources)</resources></manifest>"
    let members =
      [ZipMember("imsmanifest.xml", Array(manifest.utf8))]
      + names.map { ZipMember($0, Array("<p/>".utf8)) }
    let file = try QTIPackageReader.read(try ZipWriter.bytes(members))
    #expect(file.refusals.count == 4000)
  }
}
