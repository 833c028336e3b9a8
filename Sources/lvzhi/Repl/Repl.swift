import Console
import Settings
import Storage

/// The read–evaluate–print loop: the home menu for a person, a script's lines from a pipe.
@MainActor
final class Repl {
  private let program: Program

  init(program: Program) {
    self.program = program
  }

  private var dialogue: Dialogue { program.dialogue }

  /// Runs until the user leaves or the input ends. Throws a `Failure` if a script's command failed.
  func run() throws {
    program.isAtPrompt = true
    if dialogue.isInteractive {
      try converse()
    } else {
      try runScript()
    }
  }

  // MARK: A person at the terminal

  private func converse() throws {
    dialogue.say(.welcome, style: .bold)
    if let day = program.banksCheckedOn { dialogue.say(.banksChecked(day)) }
    program.tellNotices()
    tellNotServed()
    attempt { try program.sitDownAtStart() }
    while !program.wantsToQuit {
      if program.wantsNames {
        program.wantsNames = false
        attempt { try program.pickDeputy() }
        continue
      }
      HomeMenu(program: program).show()
      switch try askCommand() {
      case .line(let line):
        evaluate(line)
        program.backUpDaily()
        try letRead()
      case .interrupted: continue
      case .idle: program.leaveIdleDesk()
      case .ended: program.wantsToQuit = true
      }
    }
    dialogue.say(.goodbye)
  }

  /// Says how many questions are held back because the law they rest on has changed.
  private func tellNotServed() {
    let count = program.supersessionsToday.count
    if count > 0, !program.preferences.servesSuperseded { dialogue.say(.notServed(count)) }
  }

  /// Asks for a command; Tab completes it, and nothing else.
  private func askCommand() throws -> Reply {
    let readline = dialogue.source as? ReadlineSource
    readline?.completer = { [program] request in
      CommandCompletion(program: program).candidates(for: request)
    }
    defer { readline?.completer = nil }
    return try dialogue.ask(.commandPrompt, kind: .command)
  }

  private func evaluate(_ line: String) {
    attempt {
      if let action = HomeMenu(program: program).action(for: line) {
        try action(program)
      } else {
        try execute(line)
      }
    }
  }

  /// Waits for Enter where the menu would push what was shown off the screen.
  private func letRead() throws {
    let room = dialogue.terminal.size.rows - HomeMenu(program: program).height
    guard !program.wantsToQuit, dialogue.linesSinceAsking > max(room, 1) else { return }
    _ = try dialogue.ask(.returnPrompt, kind: .answer)
  }

  /// Does something and, if it cannot be done, tells why; the conversation goes on.
  private func attempt(_ body: () throws -> Void) {
    do {
      try body()
    } catch let failure as Failure {
      if let message = failure.message { dialogue.complain(message) }
    } catch let error as StorageError {
      dialogue.complain(StorageErrorWording.message(for: error))
    } catch {
      dialogue.complain(.unexpected("\(error)"))
    }
  }

  // MARK: A script

  private func runScript() throws {
    var hasFailed = false
    while !program.wantsToQuit,
      case .line(let line) = try dialogue.ask(.commandPrompt, kind: .command)
    {
      guard !line.trimmed.isEmpty, !line.hasPrefix("#") else { continue }
      do {
        try execute(line)
      } catch let failure as Failure {
        guard failure.status != .done else { continue }
        try fail(failure.message)
        hasFailed = true
      } catch let error as StorageError {
        try fail(StorageErrorWording.message(for: error))
        hasFailed = true
      }
    }
    if hasFailed { throw Failure(.scriptFailed, nil) }
  }

  /// Says why a script's command failed, and ends the script unless it is to keep going.
  private func fail(_ message: Message?) throws {
    if let message { dialogue.complain(message) }
    if !program.options.keepGoing { throw Failure(.scriptFailed, nil) }
  }

  // MARK: One line

  private func execute(_ line: String) throws {
    let words = CommandLineSplitter.words(of: line)
    guard !words.isEmpty else { return }
    try program.execute(words)
  }
}
