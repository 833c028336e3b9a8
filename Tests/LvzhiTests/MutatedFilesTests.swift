import Archives
import BankFile
import Foundation
import Interchange
import Questions
import Storage
import TestSupport
import Testing

@testable import lvzhi

/// Files of every format, broken in every way that `Mutation` and `ArchiveMutation` know, go the way that `import` goes. About
/// a thousand of them; `make mutate` tries ten thousand, in a run of its own, where the memory counts too.
struct `改坏了的题目文件` {
  struct Seed: CustomTestStringConvertible, Sendable {
    let name: String
    let format: InterchangeFormat
    var testDescription: String { name }
  }

  static let seeds = [
    Seed(name: "seed.gift", format: .gift), Seed(name: "seed.aiken.txt", format: .aiken),
    Seed(name: "seed.moodle.xml", format: .moodleXML), Seed(name: "seed.qti.xml", format: .qti),
    Seed(name: "seed-qti.zip", format: .qti), Seed(name: "seed.anki.txt", format: .anki),
    Seed(name: "seed-old.apkg", format: .apkg), Seed(name: "seed-new.apkg", format: .apkg),
    Seed(name: "seed.csv", format: .csv), Seed(name: "seed.xlsx", format: .xlsx),
    Seed(name: "seed.docx", format: .docx), Seed(name: "seed.txt", format: .text),
    Seed(name: "seed.json", format: .json),
  ]

  private static let asked = ProcessInfo.processInfo.environment["LVZHI_MUTATIONS"]
    .flatMap { Int($0) }
  /// The files differ from run to run only if another number is given.
  private static let first =
    ProcessInfo.processInfo.environment["LVZHI_SEED"].flatMap { UInt64($0) } ?? 1
  private static let memory = 1_000_000_000
  /// Of files that take milliseconds, on a machine that is busy with other tests.
  private static let slow = Duration.seconds(10)

  private static func bytes(_ name: String) throws -> [UInt8] {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../Fixtures/Interchange/" + name)
    return try Array(Data(contentsOf: url))
  }

  @Test(arguments: seeds) func 原样认得出来也读得到(_ seed: Seed) throws {
    let bytes = try Self.bytes(seed.name)
    #expect(FormatRecognition.format(of: bytes) == seed.format)
    let folder = try TemporaryFolder()
    let path = FilePath(try folder.write(bytes: bytes, to: "file"))
    #expect(try QuestionFile(path, named: nil).contents.items.isEmpty == false)
  }

  @Test(arguments: seeds) func 读得完(_ seed: Seed) throws {
    let whole = try Self.bytes(seed.name)
    let folder = try TemporaryFolder()
    let watch = MutationWatch(limit: .seconds(60))
    let header = BankMaker.Header(
      id: try #require(BankID("mutated")), title: "改坏了的", isChinese: true, origin: "测试")
    let count = UInt64(((Self.asked ?? 1000) + Self.seeds.count - 1) / Self.seeds.count)
    var slowest = (duration: Duration.zero, number: UInt64(0))
    var read = 0
    for number in Self.first..<(Self.first + count) {
      var chance = SeededGenerator(seed: number)
      // Archives are broken inside more often than outside: outside, the checksums find it.
      let isArchive = whole.starts(with: [0x50, 0x4B])
      let isInside = isArchive && number % 4 != 0
      var bytes =
        isInside
        ? try ArchiveMutation.mutated(whole, using: &chance)
        : Mutation.mutated(whole, changes: 1...(number % 2 == 0 ? 1 : 8), using: &chance)
      // Half a character would end the reading of most texts at once.
      if !isArchive, number % 4 != 0 { bytes = Array(String(decoding: bytes, as: UTF8.self).utf8) }
      guard FormatRecognition.format(of: bytes) != .office else { continue }
      let path = FilePath(try folder.write(bytes: bytes, to: "file"))
      let format = number % 5 == 0 ? nil : seed.format
      let time = watch.time("\(seed.name), LVZHI_SEED=\(number)") {
        guard let file = try? QuestionFile(path, named: format) else { return }
        read += 1
        let made = BankMaker(file.contents, header)
        let known = file.contents.items.count + file.contents.refusals.count
        #expect(made.taken.count + made.refusals.count == known, "LVZHI_SEED=\(number)")
      }
      if time > slowest.duration { slowest = (time, number) }
      if Self.asked != nil, MutationWatch.peak > Self.memory {
        Issue.record("LVZHI_SEED=\(number): \(MutationWatch.peak) bytes")
        return
      }
    }
    #expect(read > 0)
    #expect(slowest.duration < Self.slow, "LVZHI_SEED=\(slowest.number)")
    print(
      "\(seed.name): seeds \(Self.first)–\(Self.first + count - 1), \(read) read, slowest",
      "\(slowest.duration) (\(slowest.number)), peak \(MutationWatch.peak >> 20) MiB")
  }
}
