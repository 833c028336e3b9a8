import ArgumentParser
import Trainings
import Records

/// `train edit [TRAINING] --hours H …` 培训 修改
struct TrainEditCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "train edit")

  @Argument var training: String?
  @OptionGroup var details: TrainingOptions

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let change = try details.change()
    guard !change.isEmpty else { throw Failure.usage(.nothingToChange) }
    let desk = try TrainingDesk(program.training(named: training), in: program)
    let wasOver = desk.training.end != nil
    try desk.record([.training(change)])
    // What deputies have in their records follows.
    if wasOver {
      try TrainingRoom(program: program).end(desk)
    } else {
      try desk.saveRecord()
      program.dialogue.say(.trainingSaved(desk.id))
    }
  }
}
