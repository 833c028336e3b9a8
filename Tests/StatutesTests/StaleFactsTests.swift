import Statutes
import Testing

struct StaleFactsTests {
  private static func fact(_ id: String, _ patterns: [[String]]) -> StaleFact {
    StaleFact(id: id, law: LawName("代表法"), chinese: "", english: "", patterns: patterns)
  }

  private static let facts = StaleFacts(
    [
      fact("articles", [["代表法共五十二条"], ["代表法共52条"]]),
      fact("card", [["可以为本级", "制发代表证"]]),
      fact("empty", [[], [""]]),
    ], exemptions: ["修改前", "不再"])

  struct Case: CustomStringConvertible, Sendable {
    let text: String
    let found: [String]
    var description: String { text }
  }

  @Test(arguments: [
    Case(text: "现行代表法共五十二条。", found: ["articles"]),
    Case(text: "《代表法》共５２ 条", found: ["articles"]),
    Case(text: "《代表法》共（　）条五十二", found: []),
    Case(text: "可以为本级代表制发代表证", found: ["card"]),
    Case(text: "制发代表证，可以为本级", found: ["card"]),
    Case(text: "应当为本级制发代表证", found: []),
    Case(text: "可以为本级制发代表证，代表法共52条，代表法共五十二条", found: ["articles", "card"]),
    Case(text: "", found: []),
  ]) func `找到过时的说法`(_ example: Case) {
    #expect(Self.facts.found(in: example.text).map(\.id) == example.found)
  }

  @Test func `说旧事的题干不查`() {
    #expect(Self.facts.exempts(stem: "（修改　前）代表法"))
    #expect(!Self.facts.exempts(stem: "修改以前"))
  }
}
