import ArgumentParser
import Papers
import Storage

/// `enter PAPER [--verify | --file F]` 登记答卷
struct EnterCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "enter")

  @Argument var paper: String?
  @Flag var verify = false
  @Option var file: String?

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let name = try paper ?? program.dialogue.need(.paperPrompt, lacking: .whichPaper)
    let desk = try KeyingDesk(try program.paper(named: name), program: program)
    if let file {
      try SheetFile(program: program, desk: desk).take(FilePath(file))
    } else {
      try EnterConversation(program: program, desk: desk, verifies: verify).hold()
    }
  }
}
