import ArgumentParser
import Diagnostics
import Papers
import Records
import Storage
import Trainings

/// `train prepare DIR [--paper P] [--group G] [--order O] [--title T] …` 培训 准备
struct TrainPrepareCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "train prepare")

  @Argument var folder: String?
  @Option var paper: String?
  @Option var group: String?
  @Option var order: String?
  @OptionGroup var details: TrainingOptions

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let name = try folder ?? program.dialogue.need(.folderPrompt, lacking: .whichFolder)
    var change = try details.change()
    if let group { change.texts[.group] = group.trimmed }
    let paper = try paper.map(program.paper(named:))
    if change.text(.title) == nil {
      change.texts[.title] = Message.usualTrainingTitle(paper?.title).text(
        in: program.dialogue.language)
    }
    let opening = TrainingOpening(program: program)
    let start = RoomStart(
      seats: try opening.seats(group: change.text(.group)), paper: paper?.id,
      variant: paper?.variants.first?.letter)
    guard !start.seats.isEmpty else { throw Failure.notFound(.noDeputies) }
    let desk = try TrainingDesk(planned: change, start, paper: paper, in: program)
    let papers = TrainingPapers(
      program: program, desk: desk, order: try RosterOrder(option: order))
    let archive = TrainingArchive(papers: papers, folder: FilePath(name))
    let files = papers.preparation
    let kept = try archive.write(files)
    program.dialogue.say(.preparationWritten(files.count, HarmlessText.oneLine(name)))
    if paper != nil { program.dialogue.say(.keepCardsAway) }
    if !kept.isEmpty { program.dialogue.say(.archiveKept(kept)) }
  }
}
