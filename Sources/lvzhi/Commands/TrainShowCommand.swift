import ArgumentParser
import Diagnostics
import Trainings

/// `train show [TRAINING] [--json]` 培训 查看
struct TrainShowCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "train show")

  @Argument var training: String?

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let desk = try TrainingDesk(program.training(named: training), in: program)
    if program.options.json {
      let value = TrainingJSON.value(desk.training, paper: desk.paper)
      program.dialogue.print(JSONText(value, layout: .pretty).description)
    } else {
      TrainingScreen(desk: desk, dialogue: program.dialogue).show()
    }
  }
}
