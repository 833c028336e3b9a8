import Dates
import Questions
import Records
import Scheduling
import Sessions
import Testing

struct WeekSummaryTests {
  /// A day of November 2026, of which the 23rd is a Monday.
  private static func day(_ day: Int) throws -> StudyDay {
    StudyDay(try #require(CalendarDate(year: 2026, month: 11, day: day)))
  }

  /// Progress from answers: the question, the day of November, and whether it was right.
  private static func progress(_ answers: [(String, Int, Bool)]) throws -> Progress {
    let events = try answers.enumerated().map { index, answer in
      Event(
        id: EventID(value: UInt128(index + 1)), at: Timestamp(milliseconds: Int64(index)),
        day: try day(answer.1),
        content: .answer(
          AnswerEvent(
            mode: .practice, question: try #require(QuestionName("a/\(answer.0)")),
            revision: Revision(text: "00000000", key: "00000000"),
            answer: RecordedAnswer(texts: ["A"]), credit: answer.2 ? .full : .none,
            grade: answer.2 ? .good : .again)))
    }
    return ProgressFold(events).progress
  }

  private static let answers = [
    ("old", 10, true), ("old", 12, true),
    // The week of the 16th.
    ("old", 16, true), ("new", 16, true), ("new", 18, true), ("one", 17, true), ("bad", 22, false),
  ]

  @Test func `一周的答题 答对 新掌握`() throws {
    let progress = try Self.progress(Self.answers)
    let week = WeekSummary(progress.answers, from: try Self.day(16))
    #expect([week.answers, week.right, week.newlyMastered] == [5, 4, 1])
    let before = WeekSummary(progress.answers, from: try Self.day(9))
    #expect([before.answers, before.right, before.newlyMastered] == [2, 2, 1])
  }

  @Test func `每周开头说一次上周`() throws {
    let progress = try Self.progress(Self.answers)
    for today in [23, 25, 29] {
      #expect(WeekSummary.lastWeek(progress, today: try Self.day(today))?.answers == 5)
    }
    // This week has answers already; last week has none.
    #expect(WeekSummary.lastWeek(progress, today: try Self.day(22)) == nil)
    #expect(WeekSummary.lastWeek(progress, today: try Self.day(30)) == nil)
    #expect(WeekSummary.lastWeek(Progress(), today: try Self.day(23)) == nil)
  }

  @Test(arguments: [(22, 6), (23, 0), (24, 1), (29, 6)])
  func `星期几`(day: Int, weekday: Int) throws {
    #expect(try Self.day(day).weekday == weekday)
  }
}
