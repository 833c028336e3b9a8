import ArgumentParser
import Records

/// `deputy edit [DEPUTY] …` 名册 修改
struct DeputyEditCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "deputy edit")

  @Argument var words: [String] = []
  @Option var name: String?
  @OptionGroup var profile: ProfileOptions

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let id = try program.deputy(words)
    var change = try profile.change()
    if let name { change.set(.name, to: name.trimmed) }
    guard !change.fields.isEmpty else { throw Failure.usage(.lacks(.whatToChange)) }
    try program.record(.profile(change), for: id)
    program.dialogue.say(.deputyChanged(try program.title(of: id)))
  }
}
