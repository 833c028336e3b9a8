import Cores
import Dates
package import Questions
package import Records

extension DeputyStore {
  /// Everybody in the order in which they were entered, with what is known about them; in the order of
  /// the folders' names where that was at the same time. Decodes as little as `profile(of:)` does.
  package func roster() throws(StorageError) -> [RosterEntry] {
    var cache = RosterCache(of: home)
    defer { cache.save() }
    var found: [Found<Void>] = []
    for id in try list().deputies {
      found.append(Found(id, try cache.events(of: id.text, in: journals(of: id)), ()))
    }
    return Self.inOrder(found).map(\.entry)
  }

  /// Everybody in the order of `roster()`, with what `fold` makes of the events of their exams. Reads every journal once, on
  /// all cores, and folds there too.
  package func rosterWithExams<Exams: Sendable>(
    _ fold: @Sendable ([Event]) -> Exams
  ) throws(StorageError) -> [(entry: RosterEntry, exams: Exams)] {
    let found = try Parallel.tryMap(try list().deputies) { id throws(StorageError) in
      var (identity, exams): ([Event], [Event]) = ([], [])
      for event in try journals(of: id).identityAndExamEvents() {
        switch event.content {
        case .examStart, .examStep: exams.append(event)
        default: identity.append(event)
        }
      }
      return Found(id, identity, fold(exams))
    }
    return Self.inOrder(found).map { ($0.entry, $0.made) }
  }

  /// Everybody in the order of `roster()`, with what `make` makes of all that they did. Reads every journal once, on all cores,
  /// and adds up there too. Damaged lines are passed over.
  package func rosterWithProgress<Made: Sendable>(
    formerNames: [QuestionName: QuestionName],
    _ make: @Sendable (Progress, [Event]) -> Made
  ) throws(StorageError) -> [(entry: RosterEntry, made: Made)] {
    let found = try Parallel.tryMap(try list().deputies) { id throws(StorageError) in
      let events = try journals(of: id).read().events
      let progress = ProgressFold(events, formerNames: formerNames).progress
      return Found(id, progress, entered: events.map(\.at).min(), make(progress, events))
    }
    return Self.inOrder(found).map { ($0.entry, $0.made) }
  }

  /// The same of their answers alone: `make` has these, as far as sheets count them, and what all other events add up to. A
  /// third of the time.
  package func rosterWithAnswers<Made: Sendable>(
    formerNames: [QuestionName: QuestionName],
    _ make: @Sendable (AnswerLedger, Progress) -> Made
  ) throws(StorageError) -> [(entry: RosterEntry, made: Made)] {
    let former = FormerNumbers(formerNames)
    let found = try Parallel.tryMap(try list().deputies) { id throws(StorageError) in
      if let quick = try journals(of: id).answers(former) {
        return Found(id, quick.rest, entered: quick.entered, make(quick.answers, quick.rest))
      }
      let events = try journals(of: id).read().events
      let progress = ProgressFold(events, formerNames: formerNames).progress
      let made = make(AnswerLedger(progress.answers), progress)
      return Found(id, progress, entered: events.map(\.at).min(), made)
    }
    return Self.inOrder(found).map { ($0.entry, $0.made) }
  }

  private func journals(of id: DeputyID) -> JournalFolder {
    JournalFolder(home.deputies.appending(id.text).appending("attempts"))
  }

  /// What was found in one deputy's journals.
  private struct Found<Made: Sendable>: Sendable {
    let entry: RosterEntry
    let entered: Timestamp?
    let made: Made

    init(_ id: DeputyID, _ events: [Event], _ made: Made) {
      self.init(id, ProgressFold(events).progress, entered: events.map(\.at).min(), made)
    }

    init(_ id: DeputyID, _ known: Progress, entered: Timestamp?, _ made: Made) {
      self.made = made
      self.entered = entered
      entry = RosterEntry(
        id: id, profile: known.profile, uids: known.uids + known.joined.sorted())
    }
  }

  private static func inOrder<Made>(_ found: [Found<Made>]) -> [Found<Made>] {
    // Who lost the first event comes last.
    let last = Timestamp(milliseconds: .max)
    return found.enumerated().sorted { left, right in
      let (one, other) = (left.element.entered ?? last, right.element.entered ?? last)
      return one == other ? left.offset < right.offset : one < other
    }.map(\.element)
  }
}
