import Console
import Diagnostics
import Records
import Roster
import Storage
import Tables

/// A list of deputies in a file, and what was found wrong with it.
@MainActor
struct RosterFile {
  let table: RosterTable
  private let dialogue: Dialogue

  /// Asks for the file if none is named. Throws a `Failure` for a file that names no deputies.
  init(_ path: String?, in program: Program) throws {
    dialogue = program.dialogue
    let typed = try path ?? dialogue.need(.filePrompt, lacking: .whichFile)
    guard let table = RosterTable(try GridFile.read(FilePath(typed))) else {
      throw Failure(.dataAtFault, .rosterLacksNames(HarmlessText.oneLine(typed)))
    }
    self.table = table
  }

  /// Says what was read and is not taken over.
  func showRemarks() {
    if !table.unknownColumns.isEmpty {
      dialogue.complain(
        .rosterColumnsUnknown(table.unknownColumns.map { HarmlessText.oneLine($0) }))
    }
    if table.remarkedNames > 0 { dialogue.complain(.rosterRemarksDropped(table.remarkedNames)) }
    for cell in table.badCells {
      dialogue.complain(.rosterCellBad(cell))
    }
  }

  /// Says in the order of the file why rows are passed over.
  func show(_ passed: [(row: RosterRow, problem: RosterProblem)], _ newcomers: Newcomers) {
    let all =
      passed.map { ($0.row.number, Message.rosterRowSkipped($0.row, $0.problem)) }
      + newcomers.refused.map { ($0.row.number, Message.rosterRowSkipped($0.row, $0.why)) }
    for (_, why) in all.sorted(by: { $0.0 < $1.0 }) { dialogue.complain(why) }
  }
}

extension Dialogue {
  /// Shows what somebody's profile changes to, a line each; the rest is counted where there are very many.
  func show(_ changes: [(entry: RosterEntry, change: ProfileChange)], as marker: Message) {
    for (entry, change) in changes.prefix(Self.shownChanges) {
      show([.item(marker: marker.text(in: language), text: line(of: entry, change))])
    }
    if changes.count > Self.shownChanges { say(.andMore(changes.count - Self.shownChanges)) }
  }

  private static let shownChanges = 200

  private func line(of entry: RosterEntry, _ change: ProfileChange) -> String {
    let parts = ProfileField.allCases.compactMap { field -> Message? in
      guard let new = change.fields[field] else { return nil }
      return .profileChange(
        field, from: entry.profile.fields[field].map { field.message(of: $0) },
        to: new.map { field.message(of: $0) })
    }
    let name = HarmlessText.oneLine(entry.profile.name ?? entry.id.text)
    return name + "　"
      + parts.map { HarmlessText.oneLine($0.text(in: language)) }
      .joined(separator: language == .chinese ? "；" : "; ")
  }
}
