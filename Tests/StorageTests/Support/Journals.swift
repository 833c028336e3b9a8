import Dates
import Questions
import Records
import Scheduling
import Storage
import TestSupport

let device = fixed(DeviceName("testdevice"))
let noon = fixed(Timestamp("2026-11-23T12:00:00Z"))

/// A value that the tests spell right.
func fixed<Value>(_ value: Value?) -> Value {
  guard let value else { preconditionFailure("a fixed value of the tests is misspelled") }
  return value
}

/// Something small to write: a question flagged.
func flag(_ number: Int) -> EventContent {
  .flag(fixed(QuestionName("daibiaofa/\(number)")))
}

extension Journal {
  /// Appends flags with chance of its own and without a zone.
  @discardableResult
  func append(_ numbers: Int..., at now: Timestamp = noon) throws(AppendFailure) -> [Event] {
    var random = SeededGenerator(seed: UInt64(numbers.first ?? 0))
    return try append(numbers.map(flag), at: Moment(now, utcOffset: 0), using: &random)
  }
}

/// The line of an event as a later version of the program would write it.
func newerLine(version: Int) -> [UInt8] {
  let event = Event(
    id: fixed(EventID("01JDB3ZZZZZZZZZZZZZZZZZZZZ")), at: noon,
    day: .init(.init(dayNumber: 20_000)),
    content: flag(1))
  let line = String(decoding: JournalLine.encode(event), as: UTF8.self)
    .replacing(#""v":1"#, with: #""v":\#(version)"#, maxReplacements: 1)
  let covered = line[..<fixed(line.firstRange(of: #","crc""#)).lowerBound]
  let sum = String(crc32(covered.utf8), radix: 16)
  let padded = String(repeating: "0", count: 8 - sum.utf8.count) + sum
  return Array("\(covered),\"crc\":\"\(padded)\"}\n".utf8)
}

private func crc32(_ bytes: some Sequence<UInt8>) -> UInt32 {
  var sum = UInt32.max
  for byte in bytes {
    sum ^= UInt32(byte)
    for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB8_8320 }
  }
  return ~sum
}
