package import Records

/// What importing a table would do to a roster. Nobody is ever taken off it.
package struct RosterPlan: Sendable {
  package let added: [RosterRow]
  package let changed: [(entry: RosterEntry, change: ProfileChange)]
  /// Those of whom the table says nothing new.
  package let unchanged: [RosterEntry]
  package let passed: [(row: RosterRow, problem: RosterProblem)]
  /// Deputies in office whom no row means; they stay as they are.
  package let absent: [RosterEntry]

  package init(_ rows: [RosterRow], roster: [RosterEntry]) {
    var added: [RosterRow] = []
    var changed: [(entry: RosterEntry, change: ProfileChange)] = []
    var unchanged: [RosterEntry] = []
    var passed: [(row: RosterRow, problem: RosterProblem)] = []
    var meant: Set<DeputyID> = []
    let matches = RosterMatching(roster, for: .roster).matches(rows)
    for (row, match) in zip(rows, matches) {
      switch match {
      case .newcomer: added.append(row)
      case .problem(let problem):
        passed.append((row, problem))
        if case .unclear(let ids) = problem { meant.formUnion(ids) }
      case .known(let entry):
        meant.insert(entry.id)
        let change = row.change(of: entry.profile)
        if change.fields.isEmpty {
          unchanged.append(entry)
        } else {
          changed.append((entry, change))
        }
      }
    }
    self.added = added
    self.changed = changed
    self.unchanged = unchanged
    self.passed = passed
    absent = roster.filter { $0.profile.left == nil && !meant.contains($0.id) }
  }
}
