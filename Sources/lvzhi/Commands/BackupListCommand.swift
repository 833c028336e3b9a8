import ArgumentParser
import Diagnostics
import Records
import Sheets
import Storage

/// `backup list [--json]` 备份 列表
struct BackupListCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "backup list")

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let (store, dialogue) = (program.backups, program.dialogue)
    let backups = try store.names().map { name in (name, try? store.inventory(of: name)) }
    if program.options.json {
      let values = backups.map { name, found in
        BackupJSON.value(of: name, found?.inventory, isSound: found?.faults.isEmpty ?? false)
      }
      return dialogue.print(JSONText(.array(values), layout: .pretty).description)
    }
    guard !backups.isEmpty else { return dialogue.say(.noBackups) }
    let language = dialogue.language
    dialogue.show(
      SheetTable(
        columns: [
          SheetColumn(Message(zh: "备份", en: "Backup"), in: language),
          SheetColumn(Message(zh: "文件", en: "Files"), in: language, .integer),
          SheetColumn(Message(zh: "大小", en: "Size"), in: language),
          SheetColumn(Message(zh: "清单", en: "Inventory"), in: language),
        ],
        rows: backups.map { name, found in
          let state = Message.inventoryState(isSound: found?.faults.isEmpty ?? false)
          return SheetRow([
            .text(name.description), found.map { .integer($0.inventory.files.count) } ?? .empty,
            SheetCell(text: found.map { Message.size($0.inventory.bytes).text(in: language) }),
            .text(state.text(in: language)),
          ])
        }))
    dialogue.say(.backupsInAll(backups.count, bytes: try store.size()))
  }
}
