import TestSupport
import Testing

/// The keys that other programs rely on.
@Suite struct BankJSONTests {
  private static let questionKeys: Set = [
    "id", "bank", "chapter", "case", "type", "stem", "options", "blanks", "answer", "pairs",
    "order", "points", "basis", "explanation", "hint", "difficulty", "tags", "marking", "contrast",
    "valid", "region", "formerly", "shuffle", "revision",
  ]

  @Test func 题库列表() throws {
    let banks = try Workplace(banks: "all-types", "digits").run("bank", "list", "--json").list()
    #expect(banks.map { $0["id"] as? String } == ["leixing", "shuzi"])
    for bank in banks {
      #expect(
        Set(bank.keys) == [
          "id", "title", "language", "path", "chapters", "questions", "superseded", "types",
        ])
      let types = try #require(bank["types"] as? [String: Int])
      #expect(types.count == 7)
      #expect(types.values.reduce(0, +) == bank["questions"] as? Int)
    }
  }

  @Test func 整个题库() throws {
    let bank = try Workplace(banks: "all-types").run("bank", "show", "七种题型", "--json").object()
    #expect(Set(bank.keys) == ["id", "title", "language", "laws", "chapters"])
    #expect(bank["laws"] as? [String: String] == ["代表法": "2025-03-11"])
    let chapters = try #require(bank["chapters"] as? [[String: Any]])
    #expect(chapters.map { $0["title"] as? String } == ["选择", "填写", "案例"])
    #expect(chapters.first?["notes"] as? String == "本章讲选择题。")
    let questions = chapters.flatMap { $0["questions"] as? [[String: Any]] ?? [] }
    #expect(questions.count == 9)
    for question in questions {
      #expect(Set(question.keys) == Self.questionKeys)
      let basis = try #require(question["basis"] as? [[String: Any]])
      for citation in basis {
        #expect(
          Set(citation.keys) == ["law", "version", "article", "paragraph", "item", "document"])
      }
    }
    #expect(
      Set(questions.compactMap { $0["type"] as? String }) == [
        "single", "multiple", "trueFalse", "blank", "ordering", "matching", "short",
      ])
    let options = try #require(questions.first?["options"] as? [[String: Any]])
    #expect(options.map { $0["label"] as? String } == ["A", "B", "C"])
    #expect(options.map { $0["correct"] as? Bool } == [false, true, false])
    #expect(Set(options[2].keys) == ["label", "text", "correct", "feedback"])
    #expect(options[2]["feedback"] as? String == "村民委员会不管代表小组。")
  }

  @Test func 查找() throws {
    let place = try Workplace(banks: "all-types", "digits")
    let found = try place.run("bank", "search", "第3题", "--json").list()
    #expect(found.map { $0["id"] as? String } == ["003"])
    #expect(found.first.map { Set($0.keys) } == Self.questionKeys)
    #expect(try place.run("bank", "search", "第3题", "第4题", "--json").list().isEmpty)
    #expect(try place.run("bank", "search", "没有这样的字", "--json").output == "[]\n")
  }
}
