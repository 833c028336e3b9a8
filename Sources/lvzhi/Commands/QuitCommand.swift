import ArgumentParser

/// `quit` 退出
struct QuitCommand: ProgramCommand {
  static let configuration = configuration("quit")

  func run(in program: Program) {
    program.wantsToQuit = true
  }
}
