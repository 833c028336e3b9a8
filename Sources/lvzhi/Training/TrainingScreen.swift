import Console
import Dates
import Diagnostics
import Papers
import Questions
import Records
import Sheets
import Trainings

/// A training on the organiser's screen: what was held, who came, and how each question was answered, in figures.
@MainActor
struct TrainingScreen {
  let desk: TrainingDesk
  let dialogue: Dialogue

  private var training: Training { desk.training }
  private var language: Language { dialogue.language }

  func show() {
    dialogue.say(.verbatim("\(desk.title)　\(desk.id)"), style: .bold)
    if training.isReopened, training.end == nil { dialogue.say(.trainingReopened) }
    dialogue.show(details)
    dialogue.pause()
    dialogue.say(.attendanceHeading, style: .bold)
    dialogue.say(.attendanceFigures(training))
    showAway()
    showAnswers()
    showTeams()
    showNotes()
  }

  private var details: [ScreenLine] {
    var lines = TrainingChange.Field.allCases.filter { $0 != .title }.compactMap { field in
      training.details.text(field).map { (field.message, $0) }
    }
    if let date = training.date { lines.insert((.dateColumn, date.description), at: 0) }
    if let form = training.details.form {
      lines.append((.formField, form.message.text(in: language)))
    }
    if let hours = training.details.hours { lines.append((.hoursField, hours.description)) }
    return lines.map { .item(marker: $0.text(in: language), text: HarmlessText.oneLine($1)) }
  }

  /// Those who did not simply come.
  private func showAway() {
    let away = training.seats.filter { seat in
      ![.present, .unregistered].contains(training.presence(seat.number).state)
    }
    guard !away.isEmpty else { return }
    table(
      [.seatColumn, .nameColumn, .stateColumn, .reasonColumn],
      away.map { seat in
        let presence = training.presence(seat.number)
        return [
          .text(String(seat.number.number)), .text(seat.name),
          .text(presence.state.message.text(in: language)), SheetCell(text: presence.reason),
        ]
      })
  }

  private func showAnswers() {
    guard let paper = desk.paper, !training.questions.isEmpty else { return }
    dialogue.pause()
    dialogue.say(.answersHeading, style: .bold)
    table(
      [.numberColumn, .stemColumn, .answersColumn, .answeredColumn, .rightColumn],
      paper.items.compactMap { item in
        guard let standing = training.questions[item.name] else { return nil }
        let tally = RoomTally(standing, item, marking: paper.marking)
        return [
          .text(String(item.number)),
          .text(HarmlessText.oneLine(DisplayWidth().truncated(item.question.stemWithGaps, to: 30))),
          SheetCell(
            text: standing.isSkipped ? Message.skippedMark.text(in: language) : tally.text(item)),
          SheetCell(text: tally.answered.map(String.init)),
          SheetCell(text: tally.right.map(String.init)),
        ]
      })
  }

  private func showTeams() {
    guard !training.teams.isEmpty else { return }
    dialogue.pause()
    dialogue.say(.teamsHeading, style: .bold)
    dialogue.show(
      training.teams.map {
        .item(
          marker: HarmlessText.oneLine(training.name(of: $0)),
          text: training.total(of: $0).description)
      })
  }

  private func showNotes() {
    guard !training.notes.isEmpty else { return }
    dialogue.pause()
    dialogue.say(.notesHeading, style: .bold)
    dialogue.show(training.notes.map { .item(marker: "·", text: HarmlessText.lines($0.text)) })
  }

  private func table(_ columns: [Message], _ rows: [[SheetCell]]) {
    dialogue.show(
      SheetTable(
        columns: columns.map { SheetColumn($0, in: language) }, rows: rows.map { SheetRow($0) }))
  }
}

extension RoomTally {
  /// `A 12　B√ 20`, by the letters of the screen; empty where nobody answered.
  func text(_ item: PaperItem) -> String? {
    guard bars.contains(where: { $0.count > 0 }) else { return nil }
    return bars.enumerated().map { index, bar in
      let name: String
      switch item.question.type {
      case .single, .multiple: name = OptionLetter(index: index)?.description ?? bar.answer
      case .trueFalse, .blank, .ordering, .matching, .short:
        name = bar.answer == "true" ? "对" : bar.answer == "false" ? "错" : ""
      }
      return "\(name)\(bar.isRight ? "√" : "") \(bar.count)"
    }.joined(separator: "　")
  }
}
