import Console
import Diagnostics
import Settings
import Storage

/// From arguments and environment to a running program, and from what it throws to an exit status.
@MainActor
struct Launch {
  let environment: Environment
  let output: TerminalOutput
  let errors: TerminalOutput

  /// Runs the command that `arguments` name, or the prompt if they name none, and writes all output.
  func run(_ arguments: [String]) -> ExitStatus {
    let status = carryOut(arguments)
    do {
      try output.flush()
      return status
    } catch TerminalFailure.closedPipe {
      // Nobody reading the output any more is no error.
      return .done
    } catch {
      // Whoever met the failure first has told it.
      let message = status == .inputOutput ? nil : error.message
      return end(Failure(.inputOutput, message), Language(locale: environment.locale))
    }
  }

  private func carryOut(_ arguments: [String]) -> ExitStatus {
    var language = Language(locale: environment.locale)
    do {
      let reader = try GlobalOptionReader(arguments)
      if let named = reader.options.language.flatMap(Language.init(rawValue:)) { language = named }
      if reader.options.version {
        output.writeLine("lvzhi \(Version.number)")
        return .done
      }
      return try start(reader, language)
    } catch let failure as Failure {
      return end(failure, language)
    } catch let error as StorageError {
      return end(Failure(.inputOutput, StorageErrorWording.message(for: error)), language)
    } catch let failure as TerminalFailure {
      return failure == .closedPipe ? .done : end(Failure(.inputOutput, failure.message), language)
    } catch {
      return end(Failure(.inputOutput, .unexpected("\(error)")), language)
    }
  }

  private func start(_ reader: GlobalOptionReader, _ language: Language) throws -> ExitStatus {
    let options = reader.options
    guard
      let home = options.home.map({ Home(FilePath($0)) })
        ?? Home.resolve(
          lvzhiHome: environment.home, xdgDataHome: environment.xdgDataHome,
          userHome: environment.userHome)
    else { throw Failure.usage(.noHome) }
    let config = try ConfigFile(home).read()
    let preferences = config.preferences
    let bankFolders = BankFolder.searchOrder(
      options: options.banks, environment: environment.banks, home: home,
      executable: BankFolder.executable())
    let terminal = makeTerminal(options, preferences)
    // Somebody waits for the menu, which needs the banks.
    let banks =
      reader.namesNoCommand && terminal.isInteractive && !options.noInput
      ? BankLoading(bankFolders) : nil
    let dialogue = makeDialogue(terminal, options, preferences, language)
    if options.language == nil, let preferred = preferences.language {
      dialogue.language = Language(preferred)
    }
    let state = StateFolder.resolve(
      xdgStateHome: environment.xdgStateHome, userHome: environment.userHome)
    let observer = try Observer(
      home: home, state: state, log: options.log, language: dialogue.language)
    let program = try Program(
      options: options, environment: environment, dialogue: dialogue, home: home, state: state,
      preferences: preferences, bankFolders: bankFolders, banks: banks, observer: observer)
    observer.note(
      .started(
        version: Version.number, language: dialogue.language, atTerminal: terminal.isInteractive))
    if !config.problems.isEmpty {
      dialogue.complain(
        .configFaults(config.problems.count, HarmlessText.oneLine(home.config.text)))
    }
    let status = outcome(of: reader, in: program)
    observer.end(status)
    return status
  }

  private func outcome(of reader: GlobalOptionReader, in program: Program) -> ExitStatus {
    let dialogue = program.dialogue
    do {
      // Also after a command that could not be done to its end: what it wrote is to be kept.
      defer { program.backUpDaily() }
      try carryOut(reader, in: program)
    } catch let failure as Failure {
      return end(failure, dialogue.language)
    } catch let error as StorageError {
      return end(Failure(.inputOutput, StorageErrorWording.message(for: error)), dialogue.language)
    } catch {
      return end(Failure(.inputOutput, .unexpected("\(error)")), dialogue.language)
    }
    return .done
  }

  private func carryOut(_ reader: GlobalOptionReader, in program: Program) throws {
    if reader.namesNoCommand {
      try program.observer.during(.menu) { try Repl(program: program).run() }
    } else {
      let words = reader.options.help ? ["help"] + reader.rest : reader.rest
      let command = try Dispatcher.command(for: words)
      try program.observer.during(LoggedCommand(words)) { try command.run(in: program) }
    }
  }

  private func makeTerminal(_ options: GlobalOptions, _ preferences: Preferences) -> Terminal {
    var surroundings = environment.terminal
    if options.noColor || preferences.color == .never { surroundings.noColor = true }
    return Terminal(environment: surroundings)
  }

  private func makeDialogue(
    _ terminal: Terminal, _ options: GlobalOptions, _ preferences: Preferences,
    _ language: Language
  ) -> Dialogue {
    let isInteractive = terminal.isInteractive && !options.noInput
    let source: any LineSource =
      isInteractive ? interactiveSource(terminal) : PlainLineSource(output: output)
    let dialogue = Dialogue(
      terminal: terminal, source: source, output: output, errors: errors, language: language,
      isPlain: options.plain)
    if isInteractive { dialogue.patience = preferences.idleMinutes * 60_000 }
    return dialogue
  }

  private func interactiveSource(_ terminal: Terminal) -> ReadlineSource {
    let file = StateFolder.resolve(
      xdgStateHome: environment.xdgStateHome, userHome: environment.userHome
    ).map { HistoryFile($0.history) }
    return ReadlineSource(
      output: output, painter: terminal.outputPainter, history: (try? file?.lines()) ?? [],
      onHistoryLine: { line in
        // A history that cannot be kept is no reason to disturb anybody.
        try? file?.add([line])
      })
  }

  private func end(_ failure: Failure, _ language: Language) -> ExitStatus {
    if let message = failure.message { errors.writeLine(message.text(in: language)) }
    try? errors.flush()
    return failure.status
  }
}
