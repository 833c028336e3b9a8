import Dates
import Logging
import Records
import Storage

/// What the program tells of its own work, to whoever maintains it: the log that `--log` asks for, and the reports of crashes.
@MainActor
final class Observer {
  private let home: Home
  private let language: Language
  private let crashes: CrashReports?
  private let startedAt = WallClock.now()
  private let startedUptime: Int
  private let log: Logger?
  private var current: LoggedCommand?

  /// `log` is the file to write to. Throws a `StorageError` if it cannot be written.
  init(home: Home, state: StateFolder?, log path: String?, language: Language) throws(StorageError)
  {
    self.home = home
    self.language = language
    crashes = state.map { CrashReports($0) }
    guard let path else {
      (log, startedUptime) = (nil, 0)
      return
    }
    let lines = LogLines(try LogFile(FilePath(path)))
    log = Logger(label: "lvzhi") { _ in lines }
    startedUptime = BootClock.now().uptime
  }

  /// The reports that crashes left on this machine, the oldest first.
  var crashReports: [FilePath] { crashes?.all ?? [] }

  /// Adds an entry, if there is a log.
  func note(_ entry: @autoclosure () -> LogEntry) {
    guard let log else { return }
    let entry = entry()
    var fields: Logger.Metadata = [:]
    for (name, value) in entry.fields { fields[name] = .string(value) }
    log.log(level: entry.level, entry.message, metadata: fields)
  }

  /// Adds an entry that says how long something took, in milliseconds.
  func timing<Result, Failure: Error>(
    _ entry: (Int) -> LogEntry, _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard log != nil else { return try work() }
    let start = BootClock.now().uptime
    let result = try work()
    note(entry(BootClock.now().uptime - start))
    return result
  }

  /// Does what a command does; the log has its name, how it ended and how long it took, and a crash within it names it.
  func during(_ command: LoggedCommand, _ work: () throws -> Void) rethrows {
    let outer = current
    enter(command)
    note(.commandBegan(command))
    let start = log == nil ? 0 : BootClock.now().uptime
    var status = ExitStatus.done
    defer {
      note(.commandEnded(command, status, milliseconds: BootClock.now().uptime - start))
      if let outer { enter(outer) }
    }
    do {
      try work()
    } catch {
      status = note(failed: error)
      throw error
    }
  }

  /// The last entry.
  func end(_ status: ExitStatus) {
    note(.ended(status, milliseconds: BootClock.now().uptime - startedUptime))
  }

  private func note(failed error: any Error) -> ExitStatus {
    if let failure = error as? Failure { return failure.status }
    if let error = error as? StorageError {
      note(.storageFailed(error.code, number: error.number, LoggedPlace(error.path, in: home)))
    }
    return .inputOutput
  }

  private func enter(_ command: LoggedCommand) {
    current = command
    crashes?.expect(
      startedAt: startedAt, head: "lvzhi \(Version.number)\ncommand: \(command.name)"
    ) { report in
      Message.crashed(report).text(in: language)
    }
  }
}
