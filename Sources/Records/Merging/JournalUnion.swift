/// The journals of two homes about one deputy, training or paper, united line by line.
///
/// What counts is the set of lines: the union is idempotent, commutative and associative in it. A line that stands in
/// any of our journals is not added again; of the others each goes into the journal of the device that wrote it.
/// Lines are never changed, and none is left out but one: the torn end of a file that stands whole in another.
/// O(n log n) in the bytes of both.
package struct JournalUnion: Sendable {
  /// The journals that get lines, or are new, by the name of their device, with their whole new content.
  package private(set) var changed: [String: [UInt8]] = [:]
  /// The events of all journals of both; one may be there twice.
  package private(set) var events: [Event] = []
  /// The events that the other side brings, each id once.
  package private(set) var added: [Event] = []
  /// How many damaged lines it brings along.
  package private(set) var addedDamage = 0
  /// The ids under which there are different events now. Both lines are kept.
  package private(set) var conflicts: Set<EventID> = []
  /// The highest version, if there are lines of a later one: then nothing is united, for it may have other rules.
  package private(set) var newerVersion: Int?

  private var known: Set<ArraySlice<UInt8>> = []

  /// Unites the contents of journals, by the names of the devices that wrote them.
  package init(_ ours: [String: [UInt8]], with theirs: [String: [UInt8]]) {
    var lines: [String: [MergedLine]] = [:]
    for (device, journal) in ours {
      let found = MergedLine.lines(of: journal)
      note(found.newerVersion)
      lines[device] = found.lines
      for line in found.lines { note(line) }
    }
    var seen = Set(events.map(\.id))
    // The order tells where a line goes that two of their journals have.
    for (device, journal) in theirs.sorted(by: { $0.key < $1.key }) where ours[device] != journal {
      let found = MergedLine.lines(of: journal)
      note(found.newerVersion)
      let torn = journal.last == UInt8(ascii: "\n") ? nil : found.lines.last
      let sound = found.lines.filter { $0.event != nil }
      var new: [MergedLine] = []
      for line in found.lines where !line.isBlank && !known.contains(line.bytes) {
        if line.event == nil, line.bytes == torn?.bytes {
          let isWhole =
            Self.begins(sound, with: line) || Self.begins(lines[device] ?? [], with: line)
          if isWhole { continue }
        }
        note(line)
        new.append(line)
        if let event = line.event {
          if seen.insert(event.id).inserted { added.append(event) }
        } else {
          addedDamage += 1
        }
      }
      guard !new.isEmpty else { continue }
      changed[device] = MergedLine.woven(lines[device] ?? [], with: new)
    }
    findConflicts()
    guard newerVersion == nil else {
      (changed, added, addedDamage) = ([:], [], 0)
      return
    }
  }

  /// Whether each of their journals is one of ours, or the beginning of one; then there is nothing to unite. Decodes
  /// nothing.
  package static func bringNothing(_ theirs: [String: [UInt8]], to ours: [String: [UInt8]]) -> Bool
  {
    theirs.allSatisfy { device, journal in
      guard let known = ours[device], known.starts(with: journal) else { return false }
      let lineBreak = UInt8(ascii: "\n")
      return journal.last == lineBreak || known.count == journal.count
        || known[journal.count] == lineBreak
    }
  }

  /// Whether it leaves everything as it is.
  package var changesNothing: Bool { changed.isEmpty }

  private mutating func note(_ version: Int?) {
    guard let version else { return }
    newerVersion = max(version, newerVersion ?? version)
  }

  private mutating func note(_ line: MergedLine) {
    known.insert(line.bytes)
    if let event = line.event { events.append(event) }
  }

  private mutating func findConflicts() {
    var first: [EventID: Event] = [:]
    first.reserveCapacity(events.count)
    for event in events {
      if let known = first[event.id] {
        if known != event { conflicts.insert(event.id) }
      } else {
        first[event.id] = event
      }
    }
  }

  private static func begins(_ lines: [MergedLine], with torn: MergedLine) -> Bool {
    lines.contains { $0.bytes.count > torn.bytes.count && $0.bytes.starts(with: torn.bytes) }
  }
}
