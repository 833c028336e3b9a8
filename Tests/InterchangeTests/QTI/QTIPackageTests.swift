import Archives
import Interchange
import TestSupport
import Testing

@Suite struct `QTI 包` {
  private static func manifest(_ hrefs: [(type: String, href: String)]) -> String {
    let resources = hrefs.map {
      "<resource type=\"\($0.type)\" href=\"\($0.href)\"><file href=\"\($0.href)\"/></resource>"
    }
    return "<manifest><resources>\n\(resources.joined(separator: "\n"))\n</resources></manifest>"
  }

  private static func zip(_ members: [(String, String)]) throws -> [UInt8] {
    try ZipWriter.bytes(members.map { ZipMember($0.0, Array($0.1.utf8)) })
  }

  private static let good = `QTI 读入`.samples[0].text

  @Test func 按清单的次序读各题() throws {
    let zip = try Self.zip([
      ("包/题 2.xml", Self.good), ("包/items/1.xml", `QTI 读入`.samples[6].text),
      (
        "包/imsmanifest.xml",
        Self.manifest([
          ("imsqti_item_xmlv2p1", "items/1.xml"), ("imsqti_test_xmlv2p1", "test.xml"),
          ("webcontent", "a.png"), ("imsqti_item_xmlv2p2", "%E9%A2%98%202.xml"),
        ])
      ),
    ])
    let file = try QTIPackageReader.read(zip)
    #expect(file.refusals == [])
    #expect(file.items.map(\.place.part) == ["包/items/1.xml", "包/题 2.xml"])
  }

  @Test func 坏题只拒绝自己() throws {
    let zip = try Self.zip([
      ("good.xml", Self.good), ("bad.xml", "<assessmentItem>\n<a></b></assessmentItem>"),
      (
        "imsmanifest.xml",
        Self.manifest([
          ("imsqti_item_xmlv2p1", "bad.xml"), ("imsqti_item_xmlv2p1", "good.xml"),
          ("imsqti_item_xmlv2p1", "none.xml"), ("imsqti_item_xmlv2p1", "../../etc/passwd"),
          ("imsqti_item_xmlv2p1", "http://example.org/a.xml"),
        ])
      ),
    ])
    let file = try QTIPackageReader.read(zip)
    #expect(file.items.count == 1)
    #expect(
      file.refusals.map(\.reason) == [
        .syntax("XML"), .syntax("none.xml"), .stray("../../etc/passwd"),
        .stray("http://example.org/a.xml"),
      ])
    #expect(file.refusals.first?.place == ImportPlace(line: 2, in: "bad.xml"))
  }

  @Test func 没有清单就不是() throws {
    let zip = try Self.zip([("a.xml", Self.good)])
    #expect(throws: ImportFault.notThisFormat) { try QTIPackageReader.read(zip) }
    #expect(throws: ImportFault.notThisFormat) { try QTIPackageReader.read(Array("PK".utf8)) }
  }

  @Test func 膨胀得太大的题不读() throws {
    let zip = try Self.zip([
      ("a.xml", String(repeating: " ", count: 17 << 20)),
      ("imsmanifest.xml", Self.manifest([("imsqti_item_xmlv2p1", "a.xml")])),
    ])
    #expect(throws: ImportFault.tooLarge) { try QTIPackageReader.read(zip) }
  }

  @Test func 改坏的题和包读来不崩() throws {
    let zip = try Self.zip([
      ("a.xml", Self.good), ("imsmanifest.xml", Self.manifest([("imsqti_item_xmlv2p1", "a.xml")])),
    ])
    for seed in UInt64(1)...200 {
      var generator = SeededGenerator(seed: seed)
      _ = try? QTIPackageReader.read(Mutation.mutated(zip, using: &generator))
      for sample in `QTI 读入`.samples {
        _ = try? QTIReader.read(Mutation.mutated(Array(sample.text.utf8), using: &generator))
      }
    }
  }
}
