import Logging
import Storage

/// What may stand in a log. There is no case for a name, an answer, a score or a text that somebody typed, so that none of them
/// gets there: an entry is made of numbers, of words of the program, and of names of commands.
enum LogEntry {
  case started(version: String, language: Language, atTerminal: Bool)
  case banksRead(banks: Int, questions: Int)
  case commandBegan(LoggedCommand)
  case commandEnded(LoggedCommand, ExitStatus, milliseconds: Int)
  /// Events went to the disk, in one piece.
  case saved(events: Int, milliseconds: Int)
  case storageFailed(StorageError.Code, number: Int32?, LoggedPlace)
  case ended(ExitStatus, milliseconds: Int)

  var level: Logger.Level {
    switch self {
    case .saved: .debug
    case .storageFailed: .error
    case .started, .banksRead, .commandBegan, .commandEnded, .ended: .info
    }
  }

  var message: Logger.Message {
    switch self {
    case .started: "started"
    case .banksRead: "banks read"
    case .commandBegan: "command began"
    case .commandEnded: "command ended"
    case .saved: "saved"
    case .storageFailed: "storage failed"
    case .ended: "ended"
    }
  }

  /// In the order in which they are written.
  var fields: KeyValuePairs<String, String> {
    switch self {
    case .started(let version, let language, let atTerminal):
      ["version": version, "language": language.rawValue, "terminal": "\(atTerminal)"]
    case .banksRead(let banks, let questions):
      ["banks": "\(banks)", "questions": "\(questions)"]
    case .commandBegan(let command): ["command": command.name]
    case .commandEnded(let command, let status, let milliseconds):
      ["command": command.name, "status": "\(status.rawValue)", "ms": "\(milliseconds)"]
    case .saved(let events, let milliseconds):
      ["events": "\(events)", "ms": "\(milliseconds)"]
    case .storageFailed(let code, let number, let place):
      [
        "code": Self.word(for: code), "errno": number.map { "\($0)" } ?? "-", "place": place.text,
      ]
    case .ended(let status, let milliseconds):
      ["status": "\(status.rawValue)", "ms": "\(milliseconds)"]
    }
  }

  /// Without what the codes carry.
  private static func word(for code: StorageError.Code) -> String {
    String("\(code)".prefix { $0 != "(" })
  }
}
