import Dates
import Scheduling

/// Reads lines one after the other, keeping its memory between them.
struct LineDecoder {
  private var members = LineMembers()

  /// Reads the line at `range` of `bytes`.
  mutating func decode(_ bytes: [UInt8], in range: Range<Int>) -> Result<Event, LineProblem> {
    do throws(LineProblem) {
      try members.scan(bytes, in: range)
      try verifyChecksum()
      return .success(try event())
    } catch {
      return .failure(error)
    }
  }

  private mutating func verifyChecksum() throws(LineProblem) {
    let sum: Checksum = try members.required("crc")
    guard members.endsWith("crc") else { throw .checksumNotLast }
    guard sum.value == members.checksum() else { throw .badChecksum }
  }

  private mutating func event() throws(LineProblem) -> Event {
    let version: Int = try members.required("v")
    if version > Event.formatVersion { throw .newerVersion(version) }
    guard version >= 1 else { throw .badValue(key: "v") }
    let id: EventID = try members.required("id")
    let kind: String = try members.required("kind")
    let at: Timestamp = try members.required("at")
    let day: StudyDay = try members.required("day")
    let clock: String? = try members.optional("clock")
    guard clock == nil || clock == Event.behind else { throw .badValue(key: "clock") }
    let content = try EventContent(kind: kind, from: &members)
    return Event(
      id: id, at: at, day: day, content: content, clockIsBehind: clock != nil,
      unknown: try members.unknown())
  }
}

extension Event {
  /// The value of `clock`.
  static let behind = "behind"
}
