import ArgumentParser
import BankFile
import Diagnostics
import Questions
import Sheets
import Storage

/// `bank list [--json]` 题库 列表
struct BankListCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "bank list")

  @MainActor func run(in program: Program) throws {
    let entries = program.library.entries
    let dialogue = program.dialogue
    if program.options.json {
      dialogue.print(JSONText(.array(entries.map(BankJSON.summary)), layout: .pretty).description)
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
  }
}
