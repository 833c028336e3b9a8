import Dates
import Questions
import Records
import Scheduling
import Testing

@testable import lvzhi

struct LearningTallyTests {
  private static let revision = Revision(text: "00000000", key: "00000000")
  private static let otherKey = Revision(text: "00000000", key: "11111111")

  /// The state of a question after right answers on so many days, and a wrong one before them.
  private static func state(rightOn days: Int) throws -> QuestionState {
    let name = try #require(QuestionName("a/1"))
    let events = (0...days).map { day in
      Event(
        id: EventID(value: UInt128(day + 1)), at: Timestamp(milliseconds: Int64(day)),
        day: StudyDay(CalendarDate(dayNumber: 20_000 + day)),
        content: .answer(
          AnswerEvent(
            mode: .practice, question: name, revision: revision,
            answer: RecordedAnswer(texts: ["A"]), credit: day == 0 ? .none : .full, grade: .good)))
    }
    return try #require(ProgressFold(events).progress.questions[name])
  }

  /// The day after the last answer of `state(rightOn: 2)`.
  private static let figures = RecallFigures(
    today: StudyDay(CalendarDate(dayNumber: 20_003)), schedule: StudySchedule())

  private static func add(
    _ state: QuestionState?, under revision: Revision = revision, to tally: inout LearningTally
  ) throws {
    let name = try #require(QuestionName("a/1"))
    tally.add(state, named: name, under: revision, figures)
  }

  private static func counts(_ tally: LearningTally) -> [Int] {
    [tally.questions, tally.seen, tally.answers, tally.right, tally.mastered, tally.due]
  }

  @Test func `没做过的题只算题数`() throws {
    var tally = LearningTally()
    try Self.add(nil, to: &tally)
    #expect(Self.counts(tally) == [1, 0, 0, 0, 0, 0])
    #expect(tally.levels == [.unseen: 1])
    #expect(tally.recall == nil)
  }

  @Test func `做过 掌握 答案改过`() throws {
    var tally = LearningTally()
    try Self.add(try Self.state(rightOn: 1), to: &tally)
    #expect(Self.counts(tally) == [1, 1, 2, 1, 0, 0])
    try Self.add(try Self.state(rightOn: 2), to: &tally)
    #expect(Self.counts(tally) == [2, 2, 5, 3, 1, 0])
    try Self.add(try Self.state(rightOn: 2), under: Self.otherKey, to: &tally)
    #expect(Self.counts(tally) == [3, 3, 8, 5, 1, 1])
    #expect(Self.counts(tally + tally) == [6, 6, 16, 10, 2, 2])
    #expect(tally.levels == [.growing: 1, .firm: 1, .faint: 1])
    #expect((tally + tally).levels == [.growing: 2, .firm: 2, .faint: 2])
    #expect((tally + tally).recall == tally.recall)
  }
}
