import Exams
import Names
import Papers
import Questions
import Records
import Storage

/// A paper whose answer sheets are keyed in: who is to come, what was keyed, and the one way to add to it.
@MainActor
final class KeyingDesk {
  let program: Program
  let paper: Paper
  let roster: [RosterEntry]
  private let people: People
  private let finder: PersonFinder<RosterEntry>
  private let journal: Journal
  private var events: [Event]
  private(set) var ledger: PaperLedger

  init(_ paper: Paper, program: Program) throws {
    self.program = program
    self.paper = paper
    let roster = try program.roster()
    self.roster = roster
    people = People(roster.map { ($0.id, $0.uids) })
    finder = PersonFinder(roster) { entry in
      FoundName(
        id: entry.id.text, name: entry.profile.name ?? entry.id.text,
        seat: entry.profile.text(.seat), pinyin: entry.profile.text(.pinyin))
    }
    journal = try program.papers.journal(of: paper.id, on: try program.store.device)
    events = try program.papers.read(journalsOf: paper.id).events
    ledger = PaperLedger(events, people: people)
    try makeUp()
  }

  // MARK: Who

  /// Whoever may be meant; several have to be asked about. `#7` is the sheet number 7 without a name.
  func find(_ typed: String) -> [Examinee] {
    let typed = typed.narrowed
    if typed.hasPrefix("#") {
      return Int(typed.dropFirst()).flatMap { $0 > 0 ? [.unsigned($0)] : nil } ?? []
    }
    return finder.find(typed).map { .deputy($0.id, nil) }
  }

  func sheet(of examinee: Examinee) -> KeyedSheet? { ledger.sheets[examinee] }

  /// Whether the sheet was keyed in twice with one result.
  func isVerified(_ examinee: Examinee) -> Bool { sheet(of: examinee)?.entry.isVerified ?? false }

  /// Deputies in office of whom no sheet was keyed in, in the order of the roster.
  var missing: [RosterEntry] {
    roster.filter { entry in
      ledger.sheets[.deputy(entry.id, nil)] == nil && entry.profile.left == nil
        && !entry.profile.isSuspended
    }
  }

  func name(_ examinee: Examinee) -> String {
    switch examinee {
    case .deputy(let id, _):
      let profile = roster.first { $0.id == id }?.profile
      let seat = profile?.text(.seat).map { Message(zh: "（\($0) 号）", en: " (seat \($0))") }
      return (profile?.name ?? id.text) + (seat?.text(in: program.dialogue.language) ?? "")
    case .unsigned(let number): return "#\(number)"
    }
  }

  /// What the sheet is worth by everything that was decided so far.
  func result(of examinee: Examinee) -> PaperResult? {
    PaperResults(paper, ledger: ledger, at: program.now).results[examinee]
  }

  // MARK: Saving

  /// Saves a sheet. When it returns, it is on disk, and counts in the deputy's schedule.
  func save(
    _ result: PaperEntry.Result, of examinee: Examinee, variant: VariantLetter?,
    isVerified: Bool = false
  ) throws {
    let replaced = ledger.standing(of: examinee)
    let entry = PaperEntry(
      paper: paper.id, examinee: withUID(examinee), variant: variant, result: result,
      isVerified: isVerified, replaces: replaced)
    let event = try append(.enter(entry))
    try schedule(entry, event, replaced)
  }

  /// Takes the sheet of somebody away.
  func withdraw(_ examinee: Examinee) throws {
    try save(.withdrawn, of: examinee, variant: nil)
  }

  @discardableResult
  func append(_ content: EventContent) throws -> Event {
    let event = try PaperJournal(journal, program: program).append(content)
    events.append(event)
    ledger = PaperLedger(events, people: people)
    return event
  }

  private func withUID(_ examinee: Examinee) -> Examinee {
    guard case .deputy(let id, _) = examinee else { return examinee }
    return .deputy(id, roster.first { $0.id == id }?.uids.first)
  }

  /// Writes what the sheet means for the deputy's schedule.
  private func schedule(_ entry: PaperEntry, _ event: Event, _ replaced: [EventID]) throws {
    guard case .deputy(let id, _) = people.current(entry.examinee),
      roster.contains(where: { $0.id == id })
    else { return }
    let old = events.compactMap { old -> KeyedSheet? in
      guard replaced.contains(old.id), case .enter(let entry) = old.content else { return nil }
      return KeyedSheet(event: old.id, at: old.at, entry: entry)
    }
    let answers = KeyedSchedule.events(of: entry, event, replacing: old, at: paper)
    guard !answers.isEmpty else { return }
    let store = try program.store
    do throws(AppendFailure) {
      try store.append(made: answers, to: id)
    } catch {
      throw Failure(.inputOutput, StorageErrorWording.message(for: error.error))
    }
  }

  /// If the program ended between saving the last sheet and its answers, these are written now; else they are there and
  /// change nothing.
  private func makeUp() throws {
    guard let event = events.last(where: { if case .enter = $0.content { true } else { false } }),
      case .enter(let entry) = event.content
    else { return }
    try schedule(entry, event, entry.replaces)
  }
}
