import ArgumentParser
import Questions
import Records
import Sessions

/// `flagged drill [-n N]` 收藏 练习
struct FlaggedDrillCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "flagged drill")

  @Option(name: .customShort("n", allowingJoined: true)) var count: String?

  @MainActor func run(in program: Program) throws {
    let desk = try program.needDesk()
    let limit = try count.map { try QuestionCount.read($0) }
    let names = MarkedQuestions(program, desk.progress, where: \.isFlagged).names
    guard !names.isEmpty else { return program.dialogue.say(.noFlags) }
    try program.drill(names, atMost: limit, mode: .flagged, desk: desk) { .flaggedStart($0) }
  }
}
