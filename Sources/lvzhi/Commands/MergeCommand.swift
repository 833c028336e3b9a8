import ArgumentParser
import Diagnostics
import Storage

/// `merge [DIR…] [--dry-run]` 合并数据
struct MergeCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "merge")

  @Argument var places: [String] = []
  @Flag var dryRun = false

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let named =
      try places.isEmpty ? [program.dialogue.need(.mergePrompt, lacking: .whichMerge)] : places
    var isClean = true
    for place in named where try !merge(FilePath(place), in: program) {
      isClean = false
    }
    if !isClean { throw Failure(.dataAtFault, nil) }
  }

  /// Whether everything came over and agrees.
  @MainActor private func merge(_ path: FilePath, in program: Program) throws -> Bool {
    let dialogue = program.dialogue
    let source = try MergeSource(named: path, in: program)
    dialogue.say(.mergeFrom(HarmlessText.oneLine(source.name)))
    let merge = HomeMerge(source, into: program.home, formerNames: program.formerNames)
    let plan = try merge.plan()
    MergeReport(plan: plan, program: program).show()
    let isClean = plan.refusals.isEmpty && plan.steps.allSatisfy(\.conflicts.isEmpty)
    guard !plan.changesNothing else {
      dialogue.say(.mergeNothingNew)
      return isClean
    }
    guard !dryRun else { return isClean }
    if dialogue.isInteractive {
      guard try dialogue.choose(.mergeConfirm, among: [.mergeGoOn]) != nil else { return isClean }
    }
    // Whoever is at the keyboard may have new records.
    program.desk = nil
    do {
      try merge.carryOut(plan)
    } catch {
      dialogue.complain(.mergeStopped)
      throw error
    }
    for case .training(let id) in plan.steps.filter(\.changesAnything).map(\.subject) {
      // It follows from the journals and is made anew whenever somebody looks.
      try? TrainingDesk(id, in: program).saveRecord()
    }
    dialogue.say(.mergeDone(plan))
    return isClean
  }
}
