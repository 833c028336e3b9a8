package import Dates
package import Records

/// 换届: what a list of those elected does to a roster. Who is elected again keeps everything they learned; the others who
/// are in office leave it because their term ends.
package struct TermChange: Sendable {
  package let reelected: [(entry: RosterEntry, change: ProfileChange)]
  package let newcomers: [RosterRow]
  package let leaving: [RosterEntry]
  package let passed: [(row: RosterRow, problem: RosterProblem)]
  /// What becomes of those who leave.
  package let leave: ProfileChange

  /// - Parameters:
  ///   - rows: the list of those elected.
  ///   - roster: everybody known, those who have left too.
  ///   - term: the term that begins, such as 第二十届.
  ///   - day: its first day, on which the others leave office.
  ///   - others: deputies who are not the elected person of the same name.
  package init(
    _ rows: [RosterRow], roster: [RosterEntry], term: String, day: CalendarDate,
    others: Set<DeputyID> = []
  ) {
    let candidates = roster.filter { !others.contains($0.id) }
    let matches = RosterMatching(candidates, for: .newTerm).matches(rows)
    var reelected: [(entry: RosterEntry, change: ProfileChange)] = []
    var newcomers: [RosterRow] = []
    var passed: [(row: RosterRow, problem: RosterProblem)] = []
    var staying: Set<DeputyID> = []
    for (row, match) in zip(rows, matches) {
      switch match {
      case .known(let entry):
        reelected.append((entry, Self.change(for: row, of: entry.profile, term)))
        staying.insert(entry.id)
      case .newcomer: newcomers.append(Self.newcomer(row, term))
      case .problem(let problem):
        passed.append((row, problem))
        if case .unclear(let ids) = problem { staying.formUnion(ids) }
      }
    }
    self.reelected = reelected
    self.newcomers = newcomers
    self.passed = passed
    leaving = roster.filter { $0.profile.left == nil && !staying.contains($0.id) }
    var leave = ProfileChange()
    leave.set(.left, to: .date(day))
    leave.set(.leftReason, to: LeavingReason.termEnded.rawValue)
    self.leave = leave
  }

  /// Roles are those of one term; what the list does not say ends with it, and so does a suspension.
  private static func change(
    for row: RosterRow, of profile: Profile, _ term: String
  ) -> ProfileChange {
    var change = row.change(of: profile)
    if profile.text(.term) != term { change.set(.term, to: term) }
    if profile.fields[.firstTerm] != .flag(false) { change.set(.firstTerm, to: .flag(false)) }
    if !profile.roles.isEmpty, row.fields[.roles] == nil { change.set(.roles, to: nil) }
    if profile.isSuspended { change.set(.suspended, to: .flag(false)) }
    if profile.left != nil {
      change.set(.left, to: nil)
      change.set(.leftReason, to: nil)
    }
    return change
  }

  private static func newcomer(_ row: RosterRow, _ term: String) -> RosterRow {
    var fields = row.fields
    fields[.term] = .text(term)
    if fields[.firstTerm] == nil { fields[.firstTerm] = .flag(true) }
    return RosterRow(number: row.number, name: row.name, id: row.id, fields: fields)
  }
}
