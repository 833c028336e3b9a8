import Dates
import Scheduling
import Testing

struct StudyScheduleTests {
  private static let firstDay = StudyDay(CalendarDate(dayNumber: 20_000))
  private static let plain = StudySchedule(policy: SchedulePolicy(isFuzzed: false))

  /// The sequences without steps of py-fsrs, a study day for each of its days.
  @Test func `与不分步骤的 py-fsrs 一致`() throws {
    for sequence in try ReviewSequence.all(in: "no-steps") {
      var state: StudyMemory?
      var day = Self.firstDay
      for (index, review) in sequence.reviews.enumerated() {
        day = day.advanced(by: review.after / 86_400)
        let next = Self.plain.answered(state, grade: review.grade, on: day)
        #expect(isClose(next.memory.stability, review.memory.stability, relative: 1e-9))
        #expect(isClose(next.memory.difficulty, review.memory.difficulty, relative: 1e-9))
        let due = Self.plain.dueDay(next, question: sequence.name)
        #expect(due.days(since: day) == review.dueIn / 86_400)
        #expect(next.reviews == index + 1)
        #expect(next.lastDay == day)
        state = next
      }
    }
  }

  @Test(arguments: [0, -1, -400])
  func `时钟倒退算作同一天`(_ days: Int) {
    let first = Self.plain.answered(nil, grade: .good, on: Self.firstDay)
    let next = Self.plain.answered(first, grade: .good, on: Self.firstDay.advanced(by: days))
    #expect(next.memory == FSRS().next(first.memory, grade: .good, elapsedDays: 0))
    #expect(next.lastDay == Self.firstDay)
  }

  /// However weak the memory, never due on the day of the answer; however strong, not beyond the longest
  /// interval.
  @Test(arguments: [0.001, 0.2, 1, 5, 1e9])
  func `最早明天，最迟不过最长间隔`(_ stability: Double) {
    let schedule = StudySchedule(policy: SchedulePolicy(maximumInterval: 180))
    for reviews in 1...100 {
      let state = StudyMemory(
        memory: Memory(stability: stability, difficulty: 5), lastDay: Self.firstDay,
        reviews: reviews)
      let days = schedule.dueDay(state, question: "a/1").days(since: Self.firstDay)
      #expect((1...180).contains(days))
    }
  }

  @Test func `同一天学的题不再同一天到期`() {
    let state = StudyMemory(
      memory: Memory(stability: 100, difficulty: 5), lastDay: Self.firstDay, reviews: 4)
    let days = (1...100).map { StudySchedule().dueDay(state, question: "a/\($0)") }
    #expect(Set(days).count > 10)
    #expect(days == (1...100).map { StudySchedule().dueDay(state, question: "a/\($0)") })
  }
}
