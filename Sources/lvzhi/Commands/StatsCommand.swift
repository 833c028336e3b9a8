import ArgumentParser

/// `stats [--json]` 我的学习
struct StatsCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "stats")

  @MainActor func run(in program: Program) throws {
    let desk = try program.needDesk()
    let figures = LearningFigures(program: program, desk: desk)
    if program.options.json {
      program.dialogue.print(figures.json)
    } else {
      figures.show(on: program.dialogue)
    }
  }
}
