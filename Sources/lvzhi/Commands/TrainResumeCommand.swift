import ArgumentParser

/// `train resume [TRAINING] [--timer N]` 培训 接着
struct TrainResumeCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "train resume")

  @Argument var training: String?
  @Option var timer: String?

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let desk = try TrainingDesk(program.training(named: training), in: program)
    let seconds = try timer.map { try QuestionCount.read($0, of: "--timer") }
    try TrainingRoom(program: program).hold(desk, seconds: seconds)
  }
}
