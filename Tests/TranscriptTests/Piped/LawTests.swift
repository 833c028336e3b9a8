import Archives
import TestSupport
import Testing

/// Statute texts: adding, listing, showing, searching, and the cited words after an answer.
@Suite struct LawTests {
  private static func place() throws -> Workplace {
    let place = try Workplace()
    place.banks = [place.folder.path("banks")]
    try place.folder.write(SampleLaw.registry, to: "banks/laws.yaml")
    try place.folder.write(SampleLaw.bank, to: "banks/guangchang.md")
    try place.folder.write(SampleLaw.text, to: "law.txt")
    try place.folder.write(bytes: SampleLaw.inGB18030, to: "other.txt")
    try place.folder.write(bytes: try SampleLaw.word(), to: "law.docx")
    try place.folder.write(
      "# 云村水井办法\n\n第一条　水井归全村使用。\n\n第二条　本办法自公布之日起施行。\n", to: "well.md")
    return place
  }

  private static let fixed = "--now \(Workplace.now)"

  @Test func 添加_列出_查看_查找() throws {
    var transcript = Transcript(at: try Self.place())
    let files = transcript.workplace.folder.path
    for line in [
      "law show 广场条例", "law add \(files)/other.txt", "law add \(files)/law.docx",
      "law add \(files)/law.txt \(files)/other.txt \(files)/well.md", "law list", "law list --json",
      "law show 广场条例", "law show 广场条例 2.2.2", "law show 云村广场条例 第二条之一 --json",
      "law show 广场条例 2至3", "law show 广场条例 9", "law show 广场条例 --version 2019-05-06",
      "law show --search 管理人", "law show --search 广场 水井办法", "law show 水井 --lang en",
      "law show --search 广场 --json", "law show --search 管理 广场条例 --lang en",
    ] {
      try transcript.run("\(line) \(Self.fixed)")
    }
    try transcript.check("laws")
  }

  @Test func 答题后显示法条原文() throws {
    let place = try Self.place()
    try place.run("law", "add", place.folder.path("law.docx"))
    var transcript = Transcript(at: place)
    try transcript.run("deputy add 张三 --id zhangsan \(Self.fixed)")
    try transcript.run(
      "--deputy zhangsan practice guangchang --order bank --seed 7 \(Self.fixed)",
      input: "B\n每年\n：法条\n对\n")
    try transcript.check("law-after-an-answer")
    // To see the law before answering is to use a hint.
    let hints = try place.events(of: "zhangsan").filter { $0["kind"] as? String == "hint" }
    #expect(hints.map { $0["question"] as? String } == ["guangchang/003"])
  }

  @Test func 没有原文时照旧() throws {
    let place = try Self.place()
    try place.run("deputy", "add", "张三", "--id", "zhangsan")
    let said = try place.run(
      "--deputy", "zhangsan", "practice", "guangchang", "--order", "bank", input: "B\n每年\n对\n")
    #expect(said.status == 0)
    #expect(!said.output.contains("法条原文"))
  }

  @Test func 添加不了的各说一句() throws {
    let place = try Self.place()
    let bomb = try ZipWriter.bytes([
      ZipMember("word/document.xml", [UInt8](repeating: 0x20, count: 4 << 20))
    ])
    let cases: [(name: String, bytes: [UInt8], says: String)] = [
      ("a.docx", bomb, "解开后大得不正常"), ("b.docx", Array("PK\u{3}\u{4}zzzz".utf8), "已损坏"),
      ("c.docx", try ZipWriter.bytes([ZipMember("x", [1])]), "不是 Word 文档"),
      ("d.doc", [0xD0, 0xCF, 0x11, 0xE0], "旧版 Word"), ("e.txt", Array("没有法条。\n".utf8), "没有找到法条"),
      ("f.txt", Array("第一条　没有名称。\n".utf8), "没有法规名称"),
      ("g.txt", [0xEF, 0xBB, 0xBF, 0xFF], "不是 UTF-8"),
    ]
    for (name, bytes, says) in cases {
      let result = try place.run("law", "add", place.folder.write(bytes: bytes, to: name))
      #expect(result.status == 1, "\(name)")
      #expect(result.errors.contains(says), "\(name): \(result.errors)")
      #expect(result.errors.split(separator: "\n").count == 1, "\(name)")
    }
    #expect(try place.run("law", "add", "nowhere.txt").status != 0)
    #expect(try place.run("law", "show", "--search", "广场").status == 2)
  }
}
