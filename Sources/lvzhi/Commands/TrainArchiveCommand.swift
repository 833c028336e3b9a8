import ArgumentParser
import Trainings
import Diagnostics
import Storage

/// `train archive DIR [--training T] [--order O]` 培训 归档
struct TrainArchiveCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "train archive")

  @Argument var folder: String?
  @Option var training: String?
  @Option var order: String?

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let desk = try TrainingDesk(program.training(named: training), in: program)
    let name = try folder ?? program.dialogue.need(.folderPrompt, lacking: .whichFolder)
    let archive = TrainingArchive(
      papers: TrainingPapers(
        program: program, desk: desk, order: try RosterOrder(option: order)),
      folder: FilePath(name))
    let files = try archive.files()
    let kept = try archive.write(files)
    if desk.training.end == nil { program.dialogue.say(.archivedOpen) }
    program.dialogue.say(.archiveWritten(files.count, HarmlessText.oneLine(name)))
    if !kept.isEmpty { program.dialogue.say(.archiveKept(kept)) }
  }
}
