package import Diagnostics
package import Papers
import Dates
import Questions
import Records

/// A training for other programs and for `record.json`: what was held, who came, and how the room answered, in figures.
package enum TrainingJSON {
  /// The same for the same training, on every machine.
  package static func value(
    _ training: Training, paper: (marking: PaperMarking, items: [PaperItem])?
  ) -> JSONValue {
    let details = training.details
    let texts = TrainingChange.Field.allCases.map { field in
      JSONMember(field.rawValue, .string(details.text(field)))
    }
    let figures: [JSONMember] = [
      JSONMember("training", .string(training.id.text)),
      JSONMember("date", .string(training.date?.description)),
      JSONMember("form", .string(details.form?.rawValue)),
      JSONMember("hours", .string(details.hours?.description)),
      JSONMember("paper", .string(training.start?.paper?.text)),
      JSONMember("ended", .bool(training.end != nil)),
      JSONMember("expected", .integer(training.seats.count)),
      JSONMember("attended", .integer(training.attendingCount)),
      JSONMember("attendance", .array(training.seats.map { attendance($0, training) })),
      JSONMember("questions", .array(questions(training, paper))),
      JSONMember("teams", .array(training.teams.map { team($0, training) })),
      JSONMember("notes", .strings(training.notes.map(\.text))),
    ]
    return .object((texts + figures).sorted { $0.key < $1.key })
  }

  private static func attendance(_ seat: RoomStart.Seat, _ training: Training) -> JSONValue {
    let presence = training.presence(seat.number)
    return [
      "deputy": .string(seat.deputy.text), "group": .string(seat.group),
      "name": .string(seat.name), "reason": .string(presence.reason),
      "seat": .integer(seat.number.number), "state": .string(presence.state.rawValue),
      "township": .string(seat.township),
    ]
  }

  private static func questions(
    _ training: Training, _ paper: (marking: PaperMarking, items: [PaperItem])?
  ) -> [JSONValue] {
    guard let paper else { return [] }
    return paper.items.compactMap { item in
      guard let standing = training.questions[item.name] else { return nil }
      let tally = RoomTally(standing, item, marking: paper.marking)
      let bars = tally.bars.map { bar -> JSONValue in
        [
          "answer": .string(bar.answer), "count": .integer(bar.count), "right": .bool(bar.isRight),
        ]
      }
      return [
        "answered": .integer(tally.answered), "answers": .array(bars),
        "asked": .integer(standing.timesAsked), "number": .integer(item.number),
        "question": .string(item.name.description), "revealed": .bool(standing.isRevealed),
        "right": .integer(tally.right), "skipped": .bool(standing.isSkipped),
      ]
    }
  }

  private static func team(_ team: TeamNumber, _ training: Training) -> JSONValue {
    [
      "name": .string(training.name(of: team)), "team": .integer(team.number),
      "total": .string(training.total(of: team).description),
    ]
  }
}
