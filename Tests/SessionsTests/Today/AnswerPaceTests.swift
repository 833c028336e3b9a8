import Records
import Sessions
import Testing

struct AnswerPaceTests {
  /// The pace of somebody who let so many seconds pass between the answers.
  private static func pace(_ gaps: [Double]) -> Double {
    var at = 0.0
    let answers =
      [Given(name: "a/1")]
      + gaps.map { gap in
        at += gap
        return Given(name: "a/1", at: at)
      }
    return AnswerPace.seconds(Given.progress(answers).answers)
  }

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let gaps: [Double]
    let pace: Double
  }

  @Test(arguments: [
    Case(testDescription: "没有间隔", gaps: [], pace: AnswerPace.usual),
    Case(testDescription: "九个不够", gaps: .init(repeating: 20, count: 9), pace: AnswerPace.usual),
    Case(testDescription: "十个够了", gaps: .init(repeating: 20, count: 10), pace: 20),
    Case(testDescription: "中位数", gaps: (11...21).map(Double.init), pace: 16),
    Case(
      testDescription: "休息不算", gaps: .init(repeating: 20, count: 10) + [181, 3600, 86_400],
      pace: 20),
    Case(
      testDescription: "同时记下的不算",
      gaps: .init(repeating: 20, count: 10)
        + .init(repeating: 1.9, count: 30), pace: 20),
    Case(
      testDescription: "太快的也按十秒", gaps: .init(repeating: 3, count: 20), pace: 10),
    Case(
      testDescription: "太慢的也按两分钟", gaps: .init(repeating: 170, count: 20), pace: 120),
    Case(
      testDescription: "只看最近两百个",
      gaps: .init(repeating: 100, count: 500) + .init(repeating: 15, count: 200), pace: 15),
  ])
  func `每题多少秒`(_ example: Case) {
    #expect(Self.pace(example.gaps) == example.pace)
  }

  @Test func `还没有答过题`() {
    #expect(AnswerPace.seconds([]) == AnswerPace.usual)
  }
}
