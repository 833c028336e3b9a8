import Diagnostics

/// The text form of events: one JSON object on one line.
///
/// The last key is `crc`: eight lower-case hexadecimal digits, the CRC-32 of all bytes of the line up to, and
/// without, the comma before `"crc"`. A line without it is damaged, written by hand or not: nothing else
/// tells that what it says is what was written. The rule is the same in all versions of the format, so that
/// a damaged version number is told from a newer version.
package enum JournalLine {
  /// The line of an event, without a line break. The same event gives the same bytes everywhere.
  package static func encode(_ event: Event) -> [UInt8] {
    var line = LineWriter()
    line.write(event)
    return line.finish()
  }

  /// Reads one line; keys may come in any order, but `crc` last, with white space between them. A line
  /// break at the end is white space too.
  package static func decode(_ line: [UInt8]) -> Result<Event, LineProblem> {
    var decoder = LineDecoder()
    return decoder.decode(line, in: line.indices)
  }
}
