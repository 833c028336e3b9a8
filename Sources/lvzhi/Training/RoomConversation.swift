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
  private let drawing: ScreenDrawing
  private var status: Message = .verbatim("")
  /// Which of the screens that a page needs is shown, from 0.
  private var screen = 0
  private var clock: RoomClock
  /// What was printed last where screens are printed one below the other.
  private var printed: [String] = []

  /// `seconds` are counted down at every question; `nil` for none.
  init(_ desk: TrainingDesk, in program: Program, seconds: Int?) {
    self.desk = desk
    self.program = program
    clock = RoomClock(seconds: seconds, isRunning: !program.clockIsFixed)
    drawing = ScreenDrawing(output: program.dialogue.output, terminal: program.dialogue.terminal)
  }

  private var dialogue: Dialogue { program.dialogue }
  private var training: Training { desk.training }
  private var language: Language { dialogue.language }

  /// Leads the training until it is left or ended.
  func hold() throws -> Ending {
    defer { if isOnScreen { drawing.clear() } }
    while true {
      switch try ask(isHidden: isHidden, { self.page }) {
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
      try complain(error.message)
      return nil
    }
    status = .verbatim("")
    switch command {
    case .leave: return .left
    case .end:
      try desk.record([.roomStep(.end)])
      return .ended
    case .timer(let seconds): clock.seconds = seconds
    case .menu: return try choose()
    case .help: _ = try ask { RoomHelp(language: self.language).page }
    case .listEntries:
      let list = RoomEntryList(training, desk.run, language)
      _ = try ask { list.page }
    case .note(let text) where text.isEmpty: try askNote()
    case .next: try goOn()
    default: try carryOut(command)
    }
    return nil
  }

  /// Enter: the next screen of the page, the end of a break, or the next step.
  private func goOn() throws {
    if training.isPaused { return try carryOut(.goOn) }
    if isOnScreen, screen + 1 < screens(of: page).count {
      screen += 1
    } else {
      try carryOut(.next)
    }
  }

  private func carryOut(_ command: RoomCommand) throws {
    let taken = command.takenBack.flatMap { RoomEntryList(training, desk.run, language).entry($0) }
    switch desk.run.outcome(of: command) {
    case .write(let contents):
      try desk.record(contents)
      if contents.contains(where: \.changesPage) {
        screen = 0
        clock.start()
      }
      status = confirmation(of: command, takenBack: taken)
    case .finished: status = desk.run.items.isEmpty ? .nothingToAsk : .allQuestionsDone
    case .impossible(let obstacle): try complain(obstacle.message)
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
    guard case .line(let text) = try ask({ noting }), !text.trimmed.isEmpty else {
      return
    }
    try carryOut(.note(text.trimmed))
  }

  /// The menu, by digits alone.
  private func choose() throws -> Ending? {
    let menu = RoomMenu(language: language)
    guard case .line(let line) = try ask({ menu.page }) else { return nil }
    let typed = line.trimmed.narrowed
    if typed.isEmpty || typed == "0" { return nil }
    guard let word = Int(typed).flatMap(menu.word) else {
      try complain(.pickNumber(upTo: RoomMenu.words.count))
      return nil
    }
    return try obey(word)
  }

  /// Says why a line means nothing. Without a person it ends the script, unless that is to keep going.
  private func complain(_ why: Message) throws {
    if isOnScreen {
      status = why
    } else {
      try dialogue.misunderstood(why, keepGoing: program.options.keepGoing)
    }
  }

  // MARK: Showing

  private var isOnScreen: Bool { dialogue.isInteractive && drawing.isPossible && !dialogue.isPlain }

  /// Whether what is typed is kept off the screen.
  private var isHidden: Bool { desk.run.item != nil }

  private var page: RoomPage {
    RoomPages(program: program, desk: desk, corner: clock.text(in: language)).page
  }

  private func screens(of page: RoomPage) -> [[RoomLayout.Line]] {
    RoomLayout(dialogue.terminal.size).screens(of: page) { number, count in
      let place = count > 1 ? Message.screenOf(number, count).text(in: language) : ""
      return [statusText, place].filter { !$0.isEmpty }.joined(separator: "　")
    }
  }

  private var statusText: String {
    let text = status.text(in: language)
    return text.isEmpty ? Message.received(desk).text(in: language) : text
  }

  /// Shows a page and waits for a line below it.
  private func ask(
    isHidden: Bool = false, _ page: @escaping () -> RoomPage
  ) throws -> Reply {
    let request = ScreenLineRequest(isHidden: isHidden) { [self] in
      show(page())
      return Prompt("  > ")
    }
    let tick = LineLimits.Tick(every: 1000) { nil }
    dialogue.linesSinceAsking = 0
    let limits = LineLimits(tick: isOnScreen && clock.isTicking ? tick : nil)
    switch try dialogue.source.readLine(request, limits: limits) {
    case .line(let line): return .line(line)
    case .interrupted: return .interrupted
    case .endOfInput: return .ended
    case .timedOut: return .idle
    case .unreadable(let fault):
      try complain(fault.message)
      return .line(":0")
    }
  }

  private func show(_ page: RoomPage) {
    guard isOnScreen else { return print(page) }
    let screens = screens(of: page)
    let lines = screens[min(screen, screens.count - 1)]
    drawing.show(lines.map { ($0.text, $0.style) })
  }

  /// One below the other, each page once, for scripts and screen readers.
  private func print(_ page: RoomPage) {
    let head = [page.head, page.corner].filter { !$0.isEmpty }.joined(separator: "　")
    let lines = [head] + page.parts.joined().map(\.plainText)
    if lines != printed {
      dialogue.show(lines.filter { !$0.isEmpty }.map { .text($0) })
      printed = lines
    }
    let said = status.text(in: language)
    if !said.isEmpty { dialogue.say(status) }
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
  fileprivate var changesPage: Bool {
    switch self {
    case .roomStep(.note): false
    case .roomStep: true
    default: false
    }
  }
}
