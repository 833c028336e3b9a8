import ArgumentParser
import Dates
import Diagnostics
import Records
import Roster

/// `deputy new-term [FILE] [--term T] [--date D] [--dry-run]` 名册 换届
struct DeputyNewTermCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "deputy new-term")

  @Argument var path: String?
  @Option var term: String?
  @Option var date: String?
  @Flag var dryRun = false

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let dialogue = program.dialogue
    let file = try RosterFile(path, in: program)
    let day = try date.map { try CalendarDate($0, after: "--date") } ?? program.today
    let term = try term ?? dialogue.need(.termPrompt, lacking: .whichTerm)
    let roster = try program.roster()
    let change = { others in
      TermChange(
        file.table.rows, roster: roster, term: term.trimmed, day: day, others: others)
    }
    let chosen = change(try dryRun ? [] : dialogue.namesakes(in: change([])))
    let newcomers = Newcomers(chosen.newcomers, among: DeputyNames(roster))
    dialogue.say(
      .termPlan(
        HarmlessText.oneLine(term.trimmed), reelected: chosen.reelected.count,
        newcomers: newcomers.people.count, leaving: chosen.leaving.count))
    dialogue.show(chosen.reelected, as: .reelected)
    if !newcomers.people.isEmpty { dialogue.say(.rosterAdds(newcomers.titles)) }
    if !chosen.leaving.isEmpty { dialogue.say(.termLeaves(chosen.leaving)) }
    file.showRemarks()
    file.show(chosen.passed, newcomers)
    // A row that says nothing certain would make somebody leave office by mistake.
    guard chosen.passed.isEmpty, newcomers.refused.isEmpty else {
      throw Failure(.dataAtFault, .termNeedsAll)
    }
    guard !dryRun else { return }
    if dialogue.isInteractive {
      guard try dialogue.choose(.rosterConfirm, among: [.termGoOn]) != nil else { return }
    }
    try newcomers.enter(in: program)
    for (entry, change) in chosen.reelected { try program.record(.profile(change), for: entry.id) }
    for entry in chosen.leaving { try program.record(.profile(chosen.leave), for: entry.id) }
    dialogue.say(.termDone)
  }
}

extension Dialogue {
  /// Asks a person, of everybody elected again whose district or township is another one now, whether they are not somebody
  /// else of that name; gives those who are. Nobody if no person is there.
  fileprivate func namesakes(in change: TermChange) throws -> Set<DeputyID> {
    guard isInteractive else { return [] }
    var others: Set<DeputyID> = []
    for (entry, change) in change.reelected {
      let moved = [ProfileField.district, .township].first { field in
        entry.profile.fields[field] != nil && change.fields[field].flatMap(\.self) != nil
      }
      guard let moved, let old = entry.profile.text(moved),
        case .text(let new)?? = change.fields[moved]
      else { continue }
      let name = HarmlessText.oneLine(entry.profile.name ?? entry.id.text)
      let question = Message.isSamePerson(
        name, from: HarmlessText.oneLine(old), to: HarmlessText.oneLine(new))
      switch try choose(question, among: [.samePerson, .otherPerson]) {
      case 0: break
      case 1: others.insert(entry.id)
      default: throw Failure(.usage, nil)
      }
    }
    return others
  }
}
