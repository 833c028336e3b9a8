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
  /// What the journals add up to; `nil` until a command needs it.
  private var fold: ProgressFold?
  private(set) var times = ResponseTimes()
  /// What the home menu says as long as nothing was read.
  private let kept: DeskGlance?

  /// The desk of a deputy whose journals are read when a command needs them.
  init(id: DeputyID, journal: Journal, glance: DeskGlance, program: Program) {
    self.id = id
    self.program = program
    self.journal = journal
    kept = glance
  }

  /// The desk of a deputy with those events.
  init(id: DeputyID, journal: Journal, events: [Event], program: Program) {
    self.id = id
    self.program = program
    self.journal = journal
    kept = nil
    fold(events)
  }

  /// Reads the journals, unless that was done.
  func load() throws {
    if fold == nil { fold(try program.store.read(id).events) }
  }

  private func fold(_ events: [Event]) {
    let fold = ProgressFold(events, formerNames: program.formerNames)
    times = Self.times(of: fold.progress, program)
    self.fold = fold
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

  /// All that was done. Empty before `load`; whoever has the desk from `Program.needDesk` need not care.
  var progress: Progress { fold?.progress ?? Progress() }

  /// What the home menu says.
  var glance: DeskGlance {
    if fold == nil, let kept { return kept }
    return DeskGlance(progress, program)
  }

  /// The name to call the deputy by, harmless.
  var name: String {
    let name = fold == nil ? kept?.name : progress.profile.name
    return HarmlessText.oneLine(name ?? id.text)
  }

  /// Saves one thing that happened and takes it into the progress. When it returns, it is on disk.
  ///
  /// If the disk refuses, a person is told why and asked to try again; without a person, and if the
  /// person gives up, it throws, and nothing has been acknowledged.
  @discardableResult
  func record(_ content: EventContent) throws -> Event {
    guard let event = try record([content]).first else { throw Failure(.inputOutput, nil) }
    return event
  }

  /// The same for several things that happened at once: all of them are on disk then, or none.
  @discardableResult
  func record(_ contents: [EventContent]) throws -> [Event] {
    try load()
    guard !contents.isEmpty else { return [] }
    let events = try program.append(contents, to: journal)
    for event in events { take(event) }
    return events
  }

  private func take(_ event: Event) {
    if event.clockIsBehind { program.warnOfClock() }
    if fold?.add(event) == .startAnew { return reload() }
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
    fold(contents.events)
  }
}
