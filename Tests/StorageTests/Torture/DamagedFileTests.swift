import Dates
import Foundation
import Glibc
import PaperSamples
import Papers
import Records
import Storage
import TestSupport
import Testing

extension TortureTests {
  /// Files cut off anywhere and with bits turned over.
  @Suite struct DamagedFileTests {
    /// A journal of so many events, with its bytes.
    private func journal(_ folder: TemporaryFolder, events count: Int) throws -> ([Event], [UInt8])
    {
      let journal = Journal(in: folder.path, of: device)
      let events = try (1...count).flatMap { number in
        try journal.append(number, at: noon.advanced(byMilliseconds: Int64(number) * 1000))
      }
      return (events, try content(of: folder.path.appending("\(device).jsonl")))
    }

    @Test func `日志在任何一个字节断开，前面的都在，接着写也不丢`() throws {
      let folder = try TemporaryFolder()
      let (events, bytes) = try journal(folder, events: Torture.count(short: 8, long: 40))
      var calls = FileSystemCalls.live
      calls.synchronizeData = { _ throws(SystemError) in }
      for length in 0...bytes.count {
        try folder.write(bytes.prefix(length), to: "\(device).jsonl")
        let whole = bytes.prefix(length).count { $0 == UInt8(ascii: "\n") }
        // A line whose line break alone is missing says all it has to say.
        let isWhole = length < bytes.count && bytes[length] == UInt8(ascii: "\n")
        let kept = Array(events.prefix(whole + (isWhole ? 1 : 0)))
        #expect(try JournalFolder(folder.path).read().events == kept, "\(length) bytes")
        let new = try Journal(in: folder.path, of: device, calls).append(1000)
        let reading = try JournalFolder(folder.path).read()
        #expect(reading.events == kept + new, "\(length) bytes")
        #expect(reading.damage.count <= 1)
        #expect(kept.last.map { $0.id < new[0].id } ?? true)
      }
      Torture.report("cut", "a journal of \(events.count) events cut at \(bytes.count + 1) places")
    }

    @Test func `翻转任何一位，要么原样，要么报坏`() throws {
      let folder = try TemporaryFolder()
      let (events, bytes) = try journal(folder, events: Torture.count(short: 4, long: 12))
      for place in bytes.indices {
        for bit in 0..<8 {
          var damaged = bytes
          damaged[place] ^= 1 << UInt8(bit)
          try check(damaged, events, lost: 2, "byte \(place), bit \(bit)")
        }
      }
      Torture.report("one bit", "\(bytes.count * 8) journals, none said anything else")
    }

    @Test func `随便翻几位，要么原样，要么报坏`() throws {
      let folder = try TemporaryFolder()
      let (events, bytes) = try journal(folder, events: 12)
      var random = SeededGenerator(seed: Torture.seed)
      let rounds = Torture.count(short: 2000, long: 40_000)
      for round in 1...rounds {
        var damaged = bytes
        let flips = Int.random(in: 2...12, using: &random)
        for _ in 0..<flips {
          damaged[Int.random(in: 0..<bytes.count, using: &random)] ^=
            1 << UInt8.random(in: 0...7, using: &random)
        }
        try check(damaged, events, lost: 2 * flips, "round \(round), LVZHI_SEED=\(Torture.seed)")
      }
      Torture.report("several bits", "\(rounds) journals, none said anything else")
    }

    private func check(
      _ damaged: [UInt8], _ events: [Event], lost most: Int, _ comment: Comment
    ) throws {
      let text = JournalText(damaged)
      let missing = Set(events).subtracting(text.events).count
      #expect(Set(text.events).isSubset(of: events), comment)
      #expect(missing <= most && (missing == 0 || !text.faults.isEmpty), comment)
      // Never refused as a whole.
      #expect(text.newerVersion == nil, comment)
    }

    @Test func `试卷里翻一位，要么原样，要么不用`() throws {
      let folder = try TemporaryFolder()
      let store = PaperStore(home: Home(folder.path.appending("home")))
      let paper = Paper(SamplePaper.contents())
      try store.save(paper)
      let bytes = try content(of: store.file(of: paper.id))
      var random = SeededGenerator(seed: Torture.seed)
      let rounds = Torture.count(short: 150, long: 5000)
      for round in 1...rounds {
        var damaged = bytes
        damaged[Int.random(in: 0..<bytes.count, using: &random)] ^=
          1 << UInt8.random(in: 0...7, using: &random)
        try folder.write(damaged, to: "home/papers/\(paper.id.text)/paper.json")
        let comment: Comment = "round \(round), LVZHI_SEED=\(Torture.seed)"
        if let read = try? store.load(paper.id) { #expect(read == paper, comment) }
      }
      Torture.report("papers", "\(rounds) papers with a bit turned over, none said anything else")
    }
  }
}
