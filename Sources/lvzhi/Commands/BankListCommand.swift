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
    func column(_ zh: String, _ en: String, _ kind: SheetColumn.Kind = .text) -> SheetColumn {
      SheetColumn(Message(zh: zh, en: en).text(in: dialogue.language), kind)
    }
    dialogue.show(
      SheetTable(
        columns: [
          column("题库", "Bank"), column("名称", "Id"), column("章", "Chapters", .integer),
          column("题", "Questions", .integer),
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
