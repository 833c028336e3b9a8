import Scheduling
import Sessions
import Testing

struct ExamForecastTests {
  private static let questions = (0..<60).map {
    Plans.question(
      "a/\($0)", chapter: "\($0 % 4)", stability: $0 % 2 == 0 ? nil : 3, daysAgo: 1 + $0 % 9)
  }

  @Test func `同样的情况同样的预测`() {
    let plan = Plans.plan(days: 10, seconds: 120)
    let once = plan.forecast(of: Self.questions, on: Plans.today, examQuestions: 20)
    #expect(once == plan.forecast(of: Self.questions, on: Plans.today, examQuestions: 20))
    #expect((0.25...1).contains(once.score))
    #expect(once.range.lowerBound < once.score && once.score < once.range.upperBound)
  }

  @Test func `每天多几分钟，分数更高`() {
    let plan = Plans.plan(days: 10, seconds: 60)
    let scores = [0.0, 300, 600].map {
      plan.forecast(of: Self.questions, on: Plans.today, examQuestions: 60, moreSeconds: $0).score
    }
    #expect(scores[1] > scores[0] + 0.05)
    #expect(scores[2] >= scores[1])
  }

  /// Without any time left it is the chance of today's questions.
  @Test func `不再学习就是现在的把握`() {
    let plan = Plans.plan(days: 7, seconds: 0)
    let forecast = plan.forecast(of: Self.questions, on: Plans.today, examQuestions: 1000)
    let mean = Self.questions.reduce(0) { $0 + plan.chance($1) } / 60
    #expect(abs(forecast.score - mean) < 0.01)
  }

  @Test func `题出得少，上下浮动大`() {
    let plan = Plans.plan(days: 3, seconds: 60)
    let deviations = [10, 50, 1000].map {
      plan.forecast(of: Self.questions, on: Plans.today, examQuestions: $0).deviation
    }
    #expect(deviations == deviations.sorted(by: >))
    #expect(deviations[0] > 0.1)
  }

  @Test func `范围不出零到一`() {
    #expect(ExamForecast(score: 0.98, deviation: 0.1).range.upperBound == 1)
    #expect(ExamForecast(score: 0.05, deviation: 0.1).range.lowerBound == 0)
    #expect(
      Plans.plan(days: 3, seconds: 60).forecast(of: [], on: Plans.today, examQuestions: 0).score
        == 0)
  }
}
