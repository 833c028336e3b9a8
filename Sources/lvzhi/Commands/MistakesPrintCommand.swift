import ArgumentParser
import Questions

/// `mistakes print [BANK…] [-o FILE]` 错题本 打印
struct MistakesPrintCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "mistakes print")

  @Argument var banks: [String] = []
  @Option(name: [.customShort("o"), .long]) var output: String?

  @MainActor func run(in program: Program) throws {
    let desk = try program.needDesk()
    let mistakes = try program.mistakes(of: desk, in: banks)
    guard !mistakes.entries.isEmpty else { return program.dialogue.say(.noMistakes) }
    try program.printBooklet(
      of: mistakes, titled: .mistakesOf(desk.name), to: output, else: "mistakes.html")
  }
}
