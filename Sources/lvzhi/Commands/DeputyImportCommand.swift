import ArgumentParser
import Diagnostics
import Records
import Roster

/// `deputy import [FILE] [--dry-run]` 名册 导入
struct DeputyImportCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "deputy import")

  @Argument var path: String?
  @Flag var dryRun = false

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let dialogue = program.dialogue
    let file = try RosterFile(path, in: program)
    let roster = try program.roster()
    let plan = RosterPlan(file.table.rows, roster: roster)
    let newcomers = Newcomers(plan.added, among: DeputyNames(roster))
    dialogue.say(
      .rosterPlan(
        added: newcomers.people.count, changed: plan.changed.count,
        unchanged: plan.unchanged.count))
    if !newcomers.people.isEmpty { dialogue.say(.rosterAdds(newcomers.titles)) }
    dialogue.show(plan.changed, as: .rosterChanges)
    if !plan.absent.isEmpty { dialogue.say(.rosterAbsent(plan.absent)) }
    file.showRemarks()
    file.show(plan.passed, newcomers)
    if !dryRun, try dialogue.confirms(plan, newcomers) {
      try newcomers.enter(in: program)
      for (entry, change) in plan.changed { try program.record(.profile(change), for: entry.id) }
      dialogue.say(.rosterDone(added: newcomers.people.count, changed: plan.changed.count))
    }
    let faults = plan.passed.count + newcomers.refused.count + file.table.badCells.count
    if faults > 0 { throw Failure(.dataAtFault, nil) }
  }
}

extension Dialogue {
  /// Asks a person whether the roster is to be changed so; `true` where nobody is there, `false` if nothing would change.
  fileprivate func confirms(_ plan: RosterPlan, _ newcomers: Newcomers) throws -> Bool {
    guard !newcomers.people.isEmpty || !plan.changed.isEmpty else { return false }
    return try !isInteractive || choose(.rosterConfirm, among: [.rosterGoOn]) != nil
  }
}
