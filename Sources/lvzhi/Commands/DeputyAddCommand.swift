import ArgumentParser
import Diagnostics
import Records

/// `deputy add [NAME] [--id ID] …` 名册 新增
struct DeputyAddCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "deputy add")

  @Argument var words: [String] = []
  @Option var id: String?
  @OptionGroup var profile: ProfileOptions

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let typed = words.joined(separator: " ").trimmed
    let name =
      try typed.isEmpty ? program.dialogue.need(.namePrompt, lacking: .deputyName) : typed
    var change = try profile.change()
    change.set(.name, to: name)
    let names = DeputyNames(try program.roster())
    let added = try program.addDeputy(name: name, id: id, profile: change, among: names)
    program.dialogue.say(.deputyAdded(try program.title(of: added)))
  }
}
