import Foundation
import TestSupport
import Testing

/// Runs the program as the user nobody. Cancels the test where that cannot be done.
struct NobodyShell {
  private let program: String

  init(program: String) throws {
    self.program = program
    guard geteuid() == 0, FileManager.default.isExecutableFile(atPath: Self.tool) else {
      try Test.cancel("needs root and setpriv")
    }
    guard try run(["--version"], input: "", state: "/nonexistent").status == 0 else {
      try Test.cancel("nobody may not run the program")
    }
  }

  func run(_ arguments: [String], input: String, state: String) throws -> ProgramResult {
    try RunProgram.run(
      Self.tool,
      ["--reuid=65534", "--regid=65534", "--clear-groups", program] + arguments, input: input,
      environment: ["XDG_STATE_HOME": state, "HOME": state, "LANG": "zh_CN.UTF-8"], folder: "/")
  }

  private static let tool = "/usr/bin/setpriv"
}
