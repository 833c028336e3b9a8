package import Dates
package import Questions
package import Records
import Scheduling

/// One training as its events tell it: who was expected and came, what was asked, and how the room answered.
package struct Training: Hashable, Sendable {
  /// Whether somebody came.
  package struct Presence: Hashable, Sendable {
    package let state: AttendanceState
    /// Why, of those who are excused.
    package let reason: String?

    package static let unregistered = Presence(state: .unregistered, reason: nil)
  }

  /// A remark, with the question that was on the screen.
  package struct Note: Hashable, Sendable {
    package let text: String
    package let question: QuestionName?
    package let at: Timestamp
  }

  package let id: TrainingID
  package internal(set) var details = TrainingChange()
  /// `nil` where the event that opens it is missing.
  package internal(set) var start: RoomStart?
  /// The event that opened it.
  package internal(set) var opening: Event?
  /// Of those of whom something is known.
  package internal(set) var presences: [SeatNumber: Presence] = [:]
  /// What became of each question that was shown or left out.
  package internal(set) var questions: [QuestionName: QuestionStanding] = [:]
  /// The question that was shown last.
  package internal(set) var current: QuestionName?
  package internal(set) var isPaused = false
  /// The round of a contest that is on, counted from 1; `nil` before the first.
  package internal(set) var round: Int?
  /// Points won and lost, in order of time.
  package internal(set) var scores: [TeamScore] = []
  package internal(set) var notes: [Note] = []
  /// The event that ended it, unless something was written since.
  package internal(set) var end: Event?
  /// Whether it was ended and something was written afterwards, so that it has to be ended anew.
  package internal(set) var isReopened = false
  /// What can be taken back, in order of time.
  package internal(set) var entries: [Event] = []
  package internal(set) var lastEventAt: Timestamp?
  /// Ids under which different events were found.
  package internal(set) var conflicts: Set<EventID> = []

  init(id: TrainingID) {
    self.id = id
  }

  /// The seats of those who are expected, 应到.
  package var seats: [RoomStart.Seat] { start?.seats ?? [] }

  package func seat(_ number: SeatNumber) -> RoomStart.Seat? {
    seats.first { $0.number == number }
  }

  package func presence(_ seat: SeatNumber) -> Presence { presences[seat] ?? .unregistered }

  /// How many are in a state.
  package func count(_ state: AttendanceState) -> Int {
    seats.count { presence($0.number).state == state }
  }

  /// 实到: those who came, if late or for a part.
  package var attendingCount: Int {
    seats.count { presence($0.number).state.isAttending }
  }

  /// Whether anything is known about who came.
  package var isRegistered: Bool {
    seats.contains { presence($0.number).state != .unregistered }
  }

  /// From whom answers are expected: those who came, or everybody as long as nobody is registered.
  package var answering: [SeatNumber] {
    let numbers = seats.map(\.number)
    return isRegistered ? numbers.filter { presence($0).state.isAttending } : numbers
  }

  /// How many answers to a question are expected at least, those that came from others included.
  package func expectedAnswers(_ standing: QuestionStanding) -> Int {
    let answering = Set(answering)
    return answering.union(standing.seats.keys).count
  }

  /// Those of some seats who are registered and did not come.
  package func away(_ seats: some Sequence<SeatNumber>) -> [SeatNumber] {
    guard isRegistered else { return [] }
    return seats.filter { !presence($0).state.isAttending }.sorted()
  }

  /// The day on which it was held.
  package var date: CalendarDate? { details.date ?? opening?.day.date }

  /// What each team has, opening points included.
  package func total(of team: TeamNumber) -> Points {
    scores.reduce(.zero) { $1.team == team ? $0 + $1.change : $0 }
  }

  /// The numbers of the teams.
  package var teams: [TeamNumber] {
    (start?.teams ?? []).indices.compactMap { TeamNumber($0 + 1) }
  }

  package func name(of team: TeamNumber) -> String {
    let names = start?.teams ?? []
    return names.indices.contains(team.number - 1) ? names[team.number - 1] : String(team.number)
  }
}
