import ArgumentParser
import Questions
import Records
import Sessions

/// `mistakes drill [BANK…] [-n N]` 错题本 重做
struct MistakesDrillCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "mistakes drill")

  @Argument var banks: [String] = []
  @Option(name: .customShort("n", allowingJoined: true)) var count: String?

  @MainActor func run(in program: Program) throws {
    let desk = try program.needDesk()
    let limit = try count.map { try QuestionCount.read($0) }
    let names = try program.mistakes(of: desk, in: banks).names
    guard !names.isEmpty else { return program.dialogue.say(.noMistakes) }
    try program.drill(
      names, atMost: limit, mode: .mistakes, desk: desk
    ) { .mistakesStart($0) }
  }
}
