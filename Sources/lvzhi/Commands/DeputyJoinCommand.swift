import ArgumentParser
import Records
import Storage

/// `deputy join [ID] [OTHER]` 名册 合并
struct DeputyJoinCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "deputy join")

  @Argument var one: String?
  @Argument var other: String?

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let first = try program.deputy(one.map { [$0] } ?? [])
    let second = try program.deputy(other.map { [$0] } ?? [])
    guard first != second else { throw Failure.usage(.sameDeputyTwice) }
    try program.store.join(first, second, at: program.moment, using: &program.chance)
    program.dialogue.say(
      .deputiesJoined(try program.title(of: first), try program.title(of: second)))
  }
}
