import Console
import Diagnostics
import Records
import Settings
import Trainings

/// A contest between teams, led from the keyboard while everybody sees the screen. The screen shows teams and points, and
/// nobody's name.
@MainActor
final class ContestConversation {
  private let program: Program
  private let desk: TrainingDesk
  private let stage: RoomStage
  private var run: ContestRun
  private let seconds: Int?

  /// `seconds` are counted down where the rules set no limit; `nil` for none.
  init(_ desk: TrainingDesk, _ run: ContestRun, in program: Program, seconds: Int?) {
    self.desk = desk
    self.run = run
    self.program = program
    self.seconds = seconds
    stage = RoomStage(program, seconds: nil)
  }

  private var language: Language { program.dialogue.language }

  private var page: RoomPage {
    ContestPages(program: program, desk: desk, run: run, corner: stage.clock.text(in: language))
      .page
  }

  /// Whether what is typed is kept off the screen.
  private var isHidden: Bool { run.item != nil }

  /// Leads the contest until it is left or ended.
  func hold() throws -> RoomConversation.Ending {
    defer { stage.clear() }
    while true {
      let keys = ContestLineReader(run).keys
      switch try stage.ask(isHidden: isHidden, keys: keys, { self.page }) {
      case .line(let line):
        if let ending = try obey(line) { return ending }
      case .ended: return .inputEnded
      case .interrupted, .idle: return .left
      }
    }
  }

  private func obey(_ line: String) throws -> RoomConversation.Ending? {
    let command: ContestCommand
    do {
      command = try ContestLineReader(run).read(line)
    } catch {
      try stage.complain(error.contestMessage)
      return nil
    }
    stage.status = .verbatim("")
    switch command {
    case .room(.leave): return .left
    case .room(.end): return .ended
    case .room(.timer(let seconds)): stage.clock.seconds = seconds
    case .room(.help), .room(.menu): _ = try stage.ask { ContestHelp(language: self.language).page }
    case .room(.listEntries):
      let list = RoomEntryList(desk.training, desk.run, language)
      _ = try stage.ask { list.page }
    case .room(.note(let text)) where text.isEmpty: try askNote()
    case .next where desk.training.isPaused: try carryOut(.room(.goOn))
    case .next where stage.showNextScreen(of: page): break
    default: try carryOut(command)
    }
    return nil
  }

  private func askNote() throws {
    let noting = RoomPage(parts: [[.text(Message.noteHeading.text(in: language))]])
    guard case .line(let text) = try stage.ask({ noting }), !text.trimmed.isEmpty else { return }
    try carryOut(.room(.note(text.trimmed)))
  }

  private func carryOut(_ command: ContestCommand) throws {
    let before = run.phase
    switch run.outcome(of: command) {
    case .impossible(let obstacle): return try stage.complain(obstacle.message)
    case .write(let contents):
      if !contents.isEmpty { try desk.record(contents) }
      run.update(desk.training)
      stage.status = contents.last.map(confirmation) ?? .verbatim("")
    }
    guard run.phase != before else { return }
    stage.turnPage()
    stage.clock.seconds = run.phase.isTimed ? run.round?.seconds ?? seconds : nil
  }

  /// What the room is told of what was written.
  private func confirmation(_ content: EventContent) -> Message {
    switch content {
    case .teamScore(let score):
      .teamScored(desk.training.name(of: score.team), score)
    case .attendance: .attendanceTaken(desk.training)
    case .roomStep(.note): .noteTaken
    case .undo: .takenBack(.verbatim(""))
    default: .verbatim("")
    }
  }
}

extension ContestRun.Phase {
  /// Whether a team has to answer within a time.
  fileprivate var isTimed: Bool {
    if case .answering = self { true } else { false }
  }
}
