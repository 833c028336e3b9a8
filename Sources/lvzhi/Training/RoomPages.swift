import Diagnostics
import Dates
import Records
import Console
import Papers
import Questions
import Trainings

/// What is on the screen where a training stands.
@MainActor
struct RoomPages {
  let program: Program
  let desk: TrainingDesk
  /// At the right of the first row of a question that is to be answered.
  let corner: String

  private var language: Language { program.dialogue.language }
  private var training: Training { desk.training }

  var page: RoomPage {
    if training.isPaused {
      return RoomPage(
        head: desk.title, parts: [[.title(Message.roomPaused.text(in: language), style: .bold)]])
    }
    switch desk.run.phase {
    case .attendance: return attendance
    case .asking(let item):
      return RoomPage(
        head: head(item), corner: corner,
        parts: RoomQuestionPage(item: item, language: language).asking)
    case .revealed(let item): return revealed(item)
    }
  }

  private func head(_ item: PaperItem) -> String {
    let count = desk.run.items.count
    return Message.roomQuestion(item.number, of: count, item.question.type).text(in: language)
  }

  private func revealed(_ item: PaperItem) -> RoomPage {
    let standing = desk.run.standing(of: item.name)
    let law = CitedLaw(of: item.question, nil, in: program, marks: StatuteMarks(painted: false))
    let passages = law.passages.compactMap { line -> String? in
      if case .text(let text) = line { text } else { nil }
    }
    guard let marking = desk.paper?.marking else { return RoomPage(parts: []) }
    return RoomPage(
      head: head(item) + "　" + Message.roomAnswer.text(in: language),
      parts: RoomQuestionPage(item: item, language: language)
        .revealed(RoomTally(standing, item, marking: marking), law: passages))
  }

  /// Before the first question: the title and how many have come.
  private var attendance: RoomPage {
    let details = training.details
    let place = [
      details.text(.organiser), details.text(.place), training.date?.description,
    ].compactMap(\.self).map { HarmlessText.oneLine($0) }
    return RoomPage(
      head: place.joined(separator: "　"),
      parts: [
        [
          .title(desk.title, style: .bold),
          .title(Message.attendanceFigures(training).text(in: language)),
          .title(Message.howToRegister.text(in: language), style: .dim),
        ] + sizeHint
      ])
  }

  /// Nobody at the back can read small type.
  private var sizeHint: [RoomBlock] {
    let terminal = program.dialogue.terminal
    guard program.dialogue.isInteractive, terminal.size.columns > 110 else { return [] }
    return [.title(Message.enlargeType.text(in: language), style: .dim)]
  }
}
