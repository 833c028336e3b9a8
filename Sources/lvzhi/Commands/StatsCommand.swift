import ArgumentParser
import Diagnostics
import Records
import Scheduling

/// `stats [--json]` 我的学习
struct StatsCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "stats")

  @MainActor func run(in program: Program) throws {
    let desk = try program.needDesk()
    let progress = desk.progress
    let figures = LearningFigures(progress, in: program.library)
    let dialogue = program.dialogue
    if program.options.json {
      let json = LearningJSON(
        deputy: desk.id, progress: progress, figures: figures, today: program.studyDay)
      dialogue.print(JSONText(json.value, layout: .pretty).description)
      return
    }
    guard !progress.answers.isEmpty else { return dialogue.say(.noAnswersYet(desk.name)) }
    dialogue.say(
      .learningSummary(
        desk.name, answers: progress.answers.count,
        right: progress.answers.count { $0.isRight }, days: progress.days.count,
        streak: progress.streak(on: program.studyDay)))
    dialogue.show(LearningTable(figures: figures, language: dialogue.language).table)
  }
}
