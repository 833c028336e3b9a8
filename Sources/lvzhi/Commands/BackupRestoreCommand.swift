import ArgumentParser
import Diagnostics
import Records
import Storage

/// `backup restore [NAME] [--into DIR] [--json]` 备份 恢复
struct BackupRestoreCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "backup restore")

  @Argument var name: String?
  @Option var into: String?

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let dialogue = program.dialogue
    guard let name = try chosen(in: program) else { return }
    let target = FilePath(into ?? "\(program.home.root)-\(name)")
    guard !program.backups.isInHome(target) else {
      throw Failure.usage(.restoresIntoHome(HarmlessText.oneLine(target.text)))
    }
    let restored: BackupStore.Restored
    do throws(StorageError) {
      restored = try program.backups.restore(name, into: target)
    } catch {
      guard error == StorageError(.alreadyExists, target) else { throw error }
      throw Failure.usage(.restoreTargetTaken(HarmlessText.oneLine(target.text)))
    }
    if program.options.json {
      dialogue.print(JSONText(BackupJSON.value(of: name, restored), layout: .pretty).description)
    } else {
      dialogue.say(.restored(name.description, restored))
      dialogue.say(.howToGoOn(with: restored.folder, insteadOf: program.home.root))
    }
    guard !restored.isComplete else { return }
    dialogue.complain(
      .restoredInPart(lost: restored.lost.map(HarmlessText.oneLine), restored.faults.count))
    throw Failure(.dataAtFault, nil)
  }

  /// The backup that was named, or is picked from a list, the latest first; `nil` if none was picked.
  @MainActor private func chosen(in program: Program) throws -> BackupName? {
    if let name { return try program.backup(named: name) }
    let dialogue = program.dialogue
    guard dialogue.isInteractive else { throw Failure.usage(.lacks(.whichBackup)) }
    let names = Array(try program.backups.names().reversed())
    guard !names.isEmpty else { throw Failure.notFound(.noBackups) }
    let options = names.map { Message.verbatim($0.description) }
    return try dialogue.choose(.whichBackupPrompt, among: options).map { names[$0] }
  }
}
