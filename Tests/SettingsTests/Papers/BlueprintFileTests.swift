import Diagnostics
import Papers
import Questions
import Settings
import Testing

struct BlueprintFileTests {
  private static let text = """
    id: xiaoce
    title: 小测
    summary: 一句话。
    minutes: 30
    pass: 60.5
    book: open
    round: 0.5
    attempts: 3
    counts: last
    retake-days: 14
    from:
      - bank: daibiaofa
      - bank: xuanjufa
        chapters: [总则, 选举程序]
    sections:
      - type: single
        count: 30
        points: 2
        difficulty: {1-2: 60, 3-5: 40}
      - type: multiple
        count: 10
        points: 4
        marking: 全对得分
        heading: 多选
        from:
          - tags: [选举]
    """

  private static func read(_ text: String) -> (blueprint: Blueprint?, findings: [Finding]) {
    let source = SourceText(path: "xiaoce.yaml", text: text)
    let (blueprint, problems) = BlueprintFile.read(source)
    return (blueprint, problems.map { Finding($0, in: source) })
  }

  @Test func `读组卷方案`() throws {
    let (read, findings) = Self.read(Self.text)
    #expect(findings.isEmpty)
    let blueprint = try #require(read)
    #expect((blueprint.id.text, blueprint.title) == ("xiaoce", "小测"))
    #expect(blueprint.summary == "一句话。" && blueprint.language == "zh-Hans")
    let rules = blueprint.rules
    #expect((rules.minutes, rules.passMark) == (30, Points(hundredths: 6050)))
    #expect(rules.isOpenBook && rules.step == Points(hundredths: 50))
    #expect(rules.retakes == RetakeRule(attempts: 3, counting: .last, withinDays: 14))
    #expect(blueprint.fullPoints == Points(100) && blueprint.questionCount == 40)
    #expect(blueprint.sections.map(\.marking) == [.standard, .allOrNothing])
    #expect(blueprint.sections.map(\.heading) == [nil, "多选"])
    #expect(blueprint.sections[0].shares.map(\.levels) == [1...2, 3...5])
    #expect(
      blueprint.sources(of: blueprint.sections[0]).map(\.bank?.text) == ["daibiaofa", "xuanjufa"])
    #expect(blueprint.sources(of: blueprint.sections[1]).map(\.tags) == [["选举"]])
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
      "minutes: 30", "minutes: 0", Finding("4:10", .badValue("0", expected: .number(1...600)), "0")),
    Case("minutes: 30\n", "", Finding("1:1", .missingKey("minutes"), "")),
    Case(
      "pass: 60.5", "pass: 100.5",
      Finding("5:7", .passMarkTooHigh(Points(hundredths: 10050), full: Points(100)), "100.5")),
    Case("pass: 60.5", "pass: -1", Finding("5:7", .badValue("-1", expected: .points), "-1")),
    Case(
      "book: open", "book: ajar",
      Finding("6:7", .badValue("ajar", expected: .word(["closed", "open"])), "ajar")),
    Case(
      "attempts: 3", "attempts: 很多",
      Finding("8:11", .badValue("很多", expected: .number(1...99)), "很多")),
    Case("attempts: 3", "attempts: unlimited"),
    Case(
      "title: 小测", "titel: 小测", Finding("1:1", .missingKey("title"), ""),
      Finding("2:1", .unknownKey("titel", nearest: "title"), "titel")),
    Case("1-2: 60", "1-2: 50", Finding("19:18", .sharesNotWhole(90), "1-2")),
    Case("3-5: 40", "2-5: 40", Finding("19:27", .overlappingLevels("2-5"), "2-5")),
    Case(
      "3-5: 40", "3-6: 40", Finding("19:27", .badValue("3-6", expected: .difficultyLevels), "3-6")),
    Case(
      "marking: 全对得分", "marking: 随意", Finding("23:14", .badValue("随意", expected: .marking), "随意")),
    Case(
      "- bank: xuanjufa\n    chapters", "- chapters",
      Finding("13:15", .missingKey("bank"), "[总则, 选举程序]")),
  ])
  func `错处说得准`(_ test: Case) {
    let text = Self.text.replacing(test.replace, with: test.by)
    #expect(Self.read(text).findings == test.findings)
  }

  @Test func `摘要不管行尾和开头的标记`() {
    func digest(_ text: String) -> String {
      BlueprintFile.digest(of: SourceText(path: "a", text: text))
    }
    #expect(digest("a: 1\nb: 2\n") == digest("\u{FEFF}a: 1\r\nb: 2\r\n"))
    #expect(digest("a: 1\n") != digest("a: 2\n"))
    #expect(digest("").count == 8)
  }

  @Test(arguments: [
    ([60, 40], 25, [15, 10]), ([50, 50], 5, [3, 2]), ([33, 33, 34], 10, [3, 3, 4]),
    ([100], 7, [7]), ([99, 1], 10, [10, 0]),
  ])
  func `比例折成题数`(percents: [Int], count: Int, counts: [Int]) {
    let shares = percents.enumerated().map {
      DifficultyShare(levels: ($0 + 1)...($0 + 1), percent: $1)
    }
    #expect(DifficultyShare.counts(of: shares, in: count) == counts)
  }
}
