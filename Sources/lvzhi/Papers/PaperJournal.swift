import Records
import Storage

/// Writes to a paper's journal; a person is told why it failed, and may try again.
@MainActor
struct PaperJournal {
  private let journal: Journal
  private let program: Program

  init(_ journal: Journal, program: Program) {
    self.journal = journal
    self.program = program
  }

  /// Saves one thing that happened. When it returns, it is on disk; if it cannot be saved, it throws.
  func append(_ content: EventContent) throws -> Event {
    let events: [Event]
    do throws(AppendFailure) {
      events = try journal.append([content], at: program.moment, using: &program.chance)
    } catch {
      events = try program.retry(error, in: journal)
    }
    guard let event = events.first else { throw Failure(.inputOutput, nil) }
    if event.clockIsBehind { program.warnOfClock() }
    return event
  }
}

extension Program {
  /// Appends the events of a failed `append` again, for as long as a person wants to; throws if there is nobody, and if they
  /// give up.
  func retry(_ failure: AppendFailure, in journal: Journal) throws -> [Event] {
    var failure = failure
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
