import ArgumentParser
import Diagnostics
import Storage

/// `backup [now] [--json]` 备份
struct BackupNowCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "backup now")

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let dialogue = program.dialogue
    let summary: BackupSummary? =
      switch try program.backups.make(at: program.moment) {
      case .made(let summary): summary
      case .nothing, .unfinished: nil
      }
    if program.options.json {
      dialogue.print(JSONText(BackupJSON.value(of: summary), layout: .pretty).description)
      return
    }
    guard let summary else { return dialogue.say(.nothingToBackUp) }
    dialogue.say(.backedUp(summary))
    if !summary.leftOut.isEmpty {
      dialogue.complain(.leftOutOfBackup(summary.leftOut.map(HarmlessText.oneLine)))
    }
  }
}
