import Scheduling
import Sessions
import Testing

struct DailyOrderTests {
  private static let schedule = StudySchedule()

  @Test func `先到期的，再新题，再未到期的；到期的最牢的在前，未到期的最不牢的在前`() {
    let questions = [
      Plans.question("a/later", stability: 100, daysAgo: 3),
      Plans.question("a/new1"),
      Plans.question("a/due", stability: 2, daysAgo: 5),
      Plans.question("a/today", stability: 0.1, daysAgo: 0),
      Plans.question("a/overdue", stability: 2, daysAgo: 50),
      Plans.question("a/sooner", stability: 100, daysAgo: 40),
      Plans.question("a/new2"),
    ]
    let order = DailyOrder.indexes(of: questions, by: Self.schedule, on: Plans.today)
    #expect(order == [2, 4, 1, 6, 5, 0])
  }

  @Test(arguments: [(0.0, 0), (1, 1), (20, 1), (20.5, 2), (40, 2), (1000, 3)])
  func `时间没完就再开始一题`(_ seconds: Double, _ count: Int) {
    let questions = (0..<3).map { Plans.question("a/\($0)") }
    let prefix = DailyOrder.prefix([2, 0, 1], of: questions, seconds: seconds)
    #expect(prefix == Array([2, 0, 1].prefix(count)))
  }
}
