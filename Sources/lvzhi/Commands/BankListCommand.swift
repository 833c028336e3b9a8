import ArgumentParser
import BankFile
import Diagnostics
import Questions
import Settings
import Sheets
import Statutes
import Storage

/// `bank list [--json]` 题库 列表
struct BankListCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "bank list")

  @MainActor func run(in program: Program) throws {
    let entries = program.library.entries
    let dialogue = program.dialogue
    if program.options.json {
      let superseded = program.supersessionsToday
      let values = entries.map { entry in
        BankJSON.summary(
          entry, superseded: superseded.keys.count { $0.bank == entry.document.header.id })
      }
      dialogue.print(JSONText(.array(values), layout: .pretty).description)
      return
    }
    program.tellNotices()
    guard !entries.isEmpty else { throw Failure.notFound(.noBanks) }
    let language = dialogue.language
    dialogue.show(
      SheetTable(
        columns: [
          SheetColumn(Message(zh: "题库", en: "Bank"), in: language),
          SheetColumn(Message(zh: "代号", en: "Id"), in: language),
          SheetColumn(Message(zh: "章", en: "Chapters"), in: language, .integer),
          SheetColumn(Message(zh: "题", en: "Questions"), in: language, .integer),
        ],
        rows: entries.map { entry in
          let document = entry.document
          return SheetRow([
            SheetCell(text: document.header.title), SheetCell(text: document.header.id.text),
            .integer(document.chapters.count), .integer(document.count),
          ])
        }))
    tellSuperseded(in: program)
  }

  /// Says which questions rest on a text of a law that is no longer in force, and what to do about it.
  @MainActor private func tellSuperseded(in program: Program) {
    let (dialogue, superseded) = (program.dialogue, program.supersessionsToday)
    guard !superseded.isEmpty else { return }
    for entry in program.library.entries {
      let header = entry.document.header
      let ends = superseded.filter { $0.key.bank == header.id }.values
      let groups = Dictionary(grouping: ends, by: \.self).sorted {
        ($0.key.law, $0.key.version) < ($1.key.law, $1.key.version)
      }
      for (end, questions) in groups {
        dialogue.say(.restOnOldLaw(questions.count, of: header.title, end).harmless)
      }
    }
    dialogue.say(.whatToDoAboutOldLaw(isServed: program.preferences.servesSuperseded))
  }
}
