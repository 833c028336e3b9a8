import Questions
package import Papers
package import Records

/// The events with which a sheet that was keyed in moves a deputy's schedule: its answers with their grades, and, where it
/// replaces other sheets, the undoing of theirs. Their ids follow from the sheets', so that writing them again changes nothing.
package enum KeyedSchedule {
  /// What is to be written to the deputy's journal for the event `enter` with that entry, which replaces `replaced`. Nothing
  /// for unsigned sheets.
  package static func events(
    of entry: PaperEntry, _ enter: Event, replacing replaced: [KeyedSheet], at paper: Paper
  ) -> [Event] {
    guard case .deputy = entry.examinee else { return [] }
    let undos = replaced.flatMap { sheet in
      GradedAnswers.of(sheet.entry, at: paper).map { answer in
        let target = EventID(derivedFrom: sheet.event, by: answer.question.description)
        return Event(
          id: EventID(derivedFrom: enter.id, by: "undo \(target)"), at: enter.at, day: enter.day,
          content: .undo(target))
      }
    }
    let answers = GradedAnswers.of(entry, at: paper).map { answer in
      Event(
        id: EventID(derivedFrom: enter.id, by: answer.question.description), at: enter.at,
        day: enter.day, content: .answer(answer))
    }
    return undos + answers
  }
}
