import Dates
import Questions
import Records
import Scheduling
import TestSupport

/// A deputy whose events a test writes one after the other, a minute apart unless it waits.
struct Deputy {
  private(set) var events: [Event] = []
  private var random = SeededGenerator(seed: 42)
  private var clock = DeviceClock()
  /// 2026-11-23, nine in the morning in Beijing.
  private var now = Timestamp(milliseconds: 1_795_395_600_000)

  /// Folds what happened so far.
  func progress(formerNames: [QuestionName: QuestionName] = [:]) -> Progress {
    ProgressFold(events, formerNames: formerNames).progress
  }

  /// The state of a question so far.
  func question(_ name: String) -> QuestionState? {
    QuestionName(name).flatMap { progress().questions[$0] }
  }

  mutating func wait(days: Int) {
    now = now.advanced(byMilliseconds: Int64(days) * 86_400_000)
  }

  @discardableResult
  mutating func does(_ content: EventContent) -> EventID {
    let stamp = clock.stamp(now: now, using: &random)
    now = now.advanced(byMilliseconds: 60_000)
    let day = StudyDay(at: stamp.at, utcOffset: 8 * 3600)
    events.append(Event(stamp, day: day, content: content))
    return stamp.id
  }

  @discardableResult
  mutating func answers(
    _ question: String, credit: Double = 1, sure: Bool = true, grade: Grade? = .good,
    key: String = "03b7d2c4", in session: SessionID? = nil, mode: PracticeMode = .practice,
    confused other: String? = nil
  ) -> EventID {
    guard let name = QuestionName(question) else { preconditionFailure("no name: \(question)") }
    return does(
      .answer(
        AnswerEvent(
          session: session, mode: mode, question: name,
          revision: Revision(text: "9f2c6a1e", key: key), answer: RecordedAnswer(texts: ["A"]),
          credit: Credit(credit), isSure: sure, grade: grade,
          confusedWith: other.flatMap { QuestionName($0) })))
  }

  mutating func starts(_ questions: [String], mode: PracticeMode = .practice) -> SessionID {
    let names = questions.compactMap { QuestionName($0) }
    return SessionID(does(.session(SessionStart(mode: mode, questions: names, seed: 7))))
  }
}

/// A name that a test knows to be one.
func name(_ text: String) -> QuestionName {
  guard let name = QuestionName(text) else { preconditionFailure("no name: \(text)") }
  return name
}
