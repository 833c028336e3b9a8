/// What a journal's bytes say: its events, and the lines that are none.
package struct JournalText: Sendable {
  /// A line that is no event. It is kept in the file and passed over.
  package struct Fault: Hashable, Sendable {
    /// Counted from 1.
    package let line: Int
    /// The line's bytes in the file, without its line break.
    package let range: Range<Int>
    package let problem: LineProblem
  }

  /// The line of an answer to a choice has about 310 bytes.
  static let usualLineLength = 300

  /// In the order of the file.
  package private(set) var events: [Event] = []
  package private(set) var faults: [Fault] = []
  /// The number of lines, the empty ones included.
  package private(set) var lineCount = 0

  /// Reads a whole file, or the part from `offset`, where line number `firstLine` starts. Linear. Empty
  /// lines are passed over in silence.
  package init(_ bytes: [UInt8], from offset: Int = 0, firstLine: Int = 1) {
    var decoder = LineDecoder()
    events.reserveCapacity((bytes.count - offset) / Self.usualLineLength)
    var start = offset
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      read(start..<end, of: bytes, line: firstLine + lineCount, with: &decoder)
      lineCount += 1
      start = end + 1
    }
  }

  /// The events of some lines of a journal; those that are none are passed over.
  package static func events(of bytes: [UInt8], inLines lines: [Range<Int>]) -> [Event] {
    var decoder = LineDecoder()
    return lines.compactMap { try? decoder.decode(bytes, in: $0).get() }
  }

  /// The highest version, if there are lines from a later one: then the file must be refused.
  package var newerVersion: Int? {
    faults.compactMap { fault in
      if case .newerVersion(let version) = fault.problem { version } else { nil }
    }.max()
  }

  private mutating func read(
    _ range: Range<Int>, of bytes: [UInt8], line: Int, with decoder: inout LineDecoder
  ) {
    guard !bytes[range].allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) else { return }
    switch decoder.decode(bytes, in: range) {
    case .success(let event): events.append(event)
    case .failure(let problem):
      faults.append(Fault(line: line, range: range, problem: problem))
    }
  }
}
