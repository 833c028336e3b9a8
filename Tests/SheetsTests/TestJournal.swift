import Dates
import Questions
import Records
import Scheduling
import Sheets

/// Builds a deputy from a few answers by way of events and the fold, as the program does.
struct TestJournal {
  struct Answer: Sendable {
    let day: String
    let question: String
    var credit = 1.0
    var isSure = true
    var isGraded = true
    var key = "00000000"
    var isUndone = false

    init(
      _ day: String, _ question: String, _ credit: Double = 1, sure isSure: Bool = true,
      graded isGraded: Bool = true, key: String = "00000000", undone isUndone: Bool = false
    ) {
      self.day = day
      self.question = question
      self.credit = credit
      self.isSure = isSure
      self.isGraded = isGraded
      self.key = key
      self.isUndone = isUndone
    }
  }

  static func deputy(
    _ id: String, group: String? = nil, left: CalendarDate? = nil, suspended: Bool = false,
    named name: String? = nil, _ answers: [Answer]
  ) throws -> TestDeputy {
    var change = ProfileChange()
    if let name { change.set(.name, to: name) }
    if let group { change.set(.group, to: group) }
    if let left { change.set(.left, to: .date(left)) }
    if suspended { change.set(.suspended, to: .flag(true)) }
    var contents: [(StudyDay, EventContent)] = [(try day("2020-01-01"), .profile(change))]
    for answer in answers { contents.append((try day(answer.day), .answer(try event(answer)))) }
    var events = contents.enumerated().map { number, content in
      Event(
        id: EventID(value: UInt128(number + 1)), at: Timestamp(milliseconds: Int64(number)),
        day: content.0, content: content.1)
    }
    for (number, answer) in answers.enumerated() where answer.isUndone {
      events.append(
        Event(
          id: EventID(value: UInt128(1000 + number)), at: Timestamp(milliseconds: 1_000_000),
          day: try day(answer.day), content: .undo(EventID(value: UInt128(number + 2)))))
    }
    let progress = ProgressFold(events).progress
    return TestDeputy(
      id: try DeputyID(id), profile: progress.profile, answers: progress.answers)
  }

  static func day(_ text: String) throws -> StudyDay {
    guard let date = CalendarDate(text) else { throw Malformed(text: text) }
    return StudyDay(date)
  }

  static func request(
    from: String? = "2026-07-01", to: String? = "2026-09-30", group: String? = nil,
    banks: Set<BankID>? = nil, ranked: Bool = false, grouping: SheetGrouping? = nil
  ) throws -> PeriodSheetRequest {
    PeriodSheetRequest(
      title: "第三季度", generated: Timestamp(milliseconds: 0),
      period: StudyPeriod(from: try from.map(day), to: try to.map(day)), group: group, banks: banks,
      isRanked: ranked, grouping: grouping)
  }

  private struct Malformed: Error {
    let text: String
  }

  private static func event(_ answer: Answer) throws -> AnswerEvent {
    guard let question = QuestionName(answer.question) else {
      throw Malformed(text: answer.question)
    }
    return AnswerEvent(
      mode: .practice, question: question, revision: Revision(text: "00000000", key: answer.key),
      answer: RecordedAnswer(texts: ["A"]), credit: Credit(answer.credit), isSure: answer.isSure,
      grade: answer.isGraded ? .good : nil)
  }
}
