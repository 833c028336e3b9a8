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
    let events = try program.append([content], to: journal)
    guard let event = events.first else { throw Failure(.inputOutput, nil) }
    if event.clockIsBehind { program.warnOfClock() }
    return event
  }
}
