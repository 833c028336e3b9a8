import Diagnostics
import Foundation
import Pages
import Questions
import Sheets
import TestSupport
import Testing

@testable import lvzhi

/// The analysis of a test in words, drawings, tables, as a page and as JSON.
struct AnalysisReportTests {
  private static func item(_ body: QuestionBody) -> TestItem {
    TestItem(body, maximum: Points(2))
  }

  /// Five questions with something to say about each: a doubtful key, one left open by many, options left out, a
  /// statement, one that all know.
  private static func report(persons: Int) throws -> AnalysisReport {
    let a = try #require(OptionLetter("A"))
    func choices(_ texts: [String], right: String) -> [Choice] {
      zip(["A", "B", "C", "D"], texts).map { Choice(text: $1, isRight: right.contains($0)) }
    }
    let single = ["十人以上", "五人以上", "三人以上", "三分之一以上"]
    let several = ["县长", "副县长", "法院院长", "检察院检察长"]
    let bodies: [QuestionBody] = [
      .single(choices: choices(single, right: "A"), right: a),
      .multiple(choices: choices(several, right: "AB")), .trueFalse(false),
      .short(model: "", points: []), .single(choices: choices(single, right: "A"), right: a),
    ]
    var matrix = ResponseMatrix(bodies.map(item), absent: 2)
    for person in 0..<persons {
      let third = person * 3 / persons
      let picked: [Set<Int>?] = [
        third == 0 ? [1] : person % 5 == 4 ? [2] : [0], third == 2 ? [0] : [0, 1],
        third == 0 || person % 2 == 0 ? [1] : [0], nil, person == persons - 1 ? nil : [0],
      ]
      try matrix.append(
        zip(picked, matrix.items).enumerated().map { index, pair -> TestResponse in
          if index == 3 { return .marked(third == 0 ? 2 : third == 1 ? 1 : 0, picked: nil) }
          guard let picked = pair.0 else { return .unanswered }
          let letters = Set(picked.compactMap { OptionLetter(index: $0) })
          return .marked(letters == pair.1.key ? 2 : 0, picked: letters)
        })
    }
    let stems = [
      "乡镇人民代表大会代表几人以上联名，可以提出议案？", "县人民代表大会选举哪些人？", "代表可以\u{202E}代人投票。",
      "写出闭会期间代表活动的三种方式。", "代表五人以上联名，可以提出什么？",
    ]
    let options = [single, several, [], [], single]
    return AnalysisReport(
      title: "年终测试", PaperAnalysis(matrix, passMark: Points(6)),
      labels: zip(stems, options).enumerated().map { index, text in
        ItemLabel(number: "\(index + 1)", name: nil, stem: text.0, options: text.1)
      })
  }

  private func screen(
    _ report: AnalysisReport, _ language: Language, isPlain: Bool = false, isFull: Bool = true,
    width: Int = 60
  ) -> String {
    AnalysisScreen(
      report: report, language: language, width: width, isPlain: isPlain, isFull: isFull
    ).lines.asText + "\n"
  }

  @Test(arguments: [(Language.chinese, "analysis.txt"), (.english, "analysis-english.txt")])
  func `屏幕`(language: Language, file: String) throws {
    let report = try Self.report(persons: 30)
    let tables = AnalysisTable(report: report, language: language)
    let writer = TextTableWriter(.boxed, width: 80)
    let options = try #require(tables.options)
    try Golden.check(
      screen(report, language) + "\n" + writer.text(tables.items)
        + Message.itemFiguresNote.text(in: language) + "\n" + writer.text(options)
        + "\n— plain —\n" + screen(report, language, isPlain: true)
        + "\n— few —\n" + screen(try Self.report(persons: 9), language), file)
  }

  @Test func `一行不超过宽度`() throws {
    let report = try Self.report(persons: 3000)
    let measure = DisplayWidth()
    for width in [60, 80, 120] {
      let histogram = HistogramDrawing(test: report.test, language: .chinese, width: width)
      let bars = FacilityBars(report: report, language: .english, width: width)
      for line in histogram.lines + bars.lines {
        #expect(measure.columns(of: line) <= width, "\(line)")
      }
    }
  }

  @Test func `页面`() throws {
    let page = AnalysisPage(
      report: try Self.report(persons: 30), language: .chinese, isFull: true
    ).page
    try Golden.check(String(decoding: page.bytes, as: UTF8.self), "analysis.html")
  }

  @Test(arguments: [0, 1, 2, 9, 30])
  func `JSON 合乎格式`(persons: Int) throws {
    let schema = try JSONSchema(named: "analysis.schema.json")
    let json = JSONText(AnalysisJSON(report: try Self.report(persons: persons)).value)
    #expect(try schema.faults(in: Data(json.description.utf8)) == [])
  }

  @Test(arguments: [Language.chinese, .english])
  func `没有人 只说没有`(language: Language) throws {
    let report = try Self.report(persons: 0)
    let lines = screen(report, language, isFull: true).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(!AnalysisPage(report: report, language: language, isFull: true).page.bytes.isEmpty)
  }

  @Test(
    arguments: [
      (0.0, ""), (0.001, "▏"), (0.5, "████"), (1.0, "████████"), (0.55, "████▍"), (2, "████████"),
    ])
  func `条形到八分之一格`(share: Double, bar: String) {
    #expect(BlockBar.text(share, width: 8) == bar)
  }

  @Test(
    arguments: [
      (Figure.known(0.4), "0.40"), (.known(-0.068), "-0.07"), (.known(1), "1.00"),
      (.known(-0.001), "0.00"), (.undefined(.noVariance), "—"),
    ])
  func `两位小数`(figure: Figure, text: String) {
    #expect(FigureText.coefficient(figure) == text)
  }
}
