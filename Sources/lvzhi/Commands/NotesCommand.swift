import ArgumentParser
import Diagnostics
import Questions
import Records

/// `notes [--json]` 笔记
struct NotesCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "notes")

  @MainActor func run(in program: Program) throws {
    let desk = try program.needDesk()
    let noted = MarkedQuestions(program, desk.progress) { $0.note != nil }
    let dialogue = program.dialogue
    if program.options.json {
      let notes = noted.entries.map { entry -> JSONValue in
        [
          "question": .string(entry.question.name.description), "note": .string(entry.state.note),
        ]
      }
      return dialogue.print(JSONText(.array(notes), layout: .pretty).description)
    }
    guard !noted.entries.isEmpty else { return dialogue.say(.noNotes) }
    dialogue.say(.notesTitle(noted.entries.count))
    let screen = MarkedQuestionsScreen(questions: noted, language: dialogue.language)
    try dialogue.page(screen.lines { state in state.note.map { .verbatim("→ " + $0) } })
  }
}
