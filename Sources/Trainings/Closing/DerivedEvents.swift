package import Papers
import Questions
package import Records
import Scheduling

/// What a training leaves in the journal of each deputy who was expected. The ids follow from the training's events, so
/// that doing it again adds nothing.
package struct DerivedEvents: Sendable {
  private let training: Training
  private let marking: PaperMarking?
  private let items: [QuestionName: PaperItem]

  /// Nothing, unless the training has been ended.
  package init(_ training: Training, paper: (marking: PaperMarking, items: [PaperItem])?) {
    self.training = training
    marking = paper?.marking
    items = Dictionary((paper?.items ?? []).map { ($0.name, $0) }) { first, _ in first }
  }

  /// The events that are to be in the journal of whoever sat at that seat and are not among `existing`, all events of
  /// that journal: who came, the answers by seat, and undos of answers that count no more. O(existing + questions).
  package func missing(for seat: RoomStart.Seat, from existing: [Event]) -> [Event] {
    guard let end = training.end, let opening = training.opening else { return [] }
    let session = SessionID(opening.id)
    let answers = answers(of: seat, session)
    let wanted = Set(answers.map(\.id))
    let undone = Set(
      existing.compactMap { event in
        if case .undo(let target) = event.content { target } else { nil }
      })
    let stale = existing.filter { event in
      guard case .answer(let answer) = event.content, answer.session == session else {
        return false
      }
      return answer.mode == .room && !wanted.contains(event.id) && !undone.contains(event.id)
    }
    let undos = stale.map { event in
      Self.event(.undo(event.id), from: end, of: seat, "undo \(event.id)")
    }
    let known = Set(existing.map(\.id))
    return (answers + [attended(seat, end)] + undos).filter { !known.contains($0.id) }
      .sorted { ($0.at, $0.id) < ($1.at, $1.id) }
  }

  private func attended(_ seat: RoomStart.Seat, _ end: Event) -> Event {
    let details = training.details
    let presence = training.presence(seat.number)
    let content = TrainingAttended(
      training: training.id, date: training.date ?? end.day.date,
      title: details.text(.title) ?? training.id.text, organiser: details.text(.organiser),
      subject: details.text(.subject), form: details.form, hours: details.hours,
      state: presence.state, reason: presence.reason)
    return Self.event(.trained(content), from: end, of: seat, "trained")
  }

  private func answers(of seat: RoomStart.Seat, _ session: SessionID) -> [Event] {
    training.questions.keys.sorted().compactMap { name in
      guard let given = training.questions[name]?.seats[seat.number], let item = items[name],
        let marking, let answer = given.answer.answer(to: item.question.type)
      else { return nil }
      let content = AnswerEvent(
        session: session, mode: .room, question: name, revision: item.content.revision,
        order: item.order.letters, answer: given.answer,
        credit: marking.item(item.content, answer).credit)
      return Self.event(.answer(content), from: given.event, of: seat, name.description)
    }
  }

  /// An event of the time of another, with an id that follows from it, the person and what it is.
  private static func event(
    _ content: EventContent, from source: Event, of seat: RoomStart.Seat, _ what: String
  ) -> Event {
    let person = seat.uid?.description ?? seat.deputy.text
    return Event(
      id: EventID(derivedFrom: source.id, by: "\(person) \(what)"), at: source.at, day: source.day,
      content: content)
  }
}
