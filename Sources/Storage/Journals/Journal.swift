package import Records
import Scheduling
import Synchronization

/// The journal that this device writes in one folder of journals, `<device>.jsonl`. This is the one door
/// for changes to the data of deputies, trainings and papers.
///
/// A journal kept for a whole session remembers its last event and saves a little quicker; but it may be
/// made anew for each event just as well.
package final class Journal: Sendable {
  private let file: LineFile
  /// Whether this process has written an event, to any journal.
  package static var hasWritten: Bool { written.load(ordering: .relaxed) }
  private static let written = Atomic<Bool>(false)

  private let end = Mutex<LineFile.End<LastLine>?>(nil)

  /// The journal of `device` in `folder`. Touches nothing yet.
  package init(in folder: FilePath, of device: DeviceName, _ calls: FileSystemCalls = .live) {
    file = LineFile(path: folder.appending("\(device).jsonl"), calls: calls)
  }

  /// Appends one event for each of `contents`, all in one write. When it returns, they are on disk.
  ///
  /// The folder must exist. Ids and times go on from the device's last event, also if another program
  /// wrote it a moment ago; so they may lie ahead of `moment`, and then `clockIsBehind` of the events is
  /// set, which the user should be told. Costs the same after a million events as after one.
  /// - Returns: the events as they were written, in the order of `contents`.
  package func append(
    _ contents: [EventContent], at moment: Moment, using random: inout some RandomNumberGenerator
  ) throws(AppendFailure) -> [Event] {
    var events: [Event] = []
    do {
      try append { last in
        var clock = DeviceClock(after: last)
        events = contents.map { content in
          let stamp = clock.stamp(now: moment.instant, using: &random)
          let day = StudyDay(at: stamp.at, utcOffset: moment.utcOffset)
          return Event(stamp, day: day, content: content)
        }
        return events
      }
    } catch {
      throw AppendFailure(error: error, events: events)
    }
    return events
  }

  /// Appends the events of a failed `append` as they are. If they had reached the disk after all, they
  /// stand there twice and count once, for their ids are the same.
  package func append(again events: [Event]) throws(AppendFailure) {
    do {
      try append { _ in events }
    } catch {
      throw AppendFailure(error: error, events: events)
    }
  }

  private func append(_ make: (Event?) -> [Event]) throws(StorageError) {
    // Another thread that appends meanwhile only makes what is known out of date.
    let known = end.withLock { $0 }
    let path = file.path
    let new = try file.append(knowing: known, findingLast: LastLine.init) {
      last throws(StorageError) in
      let last = try last?.event(in: path)
      let events = make(last)
      let bytes = events.flatMap { JournalLine.encode($0) + [UInt8(ascii: "\n")] }
      return LineFile.Lines(bytes: bytes, last: (events.last ?? last).map { .event($0) } ?? .none)
    }
    end.withLock { $0 = new }
    Self.written.store(true, ordering: .relaxed)
  }
}

/// The last line of a journal that is sound.
private enum LastLine: Sendable {
  case none
  case event(Event)
  /// By a later version of the program, which may have rules that this one would break.
  case newer(Int)

  init?(_ line: ArraySlice<UInt8>) {
    switch JournalLine.decode(Array(line)) {
    case .success(let event): self = .event(event)
    case .failure(.newerVersion(let version)): self = .newer(version)
    case .failure: return nil
    }
  }

  func event(in path: FilePath) throws(StorageError) -> Event? {
    switch self {
    case .none: return nil
    case .event(let event): return event
    case .newer(let version): throw StorageError(.newerVersion(version), path)
    }
  }
}
