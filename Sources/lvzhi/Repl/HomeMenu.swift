import Console
import Diagnostics
import Records
import Settings

/// The menu between commands: everything a deputy or an organiser does most, by a digit and Enter.
@MainActor
struct HomeMenu {
  let program: Program

  /// One entry: what it says, and what it does.
  struct Item {
    let label: Message
    let action: (Program) throws -> Void
  }

  /// Shows the menu under the name of whoever is at the keyboard.
  func show() {
    let dialogue = program.dialogue
    dialogue.pause()
    dialogue.say(title, style: .bold)
    dialogue.show(
      items.enumerated().map { index, item in
        .item(marker: String(index + 1), text: item.label.text(in: dialogue.language))
      })
    dialogue.show([.item(marker: "0", text: Message.quitLabel.text(in: dialogue.language))])
    dialogue.pause()
  }

  /// Lines that the menu takes with the prompt after it.
  var height: Int { items.count + 5 }

  /// What a line asks for if it is a number of the menu, or empty; `nil` if it is a command.
  func action(for line: String) -> ((Program) throws -> Void)? {
    let typed = line.trimmed.narrowed
    if typed == "0" { return { $0.wantsToQuit = true } }
    if typed.isEmpty { return items.first?.action }
    guard let number = Int(typed) else { return nil }
    guard items.indices.contains(number - 1) else {
      let last = items.count
      return { _ in throw Failure.usage(.pickNumber(upTo: last)) }
    }
    return items[number - 1].action
  }

  private var title: Message {
    switch program.role {
    case .organiser: Message(zh: "组织者方式", en: "Organiser")
    case .deputy:
      if let desk = program.desk { .menuFor(desk.name) } else { .menuTitle }
    }
  }

  private var items: [Item] {
    program.role == .organiser ? organiserItems : deputyItems
  }

  private var deputyItems: [Item] {
    var items: [Item] = []
    let glance = program.desk?.glance
    if let open = glance?.open {
      items.append(
        command(
          .resumeLabel(open.mode, open: open.open, of: open.total), ["practice", "--resume"]))
    }
    items += [
      command(.todayLabel(due: glance?.due(on: program.studyDay) ?? 0), ["today"]),
      command(.practiceLabel, ["practice"]),
      command(.mistakesLabel, ["mistakes"]),
      command(.statsLabel, ["stats"]),
      command(.useLabel, ["use"]),
      Item(label: .moreLabel) { try HomeMenu(program: $0).chooseMore() },
    ]
    return items
  }

  /// What is used less often, in a menu of its own, so that the first one fits a small screen.
  private func chooseMore() throws {
    let more = [
      command(.examOnScreenLabel, ["exam"]), command(.nextLessonLabel, ["plan", "next"]),
      command(.planTitle, ["plan"]),
      command(.setPlanLabel, ["plan", "set"]),
      command(.reviewLabel, ["review"]), command(.studyLabel, ["study"]),
      command(.contrastLabel, ["contrast"]), command(.challengeLabel, ["challenge"]),
      command(.flaggedLabel, ["flagged"]), command(.notesLabel, ["notes"]),
      command(.setLabel, ["set"]), command(.organiserLabel, ["organiser"]),
      command(.helpLabel, ["help"]),
    ]
    guard let index = try program.dialogue.choose(.menuTitle, among: more.map(\.label)) else {
      return
    }
    try more[index].action(program)
  }

  private func chooseTraining() throws {
    let choices = [
      command(.startTrainingLabel, ["train", "start"]),
      command(.resumeTrainingLabel, ["train", "resume"]),
      command(.listTrainingsLabel, ["train", "list"]),
      command(.prepareTrainingLabel, ["train", "prepare"]),
      command(.archiveTrainingLabel, ["train", "archive"]),
    ]
    guard let index = try program.dialogue.choose(.menuTitle, among: choices.map(\.label)) else {
      return
    }
    try choices[index].action(program)
  }

  private var organiserItems: [Item] {
    [
      command(.scoreSheetLabel, ["score-sheet"]),
      command(.papersLabel, ["paper"]), command(.enterLabel, ["enter"]),
      command(.analyzeLabel, ["analyze"]),
      Item(label: .trainingsLabel) { try HomeMenu(program: $0).chooseTraining() },
      command(.rosterLabel, ["deputy", "list"]),
      command(.addDeputyLabel, ["deputy", "add"]),
      command(.banksLabel, ["bank", "list"]),
      command(.doctorLabel, ["doctor"]),
      command(.setLabel, ["set"]),
      command(.backToDeputyLabel, ["use"]),
      command(.helpLabel, ["help"]),
    ]
  }

  private func command(_ label: Message, _ words: [String]) -> Item {
    Item(label: label) { try $0.execute(words) }
  }
}
