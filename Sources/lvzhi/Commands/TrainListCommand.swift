import ArgumentParser
import Records
import Dates
import Storage
import Diagnostics
import Sheets
import Trainings

/// `train list [--json]` 培训 列表
struct TrainListCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "train list")

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let trainings = try program.trainings.ids().map { id in
      TrainingFold(try program.trainings.read(id).events, id: id).training
    }
    let dialogue = program.dialogue
    if program.options.json {
      let values = trainings.map { TrainingJSON.value($0, paper: nil) }
      dialogue.print(JSONText(.array(values), layout: .pretty).description)
      return
    }
    guard !trainings.isEmpty else { return dialogue.say(.noTrainings) }
    let columns: [Message] = [
      .trainingColumn, .dateColumn, .titleColumn, .expectedColumn, .attendedColumn, .stateColumn,
    ]
    dialogue.show(
      SheetTable(
        columns: columns.map { SheetColumn($0, in: dialogue.language) },
        rows: trainings.map { training in
          let state = training.end == nil ? Message.trainingOpen : .trainingOver
          return SheetRow([
            .text(training.id.text), SheetCell(text: training.date?.description),
            SheetCell(text: training.details.text(.title)),
            .text(String(training.seats.count)), .text(String(training.attendingCount)),
            .text(state.text(in: dialogue.language)),
          ])
        }))
  }
}
