import ArgumentParser
import Records

/// `deputy suspend [DEPUTY] [--lift]` 名册 暂停
struct DeputySuspendCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "deputy suspend")

  @Argument var words: [String] = []
  @Flag var lift = false

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let id = try program.deputy(words)
    var change = ProfileChange()
    change.set(.suspended, to: .flag(!lift))
    try program.record(.profile(change), for: id)
    let title = try program.title(of: id)
    program.dialogue.say(lift ? .suspensionLifted(title) : .suspended(title))
  }
}
