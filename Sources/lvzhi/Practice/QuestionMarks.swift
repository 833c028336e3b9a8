import Console
import Diagnostics
import Questions
import Records

/// Marks that a deputy puts on a question: flags, notes, and that it is mastered.
@MainActor
struct QuestionMarks {
  let program: Program
  let desk: DeputyDesk

  /// Does `command` if it is about a mark on the question; other commands do nothing here.
  func apply(_ command: TurnCommand, to name: QuestionName) throws {
    switch command {
    case .flag: try toggleFlag(name)
    case .note: try writeNote(name)
    case .mastered: try declareMastered(name)
    default: break
    }
  }

  private func toggleFlag(_ name: QuestionName) throws {
    let isFlagged = desk.progress.questions[name]?.isFlagged ?? false
    try desk.record(isFlagged ? .unflag(name) : .flag(name))
    program.dialogue.say(isFlagged ? .unflagged : .flagged)
  }

  /// Takes the question out of the book of mistakes, and no review asks for it until it is missed again.
  func declareMastered(_ name: QuestionName) throws {
    let revision = program.question(name).map { Revision(of: $0.question) }
    try desk.record(.mastered(name, revision: revision))
    program.dialogue.say(.markedMastered)
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
