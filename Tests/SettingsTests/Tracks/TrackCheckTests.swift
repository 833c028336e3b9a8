import Dates
import Diagnostics
import Questions
import Settings
import Statutes
import Testing

/// Tracks held against banks and laws.
struct TrackCheckTests {
  private static let bank = BankOutline(
    chapters: ["总则", "附则"],
    questions: [
      question("001", "总则", "甲"), question("002", "总则", "乙"), question("003", "附则", "丙"),
      question("004", nil, "甲"),
      question("二", nil, "丁"),
    ])

  private static func question(
    _ id: String, _ chapter: String?, _ tag: String
  ) -> BankOutline.Question {
    guard let id = QuestionID(id) else { preconditionFailure() }
    return BankOutline.Question(id: id, chapter: chapter, tags: [tag])
  }

  private static let registry: LawRegistry = {
    let text = """
      laws:
        代表法:
          title: 某法
          issuer: 某人大
          versions:
            2025-03-11:
              effective: 2025-03-12
              articles: 5
              digests: "- - - - -"
      """
    return LawRegistryFile.read(SourceText(path: "laws.yaml", text: text)).registry
  }()

  private static func check(
    _ text: String, ids: [String] = ["a", "b"], registry: LawRegistry? = registry
  ) throws -> [String] {
    let source = SourceText(path: "xiao.yaml", text: text)
    let track = try #require(TrackFile.read(source).track)
    let banks = ids.compactMap { BankID($0) }.map { ($0, bank) }
    let day = try #require(CalendarDate("2026-11-23"))
    let check = TrackCheck(
      banks: Dictionary(uniqueKeysWithValues: banks), registry: registry, day: day)
    let index = LineIndex(source)
    return check.problems(of: track).map { finding in
      "\(index.position(of: Int(finding.range.start))) \(finding.problem)"
    }
  }

  @Test func `都对上了就没有话说`() throws {
    #expect(try Self.check(SampleTrack.text) == [])
  }

  @Test(arguments: [
    (
      "chapter: 总则\n    questions", "chapter: 总责\n    questions",
      "12:18 unknownChapter(\"总责\", of: a, nearest: Optional(\"总则\"))"
    ),
    ("tags: [甲, 乙]", "tags: [甲, 戊]", "14:15 unknownTag(\"戊\", of: a, nearest: nil)"),
    ("tags: [甲, 乙]", "tags: [丙]", "14:15 tooFewQuestions(found: 0, wanted: 2)"),
    (
      "- bank: b\n        count: 1", "- bank: b\n        count: 6",
      "23:15 tooFewQuestions(found: 5, wanted: 6)"
    ),
    ("bank: b", "bank: c", "23:15 unknownBank(c)"),
    ("basis: 代表法 第五条", "basis: 代表法 第六条", "absentArticle"),
    ("basis: 代表法 第五条", "basis: 村规 第六条", "43:16 unknownLaw(村规)"),
    ("代表法: 2025-03-11", "代表法: 2020-03-11", "unknownVersion(代表法)"),
  ]) func `对不上的指出位置`(_ example: (replace: String, by: String, problem: String)) throws {
    let text = SampleTrack.text.replacing(example.replace, with: example.by)
    #expect(text != SampleTrack.text)
    let problems = try Self.check(text)
    #expect(problems.contains { $0.contains(example.problem) }, "\(problems)")
  }

  @Test func `没有登记表就不核对条文`() throws {
    let text = SampleTrack.text.replacing("第五条", with: "第六条")
    #expect(try Self.check(text, registry: nil) == [])
  }

  @Test func `一道题不算两次`() throws {
    // Of the two questions of 总则 the first drill takes both, and the second asks for one of them.
    let text = SampleTrack.text.replacing("ids: [001, 二]", with: "ids: [001, 002]")
    #expect(try Self.check(text) == ["18:15 tooFewQuestions(found: 0, wanted: 1)"])
  }
}
