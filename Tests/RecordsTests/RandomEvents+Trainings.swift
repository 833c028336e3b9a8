import Dates
import Papers
import Questions
import Records
import TestSupport

/// Events of trainings.
extension RandomEvents {
  mutating func training() -> TrainingChange {
    var change = TrainingChange()
    for field in TrainingChange.Field.allCases where maybe() { change.texts[field] = text() }
    change.form = TrainingForm.allCases.randomElement(using: &random)
    change.hours = TrainingHours(tenths: Int.random(in: 0...99, using: &random))
    if maybe() { change.date = CalendarDate(dayNumber: 20_800) }
    return change
  }

  mutating func roomStart() -> RoomStart {
    let people = (1...3).compactMap { SeatNumber($0) }.map { number in
      RoomStart.Seat(
        number: number, deputy: deputyID(), uid: maybe() ? PersonUID(using: &random) : nil,
        name: "张三", group: maybe() ? "一组" : nil, township: maybe() ? "云镇" : nil)
    }
    return RoomStart(
      seats: people, paper: maybe() ? paper() : nil, variant: maybe() ? .a : nil,
      contest: maybe() ? "biaozhun" : nil, teams: maybe() ? ["红队", text()] : [])
  }

  mutating func seats(_ from: Int) -> Set<SeatNumber> {
    Set((from..<(from + 4)).filter { _ in maybe() }.compactMap { SeatNumber($0) })
  }

  mutating func roomAnswer() -> RoomAnswer {
    let seats = seats(1).map { ($0, RecordedAnswer(texts: ["A", "C"])) }
    let given: [RoomAnswer.Given] = [
      .hands(["A": 12, "right": 0]), .seats(Dictionary(uniqueKeysWithValues: seats)),
      .team(team(), maybe() ? RecordedAnswer(texts: [text()]) : nil, isRight: maybe()),
    ]
    return RoomAnswer(question(), given.randomElement(using: &random) ?? given[0])
  }

  mutating func teamScore() -> TeamScore {
    TeamScore(
      team: team(), change: Points(hundredths: Int.random(in: -3_000...3_000, using: &random)),
      cause: TeamScore.Cause.allCases.randomElement(using: &random) ?? .ruling,
      question: maybe() ? question() : nil, reason: maybe() ? text() : nil)
  }

  mutating func roomStep() -> RoomStep {
    let steps: [RoomStep] = [
      .show(question(), isAnew: maybe()), .reveal(question()), .skip(question()), .pause, .goOn,
      .note(text(), maybe() ? question() : nil), .round(3),
      .turn(question(), team(), stake: maybe() ? Points(20) : nil), .end,
    ]
    return steps.randomElement(using: &random) ?? .end
  }

  mutating func trained() -> TrainingAttended {
    TrainingAttended(
      training: TrainingID(maybe() ? "2026-11-23-k3f9q2" : "t") ?? trained().training,
      date: CalendarDate(dayNumber: Int.random(in: 20_000...21_000, using: &random)),
      title: text(), organiser: maybe() ? text() : nil, subject: maybe() ? text() : nil,
      form: TrainingForm.allCases.randomElement(using: &random),
      hours: TrainingHours(tenths: Int.random(in: 0...30, using: &random)),
      state: AttendanceState.allCases.randomElement(using: &random) ?? .present,
      reason: maybe() ? text() : nil)
  }

  private mutating func team() -> TeamNumber {
    TeamNumber(Int.random(in: 1...9, using: &random)) ?? team()
  }
}
