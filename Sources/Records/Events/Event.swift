package import Dates
package import Scheduling

/// One thing that happened, as a line of a journal holds it. Events are never changed.
package struct Event: Hashable, Sendable {
  /// The version of the format that this program writes, and the highest that it reads.
  package static let formatVersion = 1

  package let id: EventID
  package let at: Timestamp
  /// The study day, fixed when the event was written.
  package let day: StudyDay
  package let content: EventContent
  /// The clock stood behind the device's event before, so `at` is a substitute.
  package let clockIsBehind: Bool
  /// What this program does not know but keeps, sorted by key.
  package let unknown: [UnknownMember]

  package init(
    id: EventID, at: Timestamp, day: StudyDay, content: EventContent, clockIsBehind: Bool = false,
    unknown: [UnknownMember] = []
  ) {
    self.id = id
    self.at = at
    self.day = day
    self.content = content
    self.clockIsBehind = clockIsBehind
    self.unknown = unknown
  }

  /// An event with the time and id that the device's clock gave it.
  package init(_ stamp: DeviceClock.Stamp, day: StudyDay, content: EventContent) {
    self.init(
      id: stamp.id, at: stamp.at, day: day, content: content, clockIsBehind: stamp.isBehind)
  }
}
