import ArgumentParser
import Diagnostics
import Records
import Sessions

/// `plan set [--exam D] [--minutes M] [--track T]` 学习计划 设定
struct PlanSetCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "plan set")

  @Option var exam: String?
  @Option var minutes: String?
  @Option var track: String?

  @MainActor func run(in program: Program) throws {
    let desk = try program.needDesk()
    let present = desk.progress.plan ?? StudyPlan()
    let isBare = exam == nil && minutes == nil && track == nil
    let plan =
      try isBare
      ? PlanAsking(program: program, plan: present).ask() : changed(present, in: program)
    try desk.record(.plan(plan))
    program.saveDerived(desk)
    let dialogue = program.dialogue
    dialogue.say(.planSaved)
    let figures = PlanFigures(program, desk.progress)
    if !figures.isEmpty { try PlanScreen(figures: figures, dialogue: dialogue).show() }
  }

  /// The plan with what the options say; the rest stays as it is.
  @MainActor private func changed(_ plan: StudyPlan, in program: Program) throws -> StudyPlan {
    StudyPlan(
      exam: try exam.map { try PlanValue.exam($0, program) } ?? plan.exam,
      minutes: try minutes.map { try PlanValue.minutes($0) } ?? plan.minutes,
      track: try track.map { try PlanValue.track($0, program) } ?? plan.track)
  }
}
