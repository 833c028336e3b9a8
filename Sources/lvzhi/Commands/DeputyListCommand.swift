import ArgumentParser
import Diagnostics
import Records
import Sheets
import Storage

/// `deputy list [--json]` 名册 列表
struct DeputyListCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "deputy list")

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let people = try program.roster()
    if program.options.json {
      let values = people.map { ProfileJSON.value($0.id, $0.profile) }
      program.dialogue.print(JSONText(.array(values), layout: .pretty).description)
      return
    }
    guard !people.isEmpty else { return program.dialogue.say(.noDeputies) }
    let dialogue = program.dialogue
    let table = SheetTable(
      columns: [
        Message.nameColumn, .idColumn, .groupColumn, .townshipColumn, .stateColumn,
      ].map { SheetColumn($0, in: dialogue.language) },
      rows: people.map { person in
        SheetRow([
          SheetCell(text: person.profile.name), SheetCell(text: person.id.text),
          SheetCell(text: person.profile.text(.group)),
          SheetCell(text: person.profile.text(.township)),
          SheetCell(
            text: person.profile.left == nil ? nil : Message.hasLeft.text(in: dialogue.language)),
        ])
      })
    dialogue.show(table)
  }
}
