import Dates
import Questions
import Records
import Scheduling
import Sessions
import Settings
import TestSupport
import Testing

struct LessonDrawTests {
  private static func draw(
    _ lesson: Lesson, _ candidates: [Candidate] = Bank.twelve,
    states: [QuestionName: QuestionState] = [:]
  ) -> [String] {
    LessonDraw.questions(for: lesson, from: candidates, states: states).map(\.description)
  }

  @Test(arguments: [
    (count: 2, names: ["b/1", "b/5"]), (count: 3, names: ["b/1", "b/3", "b/6"]),
    (count: 8, names: (1...8).map { "b/\($0)" }), (count: 9, names: (1...8).map { "b/\($0)" }),
  ]) func `从头到尾均匀地出`(_ example: (count: Int, names: [String])) {
    #expect(Self.draw(Tracks.lesson(Tracks.drill("b", count: example.count))) == example.names)
  }

  @Test func `按章和标签出 不重复`() {
    let candidates = [
      Bank.candidate("a/1", chapter: "甲", tags: ["x"]),
      Bank.candidate("a/2", chapter: "甲", tags: ["y"]),
      Bank.candidate("a/3", chapter: "乙", tags: ["x"]),
      Bank.candidate("a/4", chapter: "甲", tags: ["x"]),
    ]
    let lesson = Tracks.lesson(
      Tracks.drill("a", count: 9, chapter: "甲", tags: ["x"]),
      Tracks.drill("a", count: 1, chapter: "甲"), Tracks.drill("c", count: 3))
    #expect(Self.draw(lesson, candidates) == ["a/1", "a/4", "a/2"])
  }

  @Test func `没做过的先出 再出没答对的`() throws {
    let progress = try Self.progress(["b/1": true, "b/2": false, "b/3": true, "b/5": true])
    let lesson = Tracks.lesson(Tracks.drill("b", count: 5))
    #expect(
      Self.draw(lesson, states: progress.questions) == ["b/2", "b/4", "b/6", "b/7", "b/8"])
  }

  @Test func `一个案例的题排在一起`() {
    let candidates = [
      Bank.candidate("a/1", case: "k"), Bank.candidate("a/2"), Bank.candidate("a/3", case: "k"),
    ]
    #expect(
      Self.draw(Tracks.lesson(Tracks.drill("a", count: 3)), candidates) == ["a/1", "a/3", "a/2"])
  }

  /// What answers leave behind; `true` for a right one.
  private static func progress(_ answers: [String: Bool]) throws -> Progress {
    let day = StudyDay(try #require(CalendarDate("2026-11-23")))
    var clock = DeviceClock()
    var random = SeededGenerator(seed: 1)
    let now = try #require(Timestamp("2026-11-23T06:20:11Z"))
    let revision = try #require(Revision("00000001.00000002"))
    let events = answers.sorted { $0.key < $1.key }.map { name, isRight in
      Event(
        clock.stamp(now: now, using: &random), day: day,
        content: .answer(
          AnswerEvent(
            session: nil, mode: .practice, question: Bank.name(name), revision: revision,
            order: [], answer: RecordedAnswer(texts: ["A"]), credit: isRight ? .full : .none,
            isSure: true, seconds: nil, grade: isRight ? .good : .again)))
    }
    return ProgressFold(events).progress
  }
}
