import ArgumentParser

/// `organiser` 组织者
nonisolated struct OrganiserCommand: ProgramCommand {
  static let configuration = configuration("organiser")

  @MainActor func run(in program: Program) throws {
    try program.enterOrganiserMode()
  }
}
