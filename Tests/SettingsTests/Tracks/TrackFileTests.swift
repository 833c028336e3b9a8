import Dates
import Diagnostics
import Questions
import Settings
import Statutes
import Testing

struct TrackFileTests {
  private static func read(_ text: String) -> (track: Track?, findings: [Finding]) {
    let source = SourceText(path: "xiao.yaml", text: text)
    let (track, problems) = TrackFile.read(source)
    return (track, problems.map { Finding($0, in: source) })
  }

  @Test func `读课程`() throws {
    let (track, findings) = Self.read(SampleTrack.text)
    #expect(findings.isEmpty)
    let xiao = try #require(track)
    #expect((xiao.id, xiao.title) == ("xiao", "小课程"))
    #expect((xiao.audience, xiao.summary) == ("试读的人", "两课。"))
    #expect(xiao.laws.map { "\($0.key) \($0.value)" } == ["代表法 2025-03-11"])
    #expect(xiao.lessons.map(\.number) == [1, 2, 3])
    #expect(xiao.lessons.map(\.after) == [[], [1], [1]])
    #expect(xiao.lessons.map(\.questionCount) == [3, 1, 3])
    let first = xiao.lessons[0]
    #expect(first.readings.map { "\($0.bank) \($0.chapter)" } == ["a 总则"])
    #expect(first.drills.map(\.chapter) == ["总则", nil])
    #expect(first.drills.map(\.tags) == [["甲", "乙"], []])
    #expect(first.drills[1].ids.map(\.text) == ["001", "二"])
  }

  @Test func `读会议步骤`() throws {
    let track = try #require(Self.read(SampleTrack.text).track)
    #expect(track.checklist.map(\.title) == ["会前"])
    let steps = track.checklist[0].steps
    #expect(steps.map(\.task) == ["通知代表", "开会"])
    #expect(steps.map(\.time) == [.daysBefore(7), .firstDay])
    #expect(steps.map(\.actor) == ["主席团", nil])
    #expect(steps.map(\.limit) == [nil, "上午"])
    #expect(steps.map(\.region) == ["某省", nil])
    #expect((steps[0].condition, steps[0].note) == ("需要时", "一句话"))
    #expect(
      steps[0].basis.map(\.citation.canonical) == ["代表法 第三条", "代表法 第四条第一款"])
  }

  @Test(arguments: [
    (chapter: "总则" as String?, tags: ["乙"], id: "9", isMeant: true),
    (chapter: "总则", tags: [], id: "9", isMeant: false),
    (chapter: "附则", tags: ["甲"], id: "9", isMeant: false),
    (chapter: nil, tags: ["甲"], id: "9", isMeant: false),
  ]) func `哪些题算这一课的`(
    _ question: (chapter: String?, tags: [String], id: String, isMeant: Bool)
  ) throws {
    let drill = try #require(Self.read(SampleTrack.text).track?.lessons[0].drills[0])
    let id = try #require(QuestionID(question.id))
    #expect(drill.admits(id, chapter: question.chapter, tags: question.tags) == question.isMeant)
  }

  struct Case: CustomStringConvertible, Sendable {
    let replace: String
    let by: String
    let findings: [Finding]
    var description: String { by }

    init(_ replace: String, _ by: String, _ findings: Finding...) {
      self.replace = replace
      self.by = by
      self.findings = findings
    }
  }

  @Test(arguments: [
    Case(
      "id: xiao", "id: 小", Finding("2:5", .badValue("小", expected: .bankID), "小")),
    Case(
      "title: 小课程\n", "titel: 小课程\n", Finding("2:1", .missingKey("title"), ""),
      Finding("3:1", .unknownKey("titel", nearest: "title"), "titel")),
    Case(
      "代表法: 2025-03-11", "代表法: 2025-3-11",
      Finding("7:8", .badValue("2025-3-11", expected: .date), "2025-3-11")),
    Case(
      "  - title: 第二\n    questions:", "  - questions:",
      Finding("21:5", .missingKey("title"), "")),
    Case(
      "after: [1]", "after: [1, 3]",
      Finding("26:16", .badValue("3", expected: .earlierLesson), "3")),
    Case(
      "ids: [001, 二]", "ids: [a/1]",
      Finding("19:15", .badValue("a/1", expected: .questionID), "a/1")),
    Case(
      "        count: 2\n", "", Finding("14:9", .missingKey("count"), "")),
    Case(
      "count: 2", "count: 0", Finding("17:16", .badValue("0", expected: .number(1...99)), "0")),
    Case(
      "tags: [甲, 乙]", "tags: 甲", Finding("16:15", .wrongShape(expected: .list), "甲")),
    Case(
      "days-before: 7", "days-before: 七",
      Finding("35:22", .badValue("七", expected: .number(1...366)), "七")),
    Case(
      "when: first-day", "when: 第一天",
      Finding(
        "41:15",
        .badValue(
          "第一天", expected: .word(["before", "preparatory", "first-day", "during", "after"])),
        "第一天")),
    Case(
      "if: 需要时", "when: before",
      Finding("35:22", .excludedKey("days-before", by: "when"), "7")),
    Case(
      "basis: 代表法 第五条", "basis: 代表法 第五",
      Finding("43:20", .citation(.missingUnit), "第五")),
  ]) func `错误报在准确的位置`(_ example: Case) {
    let text = SampleTrack.text.replacing(example.replace, with: example.by)
    #expect(text != SampleTrack.text)
    #expect(Self.read(text).findings == example.findings)
  }

  @Test(arguments: ["", "# 空\n", "lessons: []\nid: a\ntitle: b", "[]", "x"])
  func `空的和不成形的`(_ text: String) {
    let (track, findings) = Self.read(text)
    #expect(track == nil)
    #expect(!findings.isEmpty)
  }
}
