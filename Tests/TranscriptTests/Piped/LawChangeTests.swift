import Foundation
import TestSupport
import Testing

/// `law diff` and `law impact` on two versions of rules that nobody ever made.
struct LawChangeTests {
  /// The bank, and what `--apply` makes of each place in it.
  private static let replacements = [
    ("图书室办法　第六条第一款 ；第七条  ", "图书室办法@2025-01-01　第七条 ；第九条  "),
    ("《图书室办法》第一条", "《图书室办法》@2025-01-01 第一条"),
    ("图书室办法 4.1", "图书室办法@2025-01-01 5.2"),
    ("解析：面积写在这一条。", "解析：面积写在这一条。\n有效：..2024-12-31"),
    ("有效：2021-01-01..", "有效：2021-01-01..2024-12-31"),
    ("依据：图书室办法 第十条；图书室办法 第一条", "依据：图书室办法 第十条；图书室办法 第一条\n有效：..2024-12-31"),
    ("依据：图书室办法 第八条", "依据：图书室办法@2025-01-01 第十条第一款"),
    ("依据：图书室办法 第十条\n\n## 009", "依据：图书室办法 第十条\n有效：..2024-12-31\n\n## 009"),
  ]

  private static func place() throws -> Workplace {
    let place = try Workplace(banks: "moved-law")
    for day in ["2020-01-01", "2025-01-01"] {
      let name = "Laws/图书室办法@\(day).md"
      try place.folder.write(bytes: Fixture.bytes(name), to: "home/laws/图书室办法@\(day).md")
    }
    return place
  }

  @Test func 比对和影响的全文() throws {
    var transcript = Transcript(at: try Self.place())
    try transcript.run("law diff 图书室办法")
    try transcript.run("法规 比对 图书室办法 2020-01-01 --lang en")
    try transcript.run("law impact 图书室办法")
    try transcript.run("法规 影响 图书室办法 2020-01-01 2025-01-01 tushu --lang en")
    try transcript.run("law impact 图书室办法 --apply")
    try transcript.run("law impact 图书室办法 --apply")
    try transcript.run("law diff 图书室办法 2019-01-01")
    try transcript.run("law diff 图书馆办法")
    try transcript.check("law-change")
  }

  @Test(arguments: ["\n", "\r\n"]) func 只改该改的字节(_ lineBreak: String) throws {
    let place = try Self.place()
    let original = try #require(place.folder.read("banks/moved-law.md"))
    let mark = lineBreak == "\n" ? "" : "\u{FEFF}"
    let typed = mark + original.replacingOccurrences(of: "\n", with: lineBreak)
    try place.folder.write(bytes: Array(typed.utf8), to: "banks/moved-law.md")
    var expected = original
    for (old, new) in Self.replacements {
      #expect(expected.contains(old))
      expected = expected.replacingOccurrences(of: old, with: new)
    }
    expected = mark + expected.replacingOccurrences(of: "\n", with: lineBreak)

    #expect(try place.run("law", "impact", "图书室办法", "--apply").status == 0)
    let once = FileManager.default.contents(atPath: place.folder.path("banks/moved-law.md"))
    #expect(once.map { String(decoding: $0, as: UTF8.self) } == expected)
    #expect(try place.run("law", "impact", "图书室办法", "--apply", "banks/moved-law.md").status == 0)
    let twice = FileManager.default.contents(atPath: place.folder.path("banks/moved-law.md"))
    #expect(twice == once)
    #expect(try place.run("bank", "check", "banks/moved-law.md").status == 0)
  }

  @Test func 末行没有换行也加得上() throws {
    let place = try Self.place()
    let bank =
      "---\nid: mo\ntitle: 末行\nlaws:\n  图书室办法: 2020-01-01\n---\n## 1\n报纸不外借。\n\n"
      + "答案：对\n依据：图书室办法 第十条"
    try place.folder.write(bank, to: "banks/mo.md")
    #expect(try place.run("law", "impact", "图书室办法", "--apply", "mo").status == 0)
    #expect(place.folder.read("banks/mo.md") == bank + "\n有效：..2024-12-31")
  }

