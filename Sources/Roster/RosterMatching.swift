package import Records

/// Finds out whom the rows of a table mean. An id names its deputy; without one, a name does, and where several deputies or
/// rows have that name, what else the row says tells them apart. Nothing is guessed: a row that could mean either of two
/// people is a problem.
package struct RosterMatching {
  /// What the table is.
  package enum Purpose: Sendable {
    /// The deputies of now, or some of them.
    case roster
    /// Those elected for a new term: who is in it for the first time is another person than a deputy of the same name, and
    /// who left earlier may be elected again.
    case newTerm
  }

  private let byID: [DeputyID: RosterEntry]
  private let byName: [String: [RosterEntry]]
  private let purpose: Purpose

  package init(_ entries: [RosterEntry], for purpose: Purpose) {
    byID = Dictionary(entries.map { ($0.id, $0) }) { first, _ in first }
    byName = Dictionary(grouping: entries) { $0.profile.name ?? $0.id.text }
    self.purpose = purpose
  }

  /// One match for each row, in their order. Takes time proportional to rows and deputies, but for those of one name.
  package func matches(_ rows: [RosterRow]) -> [RosterMatch] {
    var taken: [DeputyID: Int] = [:]
    var matches = rows.map { match($0, &taken) }
    let open = rows.indices.filter { rows[$0].id == nil && rows[$0].name != nil }
    for (name, indices) in Dictionary(grouping: open, by: { rows[$0].name ?? "" }) {
      let namesakes = (byName[name] ?? []).filter { taken[$0.id] == nil }
      for (index, match) in match(indices, rows, namesakes) { matches[index] = match }
    }
    return matches
  }

  /// The match of a row with an id, or without a name; `newcomer` for the others.
  private func match(_ row: RosterRow, _ taken: inout [DeputyID: Int]) -> RosterMatch {
    guard let name = row.name else { return .problem(.lacksName) }
    guard let id = row.id.flatMap({ try? DeputyID($0) }), let entry = byID[id] else {
      return .newcomer
    }
    let known = entry.profile.name ?? name
    guard known == name else { return .problem(.idOfOther(name: known)) }
    if let earlier = taken[id] { return .problem(.repeated(row: earlier)) }
    taken[id] = row.number
    return purpose == .roster && entry.profile.left != nil
      ? .problem(.hasLeft(id)) : .known(entry)
  }

  /// Matches the rows of one name with the deputies of that name: those most alike first.
  private func match(
    _ indices: [Int], _ rows: [RosterRow], _ namesakes: [RosterEntry]
  ) -> [(Int, RosterMatch)] {
    let people = namesakes.filter { purpose == .newTerm || $0.profile.left == nil }
    if people.isEmpty, let gone = namesakes.first {
      return indices.map { ($0, .problem(.hasLeft(gone.id))) }
    }
    let isNew = { (index: Int) in purpose == .newTerm && rows[index].isFirstTerm }
    var open = indices.filter { !isNew($0) }
    var found: [(Int, RosterMatch)] = indices.filter(isNew).map { ($0, .newcomer) }
    var used: Set<Int> = []
    let pairs = open.flatMap { index in
      people.indices.map { Pair(row: index, person: $0, rows[index], people[$0]) }
    }
    for pair in pairs.sorted(by: { $0.likeness > $1.likeness })
    where open.contains(pair.row) && !used.contains(pair.person) {
      open.removeAll { $0 == pair.row }
      let rivals = pairs.filter {
        $0.row == pair.row && $0.likeness == pair.likeness && !used.contains($0.person)
      }
      let same = purpose == .roster ? rivals.first(where: \.isUnchanged) : nil
      if let meant = same ?? (rivals.count == 1 ? pair : nil) {
        used.insert(meant.person)
        found.append((pair.row, .known(people[meant.person])))
      } else {
        found.append((pair.row, .problem(.unclear(rivals.map { people[$0.person].id }))))
      }
    }
    return found + open.map { ($0, .newcomer) }
  }

  /// A row beside somebody of its name.
  private struct Pair {
    let row: Int
    let person: Int
    let likeness: Int
    let isUnchanged: Bool

    init(row: Int, person: Int, _ written: RosterRow, _ entry: RosterEntry) {
      self.row = row
      self.person = person
      likeness = written.likeness(to: entry.profile)
      isUnchanged = written.change(of: entry.profile).fields.isEmpty
    }
  }
}
