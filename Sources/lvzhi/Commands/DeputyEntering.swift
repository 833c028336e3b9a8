import Diagnostics
import Records

/// Enters the rows of one file, and counts what became of them.
struct DeputyEntering {
  private let program: Program
  private var names: DeputyNames
  private(set) var added = 0
  private(set) var known = 0
  private(set) var skipped = 0
  private var namesInFile: Set<String> = []

  /// Begins with the deputies on the roster.
  @MainActor init(_ program: Program) throws {
    self.program = program
    names = DeputyNames(try program.roster())
  }

  /// Enters the deputy of a row, or says why not, as of line `line`.
  @MainActor mutating func enter(_ row: RosterTable.Row, ofLine line: Int) throws {
    do {
      try enter(row)
    } catch let failure as Failure {
      skipped += 1
      program.dialogue.complain(.rosterRowSkipped(line, failure.message ?? .verbatim("")))
    }
  }

  @MainActor private mutating func enter(_ row: RosterTable.Row) throws {
    guard let name = row.name else { throw Failure(.dataAtFault, .rosterRowLacksName) }
    let isFirstOfName = namesInFile.insert(name).inserted
    if isKnown(name, id: row.id, isFirstOfName) {
      known += 1
      return
    }
    if let id = try? DeputyID(row.id ?? name), names.conflict(of: id) != nil {
      throw Failure(
        .dataAtFault,
        .rosterNeedsID(
          HarmlessText.oneLine(id.text), proposal: HarmlessText.oneLine(names.freeID(like: id.text))
        ))
    }
    let id = try program.addDeputy(
      name: name, id: row.id, profile: row.profile, among: names, place: added)
    names.add(id, name: name)
    added += 1
  }

  /// Without an id, the second of a name in one file is taken for another person.
  private func isKnown(_ name: String, id: String?, _ isFirstOfName: Bool) -> Bool {
    guard let id else { return isFirstOfName && names.contains(name) }
    return (try? DeputyID(id)).map { names.contains($0, named: name) } ?? false
  }
}
