package import Dates
package import Questions
package import Scheduling

/// All that a deputy's events add up to. It depends on the set of events and on nothing else.
package struct Progress: Hashable, Sendable {
  /// The questions that something was done with, under the names they have now.
  package internal(set) var questions: [QuestionName: QuestionState] = [:]
  /// All answers that count, in order of time: what was undone is not among them.
  package internal(set) var answers: [CountedAnswer] = []
  /// The study days with an answer.
  package internal(set) var days: Set<StudyDay> = []
  /// All sessions, in order of time.
  package internal(set) var sessions: [SessionState] = []

  /// How this person forgets, by the graded answers.
  package internal(set) var calibration = Calibration()

  package internal(set) var profile = Profile()
  /// The uids under which the deputy was entered, in order of time. More than one means that two people may
  /// have been taken for one, unless the others are in `joined`.
  package internal(set) var uids: [PersonUID] = []
  /// Other uids that were declared to be the same person.
  package internal(set) var joined: Set<PersonUID> = []

  /// The trainings that the deputy was expected at, the last entry for each.
  package internal(set) var trainings: [TrainingID: TrainingAttended] = [:]

  package internal(set) var plan: StudyPlan?
  /// The steps done, counted from 1, by track.
  package internal(set) var tracks: [String: Set<Int>] = [:]
  /// Where study mode stands, by bank.
  package internal(set) var places: [BankID: QuestionName] = [:]

  /// Ids under which different events were found. The first in order of (`at`, `id`, bytes) counts.
  package internal(set) var conflicts: Set<EventID> = []
  /// The time of the last event.
  package internal(set) var lastEventAt: Timestamp?

  package init() {}

  /// Sessions not ended, the latest last.
  package var openSessions: [SessionState] { sessions.filter { !$0.hasEnded } }

  /// The session that `--resume` takes up: the latest with something left to do.
  package var openSession: SessionState? {
    sessions.last(where: \.canGoOn)
  }

  /// The session with that id; `nil` if there is none. Looks from the latest back.
  package func session(_ id: SessionID) -> SessionState? {
    sessions.last { $0.id == id }
  }

  /// The longest run of right answers in a challenge.
  package var bestChallenge: Int {
    sessions.lazy.filter { $0.mode == .challenge }.map(\.right).max() ?? 0
  }

  /// The trainings that the deputy was expected at, by day and name.
  package var trainingsInOrder: [TrainingAttended] {
    trainings.values.sorted { ($0.date, $0.training) < ($1.date, $1.training) }
  }

  /// Study days in a row, up to `today` or, as long as today has no answer, up to yesterday.
  package func streak(on today: StudyDay) -> Int {
    let yesterday = StudyDay(today.date.advanced(by: -1))
    var day = days.contains(today) ? today : yesterday
    var length = 0
    while days.contains(day) {
      length += 1
      day = StudyDay(day.date.advanced(by: -1))
    }
    return length
  }
}
