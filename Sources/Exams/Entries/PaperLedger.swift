package import Records

/// What a paper's journal says: the sheets keyed in, the questions marked anew, and the unsigned attempts. It
/// depends on the set of events and on who is who.
package struct PaperLedger: Sendable {
  /// The sheet that counts for each person. One that was withdrawn is not among them.
  package private(set) var sheets: [Examinee: KeyedSheet] = [:]
  /// Entries for one person that differ and of which neither was known to replace the other, the later last.
  /// The last counts until somebody decides.
  package private(set) var conflicts: [Examinee: [KeyedSheet]] = [:]
  /// In order of time.
  package private(set) var regrades: [Regrade] = []
  package let unsignedAttempts: [Attempt]

  private var known: [Examinee: [KeyedSheet]] = [:]

  /// Folds events that come in any order; kinds that have nothing to do with a paper are passed over.
  package init(_ events: [Event], people: People = People()) {
    unsignedAttempts = AttemptFold(events).attempts
    for event in EventOrder.distinct(events).events {
      switch event.content {
      case .enter(let entry): add(entry, event, people)
      case .regrade(let regrade): regrades.append(regrade)
      default: break
      }
    }
    for (examinee, sheets) in known { settle(examinee, sheets) }
  }

  /// The decisions among events that come in any order, in order of time.
  package static func regrades(_ events: [Event]) -> [Regrade] {
    EventOrder.distinct(events).events.compactMap { event in
      if case .regrade(let regrade) = event.content { regrade } else { nil }
    }
  }

  /// What it would be with one more decision.
  package func adding(_ regrade: Regrade) -> PaperLedger {
    var ledger = self
    ledger.regrades.append(regrade)
    return ledger
  }

  /// The events of the entries that a new entry for this person replaces.
  package func standing(of examinee: Examinee) -> [EventID] {
    Self.heads(known[examinee] ?? []).map(\.event)
  }

  private mutating func add(_ entry: PaperEntry, _ event: Event, _ people: People) {
    known[people.current(entry.examinee), default: []].append(
      KeyedSheet(event: event.id, at: event.at, entry: entry))
  }

  private mutating func settle(_ examinee: Examinee, _ sheets: [KeyedSheet]) {
    let heads = Self.heads(sheets)
    guard let last = heads.last else { return }
    if heads.contains(where: { !Self.agree($0, last) }) { conflicts[examinee] = heads }
    if last.result != .withdrawn { self.sheets[examinee] = last }
  }

  /// The entries that no other replaces, in order of time.
  private static func heads(_ sheets: [KeyedSheet]) -> [KeyedSheet] {
    let replaced = Set(sheets.flatMap(\.entry.replaces))
    return sheets.filter { !replaced.contains($0.event) }
  }

  private static func agree(_ one: KeyedSheet, _ other: KeyedSheet) -> Bool {
    one.result == other.result && one.variant == other.variant
  }
}
