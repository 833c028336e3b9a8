import Archives
import TestSupport
import Testing

struct ZipTests {
  static let members = [
    ZipMember("[Content_Types].xml", Array("<Types/>".utf8)),
    ZipMember("word/文档.xml", Array(String(repeating: "代表", count: 50_000).utf8)),
    ZipMember("空", []),
  ]

  @Test func `写了再读 一字不差`() throws {
    let reader = try ZipReader(try ZipWriter.bytes(Self.members))
    #expect(reader.names == Self.members.map(\.name))
    for member in Self.members {
      #expect(try reader.contents(of: member.name) == member.bytes)
    }
    #expect(try reader.contents(of: "没有") == nil)
  }

  @Test func `同样的内容 同样的字节`() throws {
    let first = try ZipWriter.bytes(Self.members)
    #expect(try ZipWriter.bytes(Self.members) == first)
    #expect(first.count < 2000)
    #expect(first.starts(with: [0x50, 0x4B, 3, 4]))
  }

  @Test func `读多少由读的人定`() throws {
    let reader = try ZipReader(try ZipWriter.bytes(Self.members))
    #expect(throws: ZipFault.tooLarge(member: "word/文档.xml")) {
      try reader.contents(of: "word/文档.xml", limit: 299_999)
    }
    #expect(try reader.contents(of: "word/文档.xml", limit: 300_000)?.count == 300_000)
  }

  @Test func `整包读出有总量和倍数的限制`() throws {
    let reader = try ZipReader(try ZipWriter.bytes(Self.members))
    let all = ZipLimits(members: 3, bytes: 300_100, ratio: 1, free: 300_100)
    let read = try reader.members(within: all) { $0 != Array("空".utf8) }
    #expect(read.map(\.name) == Self.members.prefix(2).map { Array($0.name.utf8) })
    #expect(read.map(\.bytes) == Self.members.prefix(2).map(\.bytes))
    for limits in [
      ZipLimits(members: 2, bytes: 1 << 20, ratio: 1000),
      ZipLimits(members: 3, bytes: 300_000, ratio: 1000),
      // The archive has about 700 bytes.
      ZipLimits(members: 3, bytes: 1 << 20, ratio: 10, free: 1000),
    ] {
      #expect(throws: ZipFault.self) { try reader.members(within: limits) { _ in true } }
    }
  }

  @Test(arguments: [[], Array("不是压缩文件".utf8), [0x50, 0x4B, 3, 4, 0, 0]])
  func `不是压缩文件`(bytes: [UInt8]) {
    #expect(throws: ZipFault.notAnArchive) { try ZipReader(bytes) }
  }

  /// Whatever bytes are changed or cut off, it is read or refused, and what is read has the right checksum.
  @Test func `坏了的文件不会让程序崩溃`() throws {
    let whole = try ZipWriter.bytes(Self.members)
    let seed: UInt64 = 20_261_125
    var generator = SeededGenerator(seed: seed)
    for _ in 1...500 {
      var bytes = whole
      if Bool.random(using: &generator) {
        bytes = Array(bytes.prefix(Int.random(in: 0..<bytes.count, using: &generator)))
      }
      for _ in 0..<3 where !bytes.isEmpty {
        let place = Int.random(in: bytes.indices, using: &generator)
        bytes[place] = UInt8.random(in: .min ... .max, using: &generator)
      }
      guard let reader = try? ZipReader(bytes) else { continue }
      for member in Self.members {
        if let contents = try? reader.contents(of: member.name) {
          #expect(contents == member.bytes, "seed \(seed)")
        }
      }
    }
  }
}
