/// A line of a journal on its way into another home: its bytes, and the event if it is one.
struct MergedLine: Sendable {
  /// Without the line break.
  let bytes: ArraySlice<UInt8>
  /// `nil` for a damaged line and for an empty one.
  let event: Event?

  /// The lines of a journal, in order, the empty ones too. A line that was cut off at the end of the file is one as well.
  static func lines(of journal: [UInt8]) -> (lines: [MergedLine], newerVersion: Int?) {
    let text = JournalText(journal)
    var damaged = text.faults[...]
    var events = text.events[...]
    var lines: [MergedLine] = []
    lines.reserveCapacity(text.lineCount)
    var start = 0
    while start < journal.count {
      let end = journal[start...].firstIndex(of: UInt8(ascii: "\n")) ?? journal.count
      let bytes = journal[start..<end]
      if damaged.first?.range.lowerBound == start {
        damaged.removeFirst()
        lines.append(MergedLine(bytes: bytes, event: nil))
      } else if isBlank(bytes) {
        lines.append(MergedLine(bytes: bytes, event: nil))
      } else {
        lines.append(MergedLine(bytes: bytes, event: events.popFirst()))
      }
      start = end + 1
    }
    return (lines, text.newerVersion)
  }

  /// Whether a reader passes over it in silence.
  var isBlank: Bool { event == nil && Self.isBlank(bytes) }

  private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }
  }

  /// Lines with others among them. Both keep their order; of two events the earlier comes first, and what is none
  /// follows what it stood behind. So the journal of one device comes out as that device wrote it, whichever of two
  /// copies has the end of it.
  static func woven(_ lines: [MergedLine], with others: [MergedLine]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity((lines + others).reduce(0) { $0 + $1.bytes.count + 1 })
    var (rest, new) = (lines[...], others[...])
    while let next = takeNext(&rest, &new) {
      bytes += next.bytes
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  private static func takeNext(
    _ lines: inout ArraySlice<MergedLine>, _ others: inout ArraySlice<MergedLine>
  ) -> MergedLine? {
    guard let line = lines.first else { return others.popFirst() }
    guard let other = others.first else { return lines.popFirst() }
    guard let event = line.event else { return lines.popFirst() }
    guard let new = other.event else { return others.popFirst() }
    return EventOrder.precedes(new, event) ? others.popFirst() : lines.popFirst()
  }
}
