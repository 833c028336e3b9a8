import BankFile
import Dates
import Diagnostics
import Questions
import Statutes
import Testing

@Suite struct `文件头` {
  @Test func `都按原样读成字符串`() throws {
    let header = try bank(
      "",
      header: """
        ---
        # 注释
        id: 021
        title: no
        language: en
        license: "CC-BY-4.0"
        laws:
          代表法: 2025-03-11
          '选举法': 2020-10-17
        region: 浙江
        audience: 乡镇人大代表
        version: 1.10
        authors: [甲, yes]
        ---

        """
    ).header
    #expect(header.id.text == "021")
    #expect(header.title == "no")
    #expect(header.language == "en")
    #expect(header.license == "CC-BY-4.0")
    #expect(header.laws[LawName("代表法")] == CalendarDate("2025-03-11"))
    #expect(header.laws[LawName("选举法")] == CalendarDate("2020-10-17"))
    #expect(header.region == "浙江")
    #expect(header.audience == "乡镇人大代表")
    #expect(header.version == "1.10")
    #expect(header.authors == ["甲", "yes"])
  }

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let text: MarkedText
    let isBank: Bool

    init(_ description: String, isBank: Bool, _ text: MarkedText) {
      testDescription = description
      self.text = text
      self.isBank = isBank
    }
  }

  static let cases: [Case] = [
    Case("没有id", isBank: false, "👉---\ntitle: 甲\n---\n"),
    Case("什么都没有", isBank: false, "👉---\n---\n"),
    Case("id不合规", isBank: false, "---\nid: 👉甲\ntitle: 甲\n---\n"),
    Case("没有标题", isBank: true, "\n\n👉---\nid: a\n---\n"),
    Case("没有结束", isBank: false, "👉---\nid: a\ntitle: 甲\n\n## 1\n\n题干。\n\n答案：对\n"),
    Case("不认识的键", isBank: true, "---\nid: a\n👉titel: 甲\ntitle: 甲\n---\n"),
    Case("重复的键", isBank: true, "---\nid: a\ntitle: 甲\n👉title: 乙\n---\n"),
    Case("日期不对", isBank: true, "---\nid: a\ntitle: 甲\nlaws:\n  代表法: 👉2025年\n---\n"),
    Case("不是YAML", isBank: true, "---\nid: a\ntitle: 甲\nlicense👉: [\n---\n"),
    Case("不是键和值", isBank: false, "---\n👉- 甲\n---\n"),
    Case("语言不对", isBank: true, "---\nid: a\ntitle: 甲\nlanguage: 👉中文\n---\n"),
  ]

  @Test(arguments: cases) func `错误`(_ item: Case) throws {
    let reading = reading(item.text.text)
    #expect(reading.places.map(\.code) == item.text.marks.map { _ in .badFrontMatter })
    if !item.testDescription.contains("YAML") {
      #expect(reading.places.map(\.offset) == item.text.marks)
    }
    if case .bank = reading { #expect(item.isBank) } else { #expect(!item.isBank) }
  }

  @Test func `相近的键`() throws {
    let document = try bank("", header: "---\nid: a\ntitel: 甲\n---\n")
    let problems = document.findings.map(\.problem)
    #expect(problems.contains(.badFrontMatter(.unknownKey("titel", meant: .title))))
  }

  @Test func `文件头坏了 题目里的错还是报告`() {
    let reading = reading("---\ntitle: 甲\n---\n\n## 1\n\n题干。\n")
    #expect(reading.findings.map(\.problem.code) == [.badFrontMatter, .missingAnswer])
  }

  @Test(arguments: [
    "", "# 说明\n\n文字。\n", "\u{FEFF}", "```\n- (√) 甲\n```\n", "- 甲\n- 乙\n", "文字\n---\n",
  ])
  func `别的文件放过`(_ text: String) {
    if case .passedOver = reading(text) { return }
    Issue.record("should be passed over")
  }

  @Test(arguments: ["# 甲\n\n- ( ) 甲\n", "- [x] 甲\n", "\n答案：对\n", "\u{FEFF}答案:对"])
  func `像题库而没有文件头`(_ text: String) {
    let reading = reading(text)
    #expect(reading.places == [Place(code: .noFrontMatter, offset: 0)])
    #expect(reading.findings.map(\.problem.severity) == [.warning])
  }

  @Test func `嵌套很深也不崩溃`() {
    for nest in ["[", "{a: ", "- "] {
      let deep = String(repeating: nest, count: 20_000)
      let findings = reading("---\nid: a\ntitle: \(deep)\n---\n").findings
      #expect(!findings.isEmpty)
    }
  }

  @Test func `太长的文件头和没有结束的大文件`() {
    let long = "---\nid: a\n#" + String(repeating: "b", count: BankReader.longestLine) + "\n---\n"
    #expect(reading(long).findings.map(\.problem) == [.badFrontMatter(.tooLong)])
    let rule = "---\n" + String(repeating: "甲: [\n", count: 20_000)
    #expect(reading(rule).findings.map(\.problem) == [.badFrontMatter(.unclosed)])
  }
}
