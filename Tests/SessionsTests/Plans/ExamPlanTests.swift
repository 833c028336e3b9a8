import Scheduling
import Sessions
import Testing

struct ExamPlanTests {
  @Test(arguments: [0, -1, -30])
  func `考试当天起不再安排`(_ days: Int) {
    let plan = Plans.plan(days: days, seconds: 600)
    #expect(plan.questions(from: [Plans.question("a/1")], on: Plans.today).isEmpty)
  }

  @Test func `每章都先做一题`() {
    let questions = [
      Plans.question("a/1", chapter: "甲", stability: 1, daysAgo: 9),
      Plans.question("a/2", chapter: "甲"),
      Plans.question("a/3", chapter: "乙", seconds: 500),
      Plans.question("a/4", chapter: "乙"),
      Plans.question("a/5", chapter: nil),
    ]
    for days in [2, 300] {
      let chosen = Plans.plan(days: days, seconds: 520).questions(
        from: questions, on: Plans.today)
      #expect(Array(chosen.prefix(2)) == [2, 4], "\(days)")
    }
  }

  @Test func `做过的今天不再做，每题最多一次`() {
    let questions = (0..<40).map {
      Plans.question("a/\($0)", stability: $0 % 3 == 0 ? nil : 5, daysAgo: $0 % 2)
    }
    for days in [1, 5, 400] {
      let chosen = Plans.plan(days: days, seconds: 1e6).questions(
        from: questions, on: Plans.today)
      let open = questions.indices.filter {
        questions[$0].state.map { $0.lastDay < Plans.today } ?? true
      }
      #expect(chosen.sorted() == open)
    }
  }

  /// On the last day what is nearly forgotten is worth most, what is known for good least, and what takes
  /// long less than what is quick.
  @Test func `前一天先补最不牢的`() {
    let questions = [
      Plans.question("a/firm", stability: 1000, daysAgo: 5),
      Plans.question("a/weak", stability: 1, daysAgo: 60),
      Plans.question("a/weak-long", seconds: 200, stability: 1, daysAgo: 60),
      Plans.question("a/middling", stability: 10, daysAgo: 10),
    ]
    let chosen = Plans.plan(days: 1, seconds: 245).questions(from: questions, on: Plans.today)
    #expect(chosen == [1, 3, 2, 0])
  }

  /// Answered yesterday, a question is better answered again tomorrow than today, however weak.
  @Test func `刚做过的等一等`() {
    let questions = [
      Plans.question("a/yesterday", stability: 3, daysAgo: 1),
      Plans.question("a/ripe", stability: 3, daysAgo: 8),
    ]
    let chosen = Plans.plan(days: 3, seconds: 20).questions(from: questions, on: Plans.today)
    #expect(chosen == [1])
  }

  /// Far from the exam the order is the daily one.
  @Test func `离考试远就按平常复习`() {
    let questions = (0..<30).map {
      Plans.question("a/\($0)", stability: Double(1 + $0 % 7), daysAgo: 1 + $0 % 5)
    }
    let far = Plans.plan(days: 300, seconds: 100)
    let daily = DailyOrder.indexes(of: questions, by: far.schedule, on: Plans.today)
    #expect(far.questions(from: questions, on: Plans.today) == Array(daily.prefix(5)))
    let near = Plans.plan(days: 8, seconds: 100)
    #expect(near.questions(from: questions, on: Plans.today) != Array(daily.prefix(5)))
  }

  @Test func `答对的机会`() {
    let plan = Plans.plan(days: 10, seconds: 0)
    #expect(plan.chance(Plans.question("a/new")) == 0.25)
    let known = plan.chance(Plans.question("a/1", stability: 20, daysAgo: 10))
    #expect(abs(known - 0.925) < 1e-9)
  }
}
