import Foundation
import TestSupport
import Testing

/// Banks from elsewhere, and banks of one's own.
@Suite struct InheritedBankTests {
  /// As they go round: no versions, an old term, numbers of the text of 2015.
  private static let old = """
    ---
    id: jiu
    title: 旧题库
    ---

    ## 1

    乡镇人民代表大会每届任期三年。

    答案：对
    依据：地方组织法 第六条

    ## 2

    代表法共有多少条？

    - (√) 52条
    - ( ) 65条

    依据：代表法 第五十二条

    ## 3

    乡、民族乡、镇的人民代表大会主席、副主席根据谁的安排，组织本级人民代表大会代表开展闭会期间的活动？

    - (√) 党委
    - ( ) 主席团

    依据：代表法 第二十条

    ## 4

    负责对干部进行监察的是县监察局。

    答案：对
    依据：宪法 第一百二十三条

    """

  @Test func 旧题库哪里过时() throws {
    let place = try Workplace()
    try place.folder.write(Self.old, to: "jiu.md")
    let usage = try place.run("bank", "check", "--inherited")
    #expect(usage.status == 64)
    var transcript = Transcript(at: place)
    try transcript.run("bank check --inherited jiu.md --on 2026-11-23")
    try transcript.run("bank check --inherited jiu.md --on 2026-11-23 --lang en")
    try transcript.check("inherited")
    let found = try place.run(
      "bank", "check", "--inherited", "jiu.md", "--on", "2026-11-23", "--json"
    ).list()
    #expect(
      found.contains { $0["code"] as? String == "older-version" && $0["fix"] is [String: Any] })
  }

  @Test func 和另一个文件答案不同() throws {
    let place = try Workplace(banks: "digits")
    let question = "\n## 1\n\n村规由谁制定？\n\n- (%) 村民会议\n- (@) 村主任\n\n依据：《某办法》（某镇）\n"
    for (id, marks) in [("jia", ["√", " "]), ("yi", [" ", "√"])] {
      let body = question.replacing("%", with: marks[0]).replacing("@", with: marks[1])
      try place.folder.write("---\nid: \(id)\ntitle: \(id)\n---\n" + body, to: "\(id).md")
    }
    let result = try place.run("bank", "check", "--inherited", "jia.md", "yi.md")
    #expect(
      result.output.contains("yi.md:6:1: 提醒[differing-answers]: 和 jia/1（jia.md 第 6 行）是同一道题，答案却不同"))
    #expect(!result.output.contains("jia.md:6:1: 提醒[differing-answers]"))
    // Held against the banks in use as well.
    try place.folder.write(
      bytes: Array(try #require(place.folder.read("jia.md")).utf8), to: "banks/jia.md")
    let alone = try place.run("bank", "check", "--inherited", "yi.md")
    #expect(alone.output.contains("和 jia/1（"))
    #expect(!(try place.run("bank", "check", "yi.md")).output.contains("differing-answers"))
  }

  @Test func 新建题库() throws {
    let place = try Workplace(banks: "digits")
    place.banks = []
    let made = try place.run(
      "bank", "new", "bendi", "--now", "2026-11-25T06:20:11Z")
    #expect(made.status == 0)
    let path = "home/banks/bendi.md"
    #expect(made.output.hasPrefix("已写好：\(place.home)/banks/bendi.md。"))
    let text = try #require(place.folder.read(path))
    // The one that ships is this one.
    #expect(
      text == (try String(contentsOfFile: "\(Self.shipped)/local/bendi.md", encoding: .utf8)))

    #expect(try place.run("bank", "check", place.folder.path(path), "--strict").status == 0)
    #expect(!(try place.run("bank", "list")).output.contains("bendi"))
    #expect(try place.run("bank", "new", "bendi").status == 64)
    #expect(try place.run("bank", "new", "Ben di").status == 64)
    #expect(place.folder.read(path) == text)

    // The examples are questions as they stand.
    let filled = text.replacing("```markdown\n", with: "").replacing("```\n", with: "")
    try place.folder.write(filled, to: path)
    #expect(try place.run("bank", "check", place.folder.path(path)).status == 0)
    let shown = try place.run("bank", "show", "bendi", "--json").object()
    let chapters = try #require(shown["chapters"] as? [[String: Any]])
    #expect((chapters[0]["questions"] as? [Any])?.count == 2)
  }

  @Test func 名称里有什么都写得下() throws {
    let place = try Workplace(banks: "digits")
    place.banks = []
    let title = "甲: \"乙\" # 丙"
    #expect(try place.run("bank", "new", "x", "--title", title, "--lang", "en").status == 0)
    let path = "home/banks/x.md"
    let text = try #require(place.folder.read(path))
    try place.folder.write(
      text.replacing("```markdown\n", with: "").replacing("```\n", with: ""), to: path)
    #expect(try place.run("bank", "show", "x", "--json").object()["title"] as? String == title)
    #expect(try place.run("bank", "check", place.folder.path(path)).status == 0)
  }

  private static let shipped = URL(filePath: #filePath)
    .appending(path: "../../../../question-banks").standardized.path
}
