import Console
import Diagnostics
import Questions
import Records

/// Marks that a deputy puts on a question: flags and notes.
@MainActor
struct QuestionMarks {
  let program: Program
  let desk: DeputyDesk

  /// Does `command` if it is about a mark on the question; other commands do nothing here.
  func apply(_ command: TurnCommand, to name: QuestionName) throws {
    switch command {
    case .flag: try toggleFlag(name)
    case .note: try writeNote(name)
    default: break
    }
  }

  private func toggleFlag(_ name: QuestionName) throws {
    let isFlagged = desk.progress.questions[name]?.isFlagged ?? false
    try desk.record(isFlagged ? .unflag(name) : .flag(name))
    program.dialogue.say(isFlagged ? .unflagged : .flagged)
  }

  private func writeNote(_ name: QuestionName) throws {
    if let note = desk.progress.questions[name]?.note {
      program.dialogue.say(.presentNote(HarmlessText.oneLine(note)))
    }
    guard case .line(let text) = try program.dialogue.ask(.notePrompt, kind: .text),
      !text.trimmed.isEmpty
    else { return }
    try desk.record(.note(name, text: text.trimmed))
    program.dialogue.say(.noteSaved)
  }
}
