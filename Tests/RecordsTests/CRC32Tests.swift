import TestSupport
import Testing
@testable import Records

// The sum has no name outside the module, and its published vector no other way in.

struct CRC32Tests {
  @Test func `公布的检验值`() {
    #expect(CRC32.checksum(Array("123456789".utf8).span) == 0xCBF4_3926)
    #expect(CRC32.checksum([UInt8]().span) == 0)
  }

  @Test func `与逐位计算一致`() {
    var random = SeededGenerator(seed: 11)
    let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }
    for start in 0..<17 {
      for end in start...bytes.count {
        #expect(CRC32.checksum(bytes[start..<end].span) == slowChecksum(Array(bytes[start..<end])))
      }
    }
  }
}
