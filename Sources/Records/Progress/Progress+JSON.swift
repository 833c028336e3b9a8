import Dates
package import Diagnostics
import Questions
import Scheduling

extension Progress {
  /// What `progress.json` holds: sorted keys, one form of numbers, so that the same events give the same
  /// bytes everywhere. The file is for people and other programs; lvzhi itself folds the journals.
  package var json: JSONValue {
    .sorted([
      ("answers", .integer(answers.count)),
      ("conflicts", .strings(conflicts.sorted().map(\.description))),
      ("days", daysJSON),
      ("lastEventAt", .string(lastEventAt?.description)),
      ("places", .sorted(places.map { ($0.key.text, .string($0.value.description)) })),
      ("plan", plan?.json ?? .null),
      ("questions", .sorted(questions.map { ($0.key.description, $0.value.json) })),
      ("right", .integer(answers.count(where: \.isRight))),
      ("sessions", .array(openSessions.map(\.json))),
      ("trainings", .array(trainingsInOrder.map(\.json))),
      ("tracks", .sorted(tracks.map { ($0.key, .array($0.value.sorted().map { .integer($0) })) })),
      ("v", .integer(Event.formatVersion)),
    ])
  }

  /// What `profile.json` holds.
  package var profileJSON: JSONValue {
    let fields = profile.fields.map { ($0.key.rawValue, $0.value.json) }
    return .sorted(
      fields + [
        ("joined", .strings(joined.sorted().map(\.description))),
        ("uids", .strings(uids.map(\.description))),
        ("v", .integer(Event.formatVersion)),
      ])
  }

  private var daysJSON: JSONValue {
    let last = days.max()
    return [
      "last": .string(last?.description), "streak": .integer(last.map { streak(on: $0) } ?? 0),
      "studied": .integer(days.count),
    ]
  }
}

extension JSONValue {
  /// An object with its keys sorted by their bytes.
  fileprivate static func sorted(_ members: [(String, JSONValue)]) -> JSONValue {
    let sorted = members.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
    return .object(sorted.map { JSONMember($0.0, $0.1) })
  }
}

extension QuestionState {
  fileprivate var json: JSONValue {
    [
      "answers": .integer(answers), "flagged": .bool(isFlagged), "lapses": .integer(lapses),
      "lastAnswer": lastAnswer?.json ?? .null, "lastGraded": lastGraded?.json ?? .null,
      "mastered": .bool(isMastered()), "memory": study?.json ?? .null,
      "mistake": .bool(isMistake), "note": .string(note), "right": .integer(right),
    ]
  }
}

extension StudyMemory {
  fileprivate var json: JSONValue {
    [
      "difficulty": .number(memory.difficulty.rounded(toDecimals: 4)),
      "lastDay": .string(lastDay.description), "reviews": .integer(reviews),
      "stability": .number(memory.stability.rounded(toDecimals: 4)),
    ]
  }
}

extension Double {
  /// The last digits of a power or an exponential differ from one C library to the next; a file that is the
  /// same everywhere leaves them out.
  fileprivate func rounded(toDecimals count: Int) -> Double {
    let unit = (0..<count).reduce(1.0) { power, _ in power * 10 }
    return (self * unit).rounded() / unit
  }
}

extension CountedAnswer {
  fileprivate var json: JSONValue {
    [
      "at": .string(at.description), "credit": .number(credit.share),
      "day": .string(day.description), "grade": .integer(grade?.rawValue),
      "mode": .string(mode.rawValue), "revision": .string(revision.description),
      "sure": .bool(isSure),
    ]
  }
}

extension SessionState {
  fileprivate var json: JSONValue {
    [
      "id": .string(id.description), "mode": .string(mode.rawValue),
      "remaining": .strings(remaining.map(\.description)),
      "startedAt": .string(startedAt.description),
    ]
  }
}

extension StudyPlan {
  fileprivate var json: JSONValue {
    [
      "exam": .string(exam?.description), "minutes": .integer(minutes), "track": .string(track),
    ]
  }
}

extension TrainingAttended {
  fileprivate var json: JSONValue {
    [
      "date": .string(date.description), "form": .string(form?.rawValue),
      "hours": .string(hours?.description), "organiser": .string(organiser),
      "reason": .string(reason), "state": .string(state.rawValue), "subject": .string(subject),
      "title": .string(title), "training": .string(training.text),
    ]
  }
}

extension ProfileValue {
  fileprivate var json: JSONValue {
    switch self {
    case .text(let text): .string(text)
    case .list(let texts): .strings(texts)
    case .number(let number): .integer(number)
    case .flag(let flag): .bool(flag)
    case .date(let date): .string(date.description)
    }
  }
}
