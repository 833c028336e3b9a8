import ArgumentParser

/// `use [DEPUTY]` 换人
struct UseCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "use")

  @Argument(parsing: .remaining) var words: [String] = []

  @MainActor func run(in program: Program) throws {
    program.role = .deputy
    if words.isEmpty {
      try program.pickDeputy()
    } else {
      try program.sitDown(try program.deputy(named: words.joined(separator: " ")))
    }
  }
}
