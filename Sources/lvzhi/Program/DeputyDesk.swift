import Console
import Dates
import Diagnostics
import Questions
import Records
import Scheduling
import Sessions
import Storage

/// A deputy at work: what was done so far, and the one way to add to it.
@MainActor
final class DeputyDesk {
  let id: DeputyID
  private let program: Program
  private let journal: Journal
  private var fold: ProgressFold
  private(set) var times: ResponseTimes

  /// The desk of a deputy with those events.
  init(id: DeputyID, journal: Journal, events: [Event], program: Program) {
    self.id = id
    self.program = program
    self.journal = journal
    fold = ProgressFold(events, formerNames: program.formerNames)
    times = Self.times(of: fold.progress, program)
  }

  private static func times(of progress: Progress, _ program: Program) -> ResponseTimes {
    var times = ResponseTimes()
    for answer in progress.answers {
      if let seconds = answer.seconds, let type = program.type(of: answer.question) {
        times.add(seconds, type: type)
      }
    }
    return times
  }

  var progress: Progress { fold.progress }

  /// What the home menu says.
  var glance: DeskGlance { DeskGlance(progress, program) }

  /// The name to call the deputy by, harmless.
  var name: String { HarmlessText.oneLine(progress.profile.name ?? id.text) }

  /// Saves one thing that happened and takes it into the progress. When it returns, it is on disk.
  ///
  /// If the disk refuses, a person is told why and asked to try again; without a person, and if the
  /// person gives up, it throws, and nothing has been acknowledged.
  @discardableResult
  func record(_ content: EventContent) throws -> Event {
    var events: [Event]
    do throws(AppendFailure) {
      events = try journal.append([content], at: program.moment, using: &program.chance)
    } catch {
      events = try retry(error)
    }
    guard let event = events.first else { throw Failure(.inputOutput, nil) }
    take(event)
    return event
  }

  private func take(_ event: Event) {
    if event.clockIsBehind { program.warnOfClock() }
    if fold.add(event) == .startAnew { return reload() }
    if case .answer(let answer) = event.content, let seconds = answer.seconds,
      let type = program.type(of: answer.question)
    {
      times.add(seconds, type: type)
    }
  }

  /// Reads the journals again, since an event belongs before some that were folded, or takes one back:
  /// everything is then as if the answer had never been given, the times to compare with included.
  private func reload() {
    guard let contents = try? program.store.read(id) else { return }
    fold = ProgressFold(contents.events, formerNames: program.formerNames)
    times = Self.times(of: fold.progress, program)
  }

  private func retry(_ failure: AppendFailure) throws -> [Event] {
    var failure = failure
    while true {
      let sentence = StorageErrorWording.message(for: failure.error)
      guard program.dialogue.isInteractive, !failure.events.isEmpty else {
        throw Failure(.inputOutput, sentence)
      }
      program.dialogue.complain(.notSaved(sentence))
      guard case .line = try program.dialogue.ask(.tryAgainPrompt) else {
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