  @Test func 英文题库用英文的栏() throws {
    let place = try Self.place()
    let bank =
      "---\nid: en\ntitle: English\nlanguage: en\nlaws:\n  图书室办法: 2020-01-01\n---\n## 1\n"
      + "No papers are lent.\n\nAnswer: true\nSource: 图书室办法 10\n"
    try place.folder.write(bank, to: "banks/en.md")
    #expect(try place.run("law", "impact", "图书室办法", "--apply", "en").status == 0)
    #expect(place.folder.read("banks/en.md") == bank + "Valid: ..2024-12-31\n")
  }

  @Test func 没有全文时凭摘要值说() throws {
    let place = try Workplace(banks: "digits")
    place.banks = []
    let result = try place.run("law", "diff", "代表法", "2015-08-29", "2025-03-11")
    #expect(result.status == 0)
    #expect(result.errors.contains("只能凭登记表里的摘要值"))
    #expect(result.output.contains("第二十八条至第三十二条  → 第三十五条至第三十九条"))
    #expect(result.output.contains("凭摘要值分不出是哪一种"))
    #expect(!result.output.contains("新增："))
  }

  @Test func 说不准的题不动() throws {
    let place = try Workplace(banks: "digits")
    place.banks = []
    let bank =
      "---\nid: jiu\ntitle: 旧题\nlaws:\n  代表法: 2015-08-29\n---\n## 1\n视察不直接处理问题。\n\n"
      + "答案：对\n依据：代表法 第二十二条第四款\n\n## 2\n代表受监督。\n\n答案：对\n依据：代表法 第六条\n"
    try place.folder.write(bank, to: "jiu.md")
    let result = try place.run(
      "law", "impact", "代表法", "2015-08-29", "2025-03-11", "--apply", "jiu.md")
    #expect(result.status == 0)
    #expect(result.output.contains("说不准"))
    let moved = bank.replacingOccurrences(of: "代表法 第六条", with: "代表法@2025-03-11 第十条")
    #expect(place.folder.read("jiu.md") == moved)
  }

  @Test func GB18030的题库请先转换() throws {
    let place = try Self.place()
    let bank =
      "---\nid: gb\ntitle: 老题\nlaws:\n  图书室办法: 2020-01-01\n---\n## 1\n报纸不外借。\n\n"
      + "答案：对\n依据：图书室办法 第十条\n"
    // What Foundation calls GB18030.
    let bytes = try #require(bank.data(using: String.Encoding(rawValue: 0x8000_0632)))
    try place.folder.write(bytes: Array(bytes), to: "banks/gb.md")
    let result = try place.run("law", "impact", "图书室办法", "--apply", "gb")
    #expect(result.status == 1)
    #expect(result.errors.contains("请先用“题库 整理”"))
    #expect(FileManager.default.contents(atPath: place.folder.path("banks/gb.md")) == bytes)
  }

  @Test func 不能写的题库改好了放在家里() throws {
    let place = try Self.place()
    let nobody = try NobodyShell(program: ProductPath.lvzhi)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o777], ofItemAtPath: place.home)
    let original = place.folder.read("banks/moved-law.md")
    let arguments = [
      "--home", place.home, "--banks", place.folder.path("banks"), "law", "impact", "图书室办法",
      "--apply",
    ]
    for _ in 0..<2 {
      let result = try nobody.run(arguments, input: "", state: place.home)
      #expect(result.status == 0, "\(result.errors)")
    }
    #expect(place.folder.read("banks/moved-law.md") == original)
    let copy = try #require(place.folder.read("home/banks/moved-law.md"))
    #expect(copy.contains("《图书室办法》@2025-01-01 第一条"))
  }

  @Test(arguments: ["diff", "impact"]) func 合乎格式说明(_ command: String) throws {
    let place = try Self.place()
    let printed = try place.run("law", command, "图书室办法", "--json")
    #expect(printed.status == 0)
    let schema = try JSONSchema(named: "law-\(command).schema.json")
    let faults = try schema.faults(in: Data(printed.output.utf8))
    #expect(faults.isEmpty, "\(faults.prefix(3))")
    #expect(try !schema.faults(in: Data("{}".utf8)).isEmpty)
  }
}
