import Dates
import Questions
import Records
import Scheduling

/// A graded answer that a test gives.
struct Given {
  let name: String
  var isRight = true
  var confusedWith: String?
  /// Seconds since the first answer.
  var at = 0.0

  /// Progress from answers, in order.
  static func progress(_ answers: [Given]) -> Progress {
    let events = answers.enumerated().map { index, given in
      Event(
        id: EventID(value: UInt128(index + 1)),
        at: Timestamp(milliseconds: Int64((given.at * 1000).rounded())),
        day: StudyDay(CalendarDate(dayNumber: 20_000)),
        content: .answer(
          AnswerEvent(
            mode: .practice, question: Bank.name(given.name),
            revision: Revision(text: "00000000", key: "00000000"),
            answer: RecordedAnswer(texts: ["A"]), credit: given.isRight ? .full : .none,
            grade: given.isRight ? .good : .again,
            confusedWith: given.confusedWith.map(Bank.name))))
    }
    return ProgressFold(events).progress
  }
}
