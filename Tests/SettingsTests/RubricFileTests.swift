import Diagnostics
import Questions
import Settings
import Testing

@Suite struct `考核办法文件` {
  private static func read(
    _ text: String
  ) -> (rubric: Rubric?, problems: [Diagnostic<SettingsProblem>]) {
    RubricFile.read(SourceText(path: "r.yaml", bytes: Array(text.utf8)))
  }

  private static let head = "id: a\ntitle: 办法\nabout: deputy\nindicators:\n"

  @Test func 全部写法() throws {
    let (rubric, problems) = Self.read(
      Self.head + """
          - title: 参加培训
            weight: 20
            measure: attendance
            target: 90%
          - title: 课程
            weight: 10
            measure: lessons
            track: churen-daibiao
            target: 80%
          - title: 掌握
            weight: 5
            measure: mastered
            banks: [daibiaofa, xianfa]
            scored: steps
            steps:
              - {from: 10, points: 2}
              - {from: 50, points: 5}
          - title: 视察
            weight: 10
            measure: keyed
            column: 视察次数
            scored: reached
            target: 2
          - title: 表彰
            weight: 0
            measure: keyed
            scored: each
            points: 1.5
            cap: 4
        bands:
          - {title: 合格, from: 27}
          - {title: 优秀, from: 40}
        """)
    #expect(problems.isEmpty, "\(problems)")
    let read = try #require(rubric)
    #expect(read.indicators.map(\.weight.hundredths) == [2000, 1000, 500, 1000, 0])
    #expect(read.indicators[3].measure == .keyed(column: "视察次数"))
    #expect(read.indicators[4].measure == .keyed(column: "表彰"))
    #expect(read.indicators[4].cap == Points(4))
    #expect(read.full == Points(45))
    #expect(read.bands.map(\.title) == ["优秀", "合格"])
    #expect(read.band(of: Points(27), outOf: Points(30))?.title == "优秀")
    #expect(read.band(of: Points(26), outOf: Points(30))?.title == "合格")
  }

  @Test(arguments: [
    ("- {title: 甲, weight: 5, measure: tests, target: 3}", SettingsProblem.wrongUnit),
    ("- {title: 甲, weight: 5, measure: trainings, target: 3%}", .wrongUnit),
    ("- {title: 甲, weight: 5, measure: attendance, scored: each, points: 2}", .wrongUnit),
    ("- {title: 甲, weight: 5, measure: tests}", .missingKey("target")),
    ("- {title: 甲, weight: 5, measure: lessons, target: 3%}", .missingKey("track")),
    ("- {title: 甲, weight: 0, measure: tests, target: 3%}", .missingKey("cap")),
    (
      "- {title: 甲, weight: 5, measure: tests, track: a, target: 3%}",
      .excludedKey("track", by: "measure")
    ),
    (
      "- {title: 甲, weight: 5, measure: tests, points: 1, target: 3%}",
      .excludedKey("points", by: "scored")
    ),
    (
      "- {title: 甲, weight: 5, measure: trainings, scored: steps, steps: [{from: 3, points: 2}, {from: 2, points: 4}]}",
      .stepsFall
    ),
    (
      "- {title: 甲, weight: 5, measure: trainings, scored: steps, steps: [{from: 1, points: 4}, {from: 2, points: 2}]}",
      .stepsFall
    ),
    (
      "- {title: 甲, weight: 5, measure: minutes, target: 3%}",
      .badValue(
        "minutes",
        expected: .word([
          "attendance", "trainings", "tests", "passed", "lessons", "mastered", "keyed",
        ]))
    ),
    ("- {title: 甲, weight: 5, measure: tests, target: 0%}", .badValue("0%", expected: .amount)),
  ])
  func 写错了要说清楚(line: String, problem: SettingsProblem) {
    let (_, problems) = Self.read(Self.head + "  " + line + "\n")
    #expect(problems.map(\.problem) == [problem])
  }
}
