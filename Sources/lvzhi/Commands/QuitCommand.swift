import ArgumentParser

/// `quit` 退出
nonisolated struct QuitCommand: ProgramCommand {
  static let configuration = configuration("quit")

  @MainActor func run(in program: Program) {
    program.wantsToQuit = true
  }
}
