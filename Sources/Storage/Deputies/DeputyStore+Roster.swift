import Dates
package import Records

extension DeputyStore {
  /// Everybody in the order in which they were entered, with what is known about them; in the order of
  /// the folders' names where that was at the same time. Decodes as little as `profile(of:)` does.
  package func roster() throws(StorageError) -> [RosterEntry] {
    var cache = RosterCache(of: home)
    defer { cache.save() }
    var found: [Found] = []
    for id in try list().deputies {
      found.append(Found(id, try cache.events(of: id.text, in: journals(of: id))))
    }
    return Self.inOrder(found).map(\.entry)
  }

  /// Everybody in the order of `roster()`, with the events of their exams. Reads every journal once, on all
  /// cores.
  package func rosterWithExams() throws(StorageError) -> [(entry: RosterEntry, exams: [Event])] {
    let found = try Parallel.map(try list().deputies) { id throws(StorageError) in
      Found(id, try journals(of: id).identityAndExamEvents())
    }
    return Self.inOrder(found).map { ($0.entry, $0.exams) }
  }

  private func journals(of id: DeputyID) -> JournalFolder {
    JournalFolder(home.deputies.appending(id.text).appending("attempts"))
  }

  /// What was found in one deputy's journals.
  private struct Found: Sendable {
    let entry: RosterEntry
    let entered: Timestamp?
    let exams: [Event]

    init(_ id: DeputyID, _ events: [Event]) {
      let known = ProgressFold(events).progress
      entry = RosterEntry(
        id: id, profile: known.profile, uids: known.uids + known.joined.sorted())
      entered = events.map(\.at).min()
      exams = events.filter { event in
        switch event.content {
        case .examStart, .examStep: true
        default: false
        }
      }
    }
  }

  private static func inOrder(_ found: [Found]) -> [Found] {
    // Who lost the first event comes last.
    let last = Timestamp(milliseconds: .max)
    return found.enumerated().sorted { left, right in
      let (one, other) = (left.element.entered ?? last, right.element.entered ?? last)
      return one == other ? left.offset < right.offset : one < other
    }.map(\.element)
  }
}
