import Console
import Records
import Storage

extension Program {
  /// Writes things that happened to a journal, all in one. When it returns, they are on disk.
  ///
  /// If the disk refuses, a person is told why and asked to try again; without a person, and if the person gives up, it
  /// throws, and nothing has been acknowledged.
  func append(_ contents: [EventContent], to journal: Journal) throws -> [Event] {
    do throws(AppendFailure) {
      return try observer.timing({ .saved(events: contents.count, milliseconds: $0) }) {
        () throws(AppendFailure) -> [Event] in
        try journal.append(contents, at: moment, using: &chance)
      }
    } catch {
      return try append(again: error, to: journal)
    }
  }

  private func append(again failure: AppendFailure, to journal: Journal) throws -> [Event] {
    var failure = failure
    // A disk that does not take an answer needs no backup on top, and nobody a second sentence about it.
    dailyBackupIsDone = true
    while true {
      let sentence = StorageErrorWording.message(for: failure.error)
      guard dialogue.isInteractive, !failure.events.isEmpty else {
        throw Failure(.inputOutput, sentence)
      }
      dialogue.complain(.notSaved(sentence))
      guard case .line = try dialogue.ask(.tryAgainPrompt) else {
        throw Failure(.inputOutput, sentence)
      }
      do throws(AppendFailure) {
        try journal.append(again: failure.events)
        return failure.events
      } catch {
        failure = error
      }
    }
  }
}
