import Dates
import Questions
import Records

extension Doctor {
  /// Checks the journals of one folder and what they say together.
  /// - Returns: their events, or `nil` if a journal cannot be used, so that more would be guessing.
  mutating func checkJournals(in folder: FilePath) -> [Event]? {
    var events: [Event] = []
    var isComplete = true
    do {
      for file in try JournalFolder(folder).files() {
        do {
          let text = JournalText(try JournalFolder.bytes(of: file))
          if let version = text.newerVersion {
            report(file, .newerVersion(version))
            isComplete = false
          } else if !text.faults.isEmpty {
            report(file, .damagedLines(JournalContents.damage(in: text, file)))
          }
          checkTimes(text.events, file)
          events += text.events
        } catch {
          report(file, .unreadable(error))
          isComplete = false
        }
      }
    } catch {
      report(folder, .unreadable(error))
      return nil
    }
    checkConflicts(events, folder)
    return isComplete ? events : nil
  }

  /// Whether nothing was written to the journals of a folder, as where a program ended that had only made the folder.
  func isEmpty(_ folder: FilePath) throws(StorageError) -> Bool {
    try JournalFolder(folder).size() == 0
  }

  private mutating func checkTimes(_ events: [Event], _ file: FilePath) {
    let tomorrow = now.advanced(byMilliseconds: 86_400_000)
    let future = events.filter { $0.at > tomorrow }.map(\.at)
    if let latest = future.max() { report(file, .future(events: future.count, latest: latest)) }
    let behind = events.count(where: \.clockIsBehind)
    if behind > 0 { report(file, .clockBehind(events: behind)) }
    let renamed = events.count { event in
      event.content.question.map { formerNames[$0] != nil } ?? false
    }
    if renamed > 0 { report(file, .formerNames(events: renamed)) }
  }

  private mutating func checkConflicts(_ events: [Event], _ folder: FilePath) {
    // The ids of one device rise, so that no two are alike.
    if events.indices.dropFirst().allSatisfy({ events[$0 - 1].id < events[$0].id }) { return }
    var known: [EventID: Event] = [:]
    var conflicts: Set<EventID> = []
    for event in events {
      if let other = known.updateValue(event, forKey: event.id), other != event {
        conflicts.insert(event.id)
      }
    }
    if !conflicts.isEmpty { report(folder, .conflicts(conflicts.sorted())) }
  }
}

extension EventContent {
  /// The question that an event is about, if it is about one.
  fileprivate var question: QuestionName? {
    switch self {
    case .answer(let answer): answer.question
    case .flag(let name), .unflag(let name), .note(let name, _), .skip(let name, _),
      .hint(let name, _), .mastered(let name, _), .place(let name):
      name
    // Events of papers name questions as the paper does, which never changes.
    case .person, .profile, .join, .session, .sessionEnd, .undo, .plan, .track, .examStart,
      .examStep, .enter, .regrade, .training, .roomStart, .attendance, .roomAnswer, .teamScore,
      .roomStep, .trained, .other:
      nil
    }
  }
}
