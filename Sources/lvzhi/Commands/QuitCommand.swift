import ArgumentParser

/// `quit` 退出
struct QuitCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "quit")

  @MainActor func run(in program: Program) {
    program.wantsToQuit = true
  }
}
