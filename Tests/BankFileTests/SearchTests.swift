import TestSupport
import Testing

@testable import BankFile

@Suite struct SearchTests {
  @Test(arguments: UInt64(0)..<200)
  func 八个字节一起找与逐个找一样(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    // Neighbours of what is searched for, and bytes with the high bit, are what such a search may take for it.
    let signs: [UInt8] = [0x0A, 0x0B, 0x09, 0x8A, 0x5C, 0x5D, 0x7B, 0x7C, 0xFB, 0x00, 0x80, 0xFF]
    let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
      signs.randomElement(using: &random) ?? 0
    }
    let start = Int.random(in: 0...bytes.count, using: &random)
    let end = Int.random(in: start...bytes.count, using: &random)
    for (one, other) in [(UInt8(0x0A), UInt8(0x0A)), (0x5C, 0x7B), (0x00, 0xFF)] {
      let expected = bytes[start..<end].firstIndex { $0 == one || $0 == other } ?? end
      #expect(
        bytes.span.firstIndex(of: one, or: other, from: start, before: end) == expected,
        "\(bytes) \(start)..<\(end)")
    }
  }
}
