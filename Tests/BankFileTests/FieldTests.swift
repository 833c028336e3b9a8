import BankFile
import Dates
import Diagnostics
import Questions
import Statutes
import Testing

/// What each field says, in both languages.
@Suite struct `字段` {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let expect: @Sendable (QuestionFields) -> Bool

    init(_ line: String, _ expect: @escaping @Sendable (QuestionFields) -> Bool) {
      testDescription = line
      self.expect = expect
    }
  }

  static func day(_ text: String) -> CalendarDate? { CalendarDate(text) }

  static let cases: [Case] = [
    Case("解析：因为。\n又因为：如此。\n\n- 甲\n1. 乙") {
      $0.explanation == "因为。\n又因为：如此。\n\n- 甲\n1. 乙"
    },
    Case("Explanation: because") { $0.explanation == "because" },
    Case("解析：\n```\n依据：\n\\甲\n```\n\\依据：乙") { $0.explanation == "```\n依据：\n\\甲\n```\n依据：乙" },
    Case("难度：3") { $0.difficulty == Difficulty(3) },
    Case("难度:５") { $0.difficulty == Difficulty(5) },
    Case("Difficulty: 1") { $0.difficulty == Difficulty(1) },
    Case("标签：甲、乙,丙， 丁 、") { $0.tags == ["甲", "乙", "丙", "丁"] },
    Case("Tags: a b, c") { $0.tags == ["a b", "c"] },
    Case("评分：perOption:0.5") { $0.marking == .perOptionPoints(Points(hundredths: 50)) },
    Case("评分：少选，所选的每个选项得0.5分") { $0.marking == .perOptionPoints(Points(hundredths: 50)) },
    Case("Marking: allornothing") { $0.marking == .allOrNothing },
    Case("评分：少选得半分") { $0.marking == .halfForPart },
    Case("评分：少选按项给分") { $0.marking == .perOption },
    Case("评分：weighted") { $0.marking == .weighted },
    Case("提示：想一想") { $0.hint == "想一想" },
    Case("Hint: think") { $0.hint == "think" },
    Case("易混：2、other/3；甲-1 4") {
      $0.contrasts.map(\.description) == ["test/2", "other/3", "test/甲-1", "test/4"]
    },
    Case("Contrast: 2, 3") { $0.contrasts.map(\.description) == ["test/2", "test/3"] },
    Case("有效：2025-03-12..") { $0.validity == Validity(from: day("2025-03-12")) },
    Case("Valid: ..2025-12-31") { $0.validity == Validity(to: day("2025-12-31")) },
    Case("有效：2025-03-12 .. 2025-03-12") {
      $0.validity == Validity(from: day("2025-03-12"), to: day("2025-03-12"))
    },
    Case("地区：浙江") { $0.region == "浙江" },
    Case("Region: Zhejiang") { $0.region == "Zhejiang" },
    Case("曾用：a、old/b") { $0.formerly.map(\.description) == ["test/a", "old/b"] },
    Case("Formerly: a") { $0.formerly.map(\.description) == ["test/a"] },
    Case("乱序：否") { !$0.shuffles },
    Case("Shuffle: no") { !$0.shuffles },
    Case("乱序：是") { $0.shuffles },
    Case("依据：代表法 第一条第二款；第三条") {
      $0.citations.map(\.canonical) == ["代表法 第一条第二款", "代表法 第三条"]
    },
    Case("Source: 代表法 23.1.2") { $0.citations.map(\.canonical) == ["代表法 第二十三条第一款第二项"] },
    Case("依据：《某办法》（某省，2020年）") { $0.citations.map(\.canonical) == ["《某办法》（某省，2020年）"] },
    Case("依据：\n标签：") { $0 == QuestionFields() },
    Case("解析：甲\n\n注意：乙\n\n提示：丙") { $0.explanation == "甲\n\n注意：乙" && $0.hint == "丙" },
  ]

  @Test(arguments: cases) func `含义`(_ item: Case) throws {
    let fields = try question("## 1\n\n题干。\n\n答案：对\n\(item.testDescription)\n").fields
    #expect(item.expect(fields))
  }

  @Test(arguments: FieldKey.allCases) func `两种语言都认识`(_ key: FieldKey) throws {
    for word in [key.chinese, key.english] {
      for colon in ["：", ":"] {
        let document = try bank("## 1\n\n题干？\n\n- (√) 甲\n\n\(word)\(colon)\n")
        #expect(document.ranges(at: 0).fields.keys.contains(key))
        #expect(document.findings.allSatisfy { $0.problem.code == .mixedShapes })
      }
    }
  }

  @Test func `字段在答案块之后不必有空行`() throws {
    let question = try question("## 1\n\n题干？\n- (√) 甲\n难度：2\n")
    #expect(question.fields.difficulty == Difficulty(2))
  }

  @Test func `没有答案块时字段在空行之后`() throws {
    let question = try question("## 1\n\n题干：\n难度：2\n\n答案：对\n")
    #expect(question.fields.difficulty == nil)
    #expect(question.stem == "题干：\n难度：2")
  }

  @Test func `案例的字段传给小题`() throws {
    let document = try bank(
      """
      ## 1 案例

      案情。

      1. 一
      2. 二{{三}}

      依据：代表法 第一条
      标签：甲
      难度：4
      有效：2025-01-01..
      地区：浙江

      ### 2 小题

      题干。

      答案：对

      ### 3

      题干。

      答案：错
      依据：代表法 第二条
      标签：乙
      难度：1
      有效：..2025-12-31
      地区：江苏

      ## 4

      题干。

      答案：对
      """)
    #expect(document.findings == [])
    #expect(document.count == 3)
    let questions = (0..<3).compactMap { document.question(at: $0) }
    #expect(questions.map(\.parent?.id.text) == ["1", "1", nil])
    #expect(questions[0].parent?.text == "案情。\n\n1. 一\n2. 二{{三}}")
    #expect(questions.map(\.label) == ["小题", nil, nil])
    #expect(
      questions.map { $0.fields.citations.map(\.canonical) } == [["代表法 第一条"], ["代表法 第二条"], []])
    #expect(questions.map(\.fields.tags) == [["甲"], ["乙"], []])
    #expect(questions.map(\.fields.difficulty?.level) == [4, 1, nil])
    #expect(questions.map(\.fields.region) == ["浙江", "江苏", nil])
    #expect(document.validity(at: 0) == Validity(from: Self.day("2025-01-01")))
    #expect(document.validity(at: 1) == Validity(to: Self.day("2025-12-31")))
    #expect(document.region(at: 1) == "江苏")
    #expect(document.tags(at: 0) == ["甲"])
    #expect(document.caseLocation(at: 0).map { document.source.text(in: $0) } == "## 1 案例")
  }

  @Test func `案例有错 小题都不出`() throws {
    let document = try bank(
      "## 1\n\n案情。\n\n难度：9\n\n### 2\n\n题干。\n\n答案：对\n\n## 3\n\n题干。\n\n答案：对\n")
    #expect(document.question(at: 0) == nil)
    #expect(document.hasErrors(at: 0))
    #expect(document.question(at: 1) != nil)
  }
}
