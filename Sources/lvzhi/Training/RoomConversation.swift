import Console
import Diagnostics
import Papers
import Questions
import Records
import Trainings

/// A training in the room, led from the keyboard while everybody sees the screen.
///
/// What is typed is kept off the screen as soon as a question is on it: the room must not see what a person answered.
@MainActor
final class RoomConversation {
  /// How it was left.
  enum Ending {
    /// To go on later.
    case left
    case inputEnded
    case ended
  }

  private let program: Program
  private let desk: TrainingDesk
  private let stage: RoomStage

  /// `seconds` are counted down at every question; `nil` for none.
  init(_ desk: TrainingDesk, in program: Program, seconds: Int?) {
    self.desk = desk
    self.program = program
    stage = RoomStage(program, seconds: seconds)
    stage.standing = { .received(desk) }
  }

  private var training: Training { desk.training }
  private var language: Language { program.dialogue.language }

  private var page: RoomPage {
    RoomPages(program: program, desk: desk, corner: stage.clock.text(in: language)).page
  }

  /// Leads the training until it is left or ended.
  func hold() throws -> Ending {
    defer { stage.clear() }
    while true {
      switch try stage.ask(isHidden: desk.run.item != nil, { self.page }) {
      case .line(let line):
        if let ending = try obey(line) { return ending }
      case .ended: return .inputEnded
      case .interrupted, .idle: return .left
      }
    }
  }

  // MARK: Understanding

  private func obey(_ line: String) throws -> Ending? {
    let command: RoomCommand
    do {
      command = try RoomLineReader(desk.run).read(line)
    } catch {
      try stage.complain(error.message)
      return nil
    }
    stage.status = .verbatim("")
    switch command {
    case .leave: return .left
    case .end: return .ended
    case .timer(let seconds): stage.clock.seconds = seconds
    case .menu: return try choose()
    case .help: _ = try stage.ask { RoomHelp(language: self.language).page }
    case .listEntries:
      let list = RoomEntryList(training, desk.run, language)
      _ = try stage.ask { list.page }
    case .note(let text) where text.isEmpty: try askNote()
    case .next: try goOn()
    default: try carryOut(command)
    }
    return nil
  }

  /// Enter: the next screen of the page, the end of a break, or the next step.
  private func goOn() throws {
    if training.isPaused { return try carryOut(.goOn) }
    if !stage.showNextScreen(of: page) { try carryOut(.next) }
  }

  private func carryOut(_ command: RoomCommand) throws {
    let taken = command.takenBack.flatMap { RoomEntryList(training, desk.run, language).entry($0) }
    switch desk.run.outcome(of: command) {
    case .write(let contents):
      try desk.record(contents)
      if contents.contains(where: \.changesPage) { stage.turnPage() }
      stage.status = confirmation(of: command, takenBack: taken)
    case .finished: stage.status = desk.run.items.isEmpty ? .nothingToAsk : .allQuestionsDone
    case .impossible(let obstacle): try stage.complain(obstacle.message)
    }
  }

  private func confirmation(of command: RoomCommand, takenBack: Message?) -> Message {
    switch command {
    case .attendance: .attendanceTaken(training)
    case .seats(let answers): .seatsTaken(Array(answers.keys), desk)
    case .hands(let counts): .handsTaken(counts.values.reduce(0, +), training)
    case .takeBack: .takenBack(takenBack ?? .verbatim(""))
    case .note: .noteTaken
    default: .verbatim("")
    }
  }

  private func askNote() throws {
    let noting = RoomPage(parts: [[.text(Message.noteHeading.text(in: language))]])
    guard case .line(let text) = try stage.ask({ noting }), !text.trimmed.isEmpty else {
      return
    }
    try carryOut(.note(text.trimmed))
  }

  /// The menu, by digits alone.
  private func choose() throws -> Ending? {
    let menu = RoomMenu(language: language)
    guard case .line(let line) = try stage.ask({ menu.page }) else { return nil }
    let typed = line.trimmed.narrowed
    if typed.isEmpty || typed == "0" { return nil }
    guard let word = Int(typed).flatMap(menu.word) else {
      try stage.complain(.pickNumber(upTo: RoomMenu.words.count))
      return nil
    }
    return try obey(word)
  }
}

extension RoomCommand {
  /// How far back an entry is to be taken back.
  fileprivate var takenBack: Int? {
    if case .takeBack(let place) = self { place } else { nil }
  }
}

extension EventContent {
  /// Whether another page is shown after it.
  var changesPage: Bool {
    switch self {
    case .roomStep(.note): false
    case .roomStep: true
    default: false
    }
  }
}
