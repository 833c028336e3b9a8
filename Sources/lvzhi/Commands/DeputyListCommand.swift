import ArgumentParser
import Diagnostics
import Records
import Sheets
import Storage

/// `deputy list [--group G] [--order roster|strokes] [--json]` 名册 列表
struct DeputyListCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "deputy list")

  @Option var group: String?
  @Option var order: String?

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    var people = try RosterOrder(option: order).arranged(program.roster())
    if let group {
      try DeputyGroups(people.map(\.profile)).need(group)
      people.removeAll { $0.profile.text(.group) != group }
    }
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
            text: person.profile.state.map { HarmlessText.oneLine($0.text(in: dialogue.language)) }),
        ])
      })
    dialogue.show(table)
  }
}
