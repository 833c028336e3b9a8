import Dates
import Foundation
import Records
import Storage
import TestSupport
import Testing

/// Whatever fails, every acknowledged event can be read back, now and after a power cut.
@Suite struct JournalFaultTests {
  struct Case: CustomTestStringConvertible {
    let seed: UInt64
    let oneIn: Int
    var testDescription: String { "seed \(seed), one call in \(oneIn) fails" }
  }

  static let cases = (0..<60).map { Case(seed: $0, oneIn: [2, 3, 5, 12][Int($0 % 4)]) }

  @Test(arguments: cases)
  func `任何调用都可能失败，已确认的一个不丢`(_ test: Case) throws {
    let folder = try TemporaryFolder()
    let file = folder.path.appending("\(device).jsonl")
    let disk = FaultyDisk(seed: test.seed, oneIn: test.oneIn, path: file)
    let kept = Journal(in: folder.path, of: device, disk.calls)
    var random = SeededGenerator(seed: ~test.seed)
    var acknowledged: [Event] = []
    var tried: Set<Event> = []
    for step in 0..<80 {
      let isKept = Bool.random(using: &random)
      let journal = isKept ? kept : Journal(in: folder.path, of: device, disk.calls)
      let now = noon.advanced(byMilliseconds: Int64.random(in: -50...1000, using: &random))
      let contents = (0..<Int.random(in: 1...3, using: &random)).map { flag(step * 10 + $0) }
      do {
        let events = try journal.append(
          contents, at: Moment(now, utcOffset: 0), using: &random)
        tried.formUnion(events)
        acknowledged += events
      } catch {
        tried.formUnion(error.events)
        guard Bool.random(using: &random), !error.events.isEmpty else { continue }
        do {
          try journal.append(again: error.events)
          acknowledged += error.events
        } catch {}
      }
    }
    let contents = try JournalFolder(folder.path).read()
    let read = Set(contents.events)
    #expect(Set(acknowledged).subtracting(read) == [])
    #expect(read.subtracting(tried) == [])
    let durable = Set(JournalText(disk.contentAfterPowerCut).events)
    #expect(Set(acknowledged).subtracting(durable) == [])
    let ids = acknowledged.map(\.id)
    #expect(zip(ids, ids.dropFirst()).allSatisfy(<))
    #expect(acknowledged.count > 10)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `任何一处损坏只损失所在的行`(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    let journal = Journal(in: folder.path, of: device)
    let events = try (1...20).flatMap { try journal.append($0) }
    let file = folder.path.appending("\(device).jsonl")
    var bytes = try content(of: file)
    var random = SeededGenerator(seed: seed)
    let place = Int.random(in: 0..<bytes.count, using: &random)
    switch seed % 4 {
    case 0: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
    case 1: bytes.remove(at: place)
    case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
    default: bytes.removeLast(bytes.count - place)
    }
    try folder.write(bytes, to: file.name)
    let contents = try JournalFolder(folder.path).read()
    let hit = try content(of: file).prefix(place).count { $0 == UInt8(ascii: "\n") }
    let expected = seed % 4 == 3 ? Array(events[..<hit]) : events
    let lost = Set(expected).subtracting(contents.events)
    #expect(lost.count <= 2, "seed \(seed)")
    #expect(Set(contents.events).isSubset(of: events), "seed \(seed)")
    #expect(contents.damage.allSatisfy { $0.file == file && abs($0.line - hit - 1) <= 1 })
    if !lost.isEmpty { #expect(!contents.damage.isEmpty, "seed \(seed)") }
  }
}
