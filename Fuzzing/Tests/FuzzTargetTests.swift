import Foundation
import TestSupport
import Testing

/// The targets of `make fuzz`, in small: the inputs to begin with, and some broken ones of each.
struct `什么样的输入都不出错` {
  static let targets = FuzzTarget.all.map(\.name)

  /// How many inputs of each target are made; the broken ones differ only if another number is given.
  private static let count = 15
  private static let first =
    ProcessInfo.processInfo.environment["LVZHI_SEED"].flatMap { UInt64($0) } ?? 1

  private func target(_ name: String) throws -> FuzzTarget {
    try #require(FuzzTarget.all.first { $0.name == name })
  }

  @Test(arguments: targets) func 改坏了也读得完(_ name: String) throws {
    let target = try target(name)
    let seeds = try target.seeds(.repository).sampled(Self.count)
    #expect(!seeds.isEmpty)
    for seed in seeds {
      #expect(throws: Never.self, "\(String(decoding: seed, as: UTF8.self))") {
        try target.read(seed)
      }
    }
    for number in Self.first..<(Self.first + UInt64(Self.count)) {
      var chance = SeededGenerator(seed: number)
      let seed = seeds[Int(number % UInt64(seeds.count))]
      var bytes = Mutation.mutated(seed, changes: 1...4, using: &chance)
      // Half a character ends the reading of most texts at once.
      if number % 4 != 0, name != "archive" {
        bytes = Array(String(decoding: bytes, as: UTF8.self).utf8)
      }
      let input = Array(bytes.prefix(target.longest))
      #expect(throws: Never.self, "\(name), LVZHI_SEED=\(number)") { try target.read(input) }
    }
  }

  @Test func 名字各不相同() {
    #expect(Set(Self.targets).count == Self.targets.count)
  }
}
