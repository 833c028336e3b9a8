import ArgumentParser
import Diagnostics
import Records
import Storage

/// `deputy rename [OLD] [NEW]` 名册 改编号
struct DeputyRenameCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "deputy rename")

  @Argument var old: String?
  @Argument var new: String?

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let id = try program.deputy(old.map { [$0] } ?? [])
    let typed = try new ?? program.dialogue.need(.newIdPrompt, lacking: .newID)
    let target: DeputyID
    do {
      target = try DeputyID(typed)
    } catch {
      throw Failure.usage(error.message(for: HarmlessText.oneLine(typed)))
    }
    let names = DeputyNames(try program.roster())
    if let conflict = names.conflict(of: target, except: id) {
      throw Failure.usage(
        conflict.message(for: target)
          + .chooseID(HarmlessText.oneLine(names.freeID(like: target.text))))
    }
    if program.desk?.id == id { program.desk = nil }
    try program.store.rename(id, to: target)
    program.dialogue.say(
      .deputyRenamed(HarmlessText.oneLine(id.text), try program.title(of: target)))
  }
}
