package import Records
import Scheduling

/// The journal that this device writes in one folder of journals, `<device>.jsonl`. This is the one door
/// for changes to the data of deputies, trainings and papers.
package struct Journal: Sendable {
  private let file: LineFile

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
      try file.append(findingLast: LastLine.init) { last throws(StorageError) in
        var clock = DeviceClock(after: try event(of: last))
        events = contents.map { content in
          let stamp = clock.stamp(now: moment.instant, using: &random)
          let day = StudyDay(at: stamp.at, utcOffset: moment.utcOffset)
          return Event(stamp, day: day, content: content)
        }
        return Self.lines(events)
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
      try file.append(findingLast: LastLine.init) { last throws(StorageError) in
        _ = try event(of: last)
        return Self.lines(events)
      }
    } catch {
      throw AppendFailure(error: error, events: events)
    }
  }

  private static func lines(_ events: [Event]) -> [UInt8] {
    events.flatMap { JournalLine.encode($0) + [UInt8(ascii: "\n")] }
  }

  private func event(of last: LastLine?) throws(StorageError) -> Event? {
    switch last {
    case nil: return nil
    case .event(let event): return event
    case .newer(let version): throw StorageError(.newerVersion(version), file.path)
    }
  }
}

/// The last line of a journal that is sound.
private enum LastLine {
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
}
