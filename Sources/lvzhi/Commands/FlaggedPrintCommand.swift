import ArgumentParser
import Questions
import Records

/// `flagged print [-o FILE]` 收藏 打印
struct FlaggedPrintCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "flagged print")

  @Option(name: [.customShort("o"), .long]) var output: String?

  @MainActor func run(in program: Program) throws {
    let desk = try program.needDesk()
    let flagged = MarkedQuestions(program, desk.progress, where: \.isFlagged)
    guard !flagged.entries.isEmpty else { return program.dialogue.say(.noFlags) }
    try program.printBooklet(
      of: flagged, titled: .flaggedOf(desk.name), to: output, else: "flagged.html")
  }
}
