import Diagnostics
import PaperSamples
import Papers
import Questions
import Statutes
import Testing

@Suite struct `试卷文件` {
  let paper = Paper(SamplePaper.contents())

  @Test func `写出再读回是同一份试卷`() throws {
    let bytes = PaperJSON.bytes(of: paper)
    #expect(try PaperJSON.read(bytes) == paper)
    #expect(PaperJSON.bytes(of: try PaperJSON.read(bytes)) == bytes)
    let loose = JSONText(try JSONValue(reading: bytes)).bytes
    #expect(try PaperJSON.read(loose) == paper, "layout does not matter")
  }

  @Test func `编号来自内容`() {
    #expect(paper.id.text == "yangjuan-" + paper.digest.hexadecimal(6))
    #expect(Paper(SamplePaper.contents()).id == paper.id)
    #expect(Paper(SamplePaper.contents(seed: 8)).id != paper.id, "another order of variants")
  }

  @Test func `引用写明版本`() throws {
    let question = try #require(paper.question(SamplePaper.name("0-1")))
    #expect(
      question.question.fields.citations.map(\.canonical)
        == ["代表法@2025-03-11 第二十五条第三款", "《某县规定》（某县人大，2025年）第三条"])
    #expect(question.question.fields.hint == nil)
  }

  @Test(arguments: [
    ("选项1", "选项9"), ("\"isRight\": true", "\"isRight\": false"),
    ("\"minutes\": 90", "\"minutes\": 91"),
    ("\"v\": 1,\n  \"id\": \"yangjuan-", "\"v\": 1,\n  \"id\": \"yangjuan-0"),
    ("\"title\": \"样卷\"", "\"more\": 1, \"title\": \"样卷\""),
  ])
  func `改过的试卷不用`(old: String, new: String) {
    let text = String(decoding: PaperJSON.bytes(of: paper), as: UTF8.self)
    let altered = text.replacingFirst(old, with: new)
    #expect(altered != text)
    #expect(throws: PaperProblem.altered) { try PaperJSON.read(Array(altered.utf8)) }
  }

  @Test(arguments: [
    "", "{}", "[]", "{\"v\":1}", "{\"v\":1,\"paper\":{},\"digest\":3,\"id\":\"a\"}",
  ])
  func `不是试卷的文件`(text: String) {
    #expect(throws: PaperProblem.damaged) { try PaperJSON.read(Array(text.utf8)) }
  }

  @Test func `新版本的文件不动`() {
    #expect(throws: PaperProblem.newerVersion(2)) { try PaperJSON.read(Array("{\"v\":2}".utf8)) }
  }

  /// The digest of made-up contents is right, so what they lack is found by reading them.
  @Test func `缺题的卷种是损坏`() throws {
    guard case .object(let members) = try JSONValue(reading: PaperJSON.bytes(of: paper)),
      case .object(let inner)? = members.first(where: { $0.key == "paper" })?.value
    else { return #expect(Bool(false), "no paper") }
    let cut = JSONValue.object(
      inner.map { $0.key == "variants" ? JSONMember("variants", []) : $0 })
    let digest = ContentDigest(of: JSONText(cut).bytes).hexadecimal()
    let file: JSONValue = ["v": 1, "id": "yangjuan-1", "digest": .string(digest), "paper": cut]
    #expect(throws: PaperProblem.damaged) { try PaperJSON.read(JSONText(file).bytes) }
  }
}

extension String {
  fileprivate func replacingFirst(_ old: String, with new: String) -> String {
    guard let range = firstRange(of: old) else { return self }
    return replacingCharacters(in: range, with: new)
  }

  private func replacingCharacters(in range: Range<Index>, with new: String) -> String {
    String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}
