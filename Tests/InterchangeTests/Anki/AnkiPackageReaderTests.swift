import Archives
import Interchange
import TestSupport
import Testing

@Suite struct `Anki 包` {
  @Test func 每条笔记一道题() throws {
    let file = try AnkiPackageReader.read(AnkiPackageSample.bytes)
    #expect(file.items.count == 39)
    #expect(file.refusals.map(\.reason) == [.noAnswer])
    #expect(file.refusals.map(\.place.line) == [4])
    #expect(file.items[0].stem == "甲" && file.items[0].body == .short(model: "乙", points: []))
    #expect(file.items[0].tags == ["一", "二"] && file.items[0].sourceID == "g0")
    #expect(file.items[0].category == ["法律", "总则"])
    #expect(file.items[1].stem == "{{}}最高" && file.items[1].body == .blanks([["宪法"]]))
    #expect(file.items[1].category == [] && file.items[1].explanation == "补充")
    #expect(
      file.items[2].body == .short(model: String(repeating: "字", count: 1500), points: []))
    #expect(file.items.last?.stem == "题35")
  }

  @Test func 新的包里面是压过的() throws {
    let zip = try ZipWriter.bytes([
      ZipMember("collection.anki2", [1]),
      ZipMember("collection.anki21b", AnkiPackageSample.packedCollection),
    ])
    #expect(try AnkiPackageReader.read(zip) == AnkiPackageReader.read(AnkiPackageSample.bytes))
  }

  @Test func 不是包() throws {
    #expect(throws: ImportFault.notThisFormat) { try AnkiPackageReader.read([1, 2, 3]) }
    let other = try ZipWriter.bytes([ZipMember("a", [1])])
    #expect(throws: ImportFault.notThisFormat) { try AnkiPackageReader.read(other) }
    let broken = try ZipWriter.bytes([ZipMember("collection.anki2", [1])])
    #expect(throws: ImportFault.damagedArchive) { try AnkiPackageReader.read(broken) }
  }

  @Test func 改坏的数据库读来不崩() throws {
    let archive = try ZipReader(AnkiPackageSample.bytes)
    let collection = try #require(try archive.contents(of: "collection.anki2"))
    for seed in UInt64(1)...300 {
      var generator = SeededGenerator(seed: seed)
      var broken = collection
      for _ in 0..<Int.random(in: 1...30, using: &generator) {
        let place = Int.random(in: 0..<broken.count, using: &generator)
        broken[place] = UInt8.random(in: 0...255, using: &generator)
      }
      if seed % 5 == 0 { broken.removeLast(broken.count / 3) }
      let zip = try ZipWriter.bytes([ZipMember("collection.anki2", broken)])
      _ = try? AnkiPackageReader.read(zip)
    }
  }
}
