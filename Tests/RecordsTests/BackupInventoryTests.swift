import Dates
import Diagnostics
import Records
import TestSupport
import Testing

@Suite struct `备份的清单` {
  private static let digest = String(repeating: "0123456789abcdef", count: 4)
  private static let sample = BackupInventory(
    made: Timestamp(milliseconds: 1_790_000_000_123), bytes: 42, leftOut: ["banks/链接", "a\nb"],
    files: ["config.yaml", "deputies/张 三/attempts/x.jsonl", "banks/一\\二\n三\r\n四.md", "a/# end"]
      .map { BackupFile(path: $0, digest: digest) })

  /// An inventory of these lines, with its seal.
  private static func text(_ lines: String) -> [UInt8] {
    let body = "# lvzhi backup 1\n\(lines)"
    return Array("\(body)# end \(ContentDigest(of: body).hexadecimal())\n".utf8)
  }

  @Test func `写出来读得回去`() {
    let (found, faults) = BackupInventory.read(Self.sample.text)
    #expect(found == Self.sample)
    #expect(faults == [])
    var digests = BackupDigests()
    let isWhole = digests.add(inventory: Self.sample.text)
    #expect(isWhole)
    #expect(digests.contains(Self.digest))
    #expect(!digests.contains("0"))
  }

  @Test func `格式和 sha256sum 的一样`() {
    let text = String(decoding: Self.sample.text, as: UTF8.self)
    #expect(text.contains("\n\(Self.digest)  deputies/张 三/attempts/x.jsonl\n"))
    #expect(text.contains(#"\#n\\#(Self.digest)  banks/一\\二\n三\r\n四.md\#n"#))
  }

  @Test(arguments: [
    "../x", "/etc/passwd", "a/../../b", "a//b", "a/./b", "", ".", "..", "a/", "a\0b",
    String(repeating: "长", count: 86),
  ])
  func `跑出家目录的位置不要`(_ path: String) {
    let line = "\(Self.digest)  \(path)\n\(Self.digest)  good\n"
    let (found, faults) = BackupInventory.read(Self.text(line))
    #expect(found.files.map(\.path) == ["good"])
    #expect(faults == [.line(2)])
    let (escaped, _) = BackupInventory.read(Self.text("\\\(Self.digest)  ..\\/x\n"))
    #expect(escaped.files.isEmpty)
  }

  @Test(arguments: [
    "x\n", "\(String(repeating: "g", count: 64))  a\n", "\(digest) a\n", "\(digest)\n",
    "\(digest.uppercased())  a\n",
  ])
  func `看不懂的行说出来`(_ line: String) {
    let (found, faults) = BackupInventory.read(Self.text(line))
    #expect(found.files.isEmpty)
    #expect(faults == [.line(2)])
  }

  @Test func `同一个文件两次只算一次`() {
    let (found, faults) = BackupInventory.read(
      Self.text("\(Self.digest)  a\n\(Self.digest)  a\n"))
    #expect(found.files.count == 1)
    #expect(faults == [.line(3)])
  }

  @Test func `以后的版本说的别的话不碍事`() {
    let (found, faults) = BackupInventory.read(Self.text("# something new\n\(Self.digest)  a\n"))
    #expect(found.files.count == 1)
    #expect(faults == [])
    #expect(
      BackupInventory.read(Array("# lvzhi backup 2\n".utf8)).faults == [.unknownFormat, .altered])
    #expect(BackupInventory.read([]).faults == [.altered])
  }

  @Test func `断在哪里都看得出来`() {
    let text = Self.sample.text
    for length in text.indices.dropLast() {
      #expect(!BackupInventory.read(Array(text[..<length])).faults.isEmpty, "\(length)")
      var digests = BackupDigests()
      let isWhole = digests.add(inventory: Array(text[..<length]))
      #expect(!isWhole)
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `改坏的清单不会出事`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var text = Self.sample.text
    for _ in 0..<Int.random(in: 1...4, using: &random) where !text.isEmpty {
      let place = Int.random(in: 0..<text.count, using: &random)
      switch UInt8.random(in: 0...3, using: &random) {
      case 0: text[place] = UInt8.random(in: 0...255, using: &random)
      case 1: text.remove(at: place)
      case 2: text.insert([0, 0x0A, 0x2F, 0x2E, 0x5C][Int(place % 5)], at: place)
      default: text.removeSubrange(place..<min(text.count, place + 40))
      }
    }
    let (found, faults) = BackupInventory.read(text)
    #expect(found.files.allSatisfy { BackupFile.isSafe($0.path) }, "seed \(seed)")
    #expect(text == Self.sample.text || !faults.isEmpty, "seed \(seed)")
  }
}
