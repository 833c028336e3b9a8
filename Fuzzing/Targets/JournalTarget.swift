import Foundation
import Questions
import Scheduling

@testable import Records

extension FuzzTarget {
  /// Lines of a journal, with their checksums put right so that what they say is looked at. What is read is written as it would
  /// be written anew, and reads back the same; adding up and uniting journals is safe with it, and a union idempotent.
  static let journal = FuzzTarget(
    "journal",
    seeds: { files in
      try files.lines(below: "Documentation/Formats", "journal.md") { $0.hasPrefix("{\"v\"") }
    }
  ) { bytes in
    // As it is first: nothing may be wrong with any bytes.
    _ = JournalText(bytes)
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map { summed($0) }
    let journal = Array(lines.joined())
    let events = JournalText(journal).events
    for event in events {
      let line = JournalLine.encode(event)
      guard case .success(let again) = JournalLine.decode(line) else {
        throw BrokenPromise(description: "what was written cannot be read: \(text(line))")
      }
      try BrokenPromise.unless(again == event, "reads back as another event: \(text(line))")
      try BrokenPromise.unless(JournalLine.encode(again) == line, "written differently again")
    }
    let progress = ProgressFold(events).progress
    try BrokenPromise.unless(
      ProgressFold(events.reversed() + events).progress == progress, "the order of events matters")
    let union = JournalUnion(["a": bytes], with: ["b": journal])
    let ours = ["a": bytes].merging(union.changed) { $1 }
    try BrokenPromise.unless(
      JournalUnion(ours, with: ["b": journal]).changesNothing, "uniting again changes something")
  }

  /// The line with the right checksum and a line break.
  private static func summed(_ line: some Collection<UInt8>) -> [UInt8] {
    let text = String(decoding: Array(line), as: UTF8.self)
    let end = text.range(of: ",\"crc\"", options: .backwards)?.lowerBound
    var body = Array(text[..<(end ?? text.endIndex)].utf8)
    if end == nil, body.last == UInt8(ascii: "}") { body.removeLast() }
    let sum = String(CRC32.checksum(body.span), radix: 16)
    let digits = String(repeating: "0", count: 8 - sum.count) + sum
    return body + Array(",\"crc\":\"\(digits)\"}\n".utf8)
  }
}
