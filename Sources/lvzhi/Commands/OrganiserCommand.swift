import ArgumentParser

/// `organiser` 组织者
struct OrganiserCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "organiser")

  @MainActor func run(in program: Program) throws {
    try program.enterOrganiserMode()
  }
}
