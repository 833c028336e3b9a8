import Archives
import Foundation
import TestSupport
import Testing

/// `paper make|list|show|print` 组卷, with the banks and blueprints that ship.
@Suite struct PaperTests {
  private static let banks = URL(filePath: #filePath).appending(path: "../../../../question-banks")
    .standardized.path

  private func place() throws -> Workplace {
    let place = try Workplace()
    place.environment["LVZHI_BANKS"] = Self.banks
    return place
  }

  private func id(_ result: ProgramResult) throws -> String {
    let match = try #require(result.output.firstMatch(of: /试卷编号：(\S+)　识别码：(\S+)/))
    return String(match.2)
  }

  @Test(arguments: [
    ("biaozhun", 50), ("kuaice", 20), ("nianzhong", 65), ("xinren-daibiao", 45),
  ])
  func `四个方案都组得出来`(blueprint: String, count: Int) throws {
    let result = try place().run("paper", "make", blueprint, "--seed", "5", "--json")
    #expect(result.status == 0, "\(result.errors)")
    let paper = try #require(
      JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(paper["questions"] as? Int == count)
    #expect(paper["points"] as? Int == 100)
  }

  @Test func `同样的种子组成同一份 识别码在别处也组成它`() throws {
    let (one, other) = (try place(), try place())
    let made = try one.run("组卷", "组成", "kuaice", "--seed", "7", "--variants", "A,B")
    #expect(made.status == 0)
    #expect(made.output.hasPrefix("已组成并封存试卷 kuaice-"))
    let again = try one.run("组卷", "组成", "kuaice", "--seed", "7", "--variants", "A,B")
    #expect(again.output.hasPrefix("这份试卷已经有了"))
    let identity = try id(made)
    let copy = try other.run("组卷", "组成", "--identity", identity)
    #expect(try id(copy) == identity)
    // Another digest of the banks is said, and nothing is made.
    let wrong = String(identity.dropLast(8)) + "00000000"
    let refused = try other.run("组卷", "组成", "--identity", wrong)
    #expect(refused.status == 1)
    #expect(refused.errors.hasPrefix("这里的题库"))
  }

  @Test func `检查题库也检查组卷方案`() throws {
    let place = try place()
    let whole = try place.run("bank", "check", Self.banks + "/papers/biaozhun.yaml")
    #expect(whole.status == 0 && whole.errors.isEmpty, "\(whole.errors)")
    let file = try place.folder.write(
      """
      id: taiduo
      title: 太多
      minutes: 30
      pass: 12
      from: [{bank: zhuxituan, chapters: [没有这一章]}]
      sections:
        - {type: single, count: 10, points: 2}
      """, to: "papers/taiduo.yaml")
    let short = try place.run("bank", "check", file)
    #expect(short.status == 1)
    // At the section that asks for them.
    #expect(
      short.output.contains(":7:12: 错误[blueprint-shortage]: 第 1 大题要 10 道单选题"), "\(short.output)")
    #expect(short.errors.contains("检查了 1 个组卷方案：1 处错误"))
    let bad = try place.folder.write("id: x\nminutes: 多久\n", to: "papers/x.yaml")
    let faulty = try place.run("bank", "check", bad, "--json")
    #expect(faulty.status == 1)
    let codes = try faulty.list().compactMap { $0["code"] as? String }
    #expect(!codes.isEmpty && codes.allSatisfy { $0 == "blueprint-file" })
  }

  @Test func `试卷也能印成 DOCX，改过的不覆盖`() throws {
    let place = try place()
    let made = try place.run("paper", "make", "kuaice", "--seed", "3")
    #expect(made.status == 0)
    let folder = place.folder.path("out")
    for _ in 0..<2 {
      let printed = try place.run("paper", "print", "kuaice", "--format", "docx", "-o", folder)
      #expect(printed.status == 0, "\(printed.errors)")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names.count == 4 && names.allSatisfy { $0.hasSuffix(".docx") })
    let paper = try #require(names.first { $0.hasSuffix("-试卷.docx") })
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + paper))
    let archive = try ZipReader(Array(bytes))
    let text = try ["word/document.xml", "word/header1.xml"].map { part in
      String(decoding: try #require(try archive.contents(of: part)), as: UTF8.self)
    }.joined()
    for words in ["一、", "得分", "评卷人", "密封线"] { #expect(text.contains(words), "\(words)") }
    // Somebody's changes stay.
    let members = try archive.names.map { name in
      let content = try archive.contents(of: name) ?? []
      return ZipMember(name, name == "word/document.xml" ? content + [0x20] : content)
    }
    try place.folder.write(bytes: ZipWriter.bytes(members), to: "out/" + paper)
    let refused = try place.run("paper", "print", "kuaice", "--format", "docx", "-o", folder)
    #expect(refused.status == 74 && refused.errors.contains("写好以后改过"))
  }

  /// A name after `-o` that ends as a form does is no folder: it tells the form, and how the files begin.
  @Test(arguments: ["docx", "html"])
  func `文件名说明格式`(ending: String) throws {
    let place = try place()
    #expect(try place.run("paper", "make", "kuaice", "--seed", "1").status == 0)
    let name = place.folder.path("期末/测试.\(ending)")
    let printed = try place.run("paper", "print", "kuaice", "-o", name)
    #expect(printed.status == 0, "\(printed.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: place.folder.path("期末"))
    #expect(
      Set(names)
        == Set(["A-试卷", "答题卡", "A-参考答案", "A-主持人卡片"].map { "测试-\($0).\(ending)" }))
  }

  @Test func `题不够就说哪一题缺多少`() throws {
    let place = try place()
    try place.folder.write(
      """
      id: taiduo
      title: 太多
      minutes: 30
      pass: 60
      from: [{bank: zhuxituan, chapters: [没有这一章]}]
      sections:
        - {type: single, count: 10, points: 2}
        - {type: multiple, count: 40, points: 2, difficulty: {4-5: 100}}
      """, to: "more/papers/taiduo.yaml")
    place.environment["LVZHI_BANKS"] = "\(Self.banks):\(place.folder.path("more"))"
    let result = try place.run("paper", "make", "taiduo")
    #expect(result.status == 1)
    #expect(
      result.errors == """
        第 1 大题要 10 道单选题，只有 0 道。
        第 2 大题要 40 道难度 4 以上的多选题，只有 0 道。
        没有组成试卷。请放宽方案的条件，或者减少不出的试卷。

        """)
    let missing = try place.run("paper", "make", "taid")
    #expect(missing.status == 2)
    #expect(missing.errors == "没有“taid”这个组卷方案。您是不是想输入“taiduo”？\n")
  }

  @Test func `改过的试卷不用`() throws {
    let place = try place()
    let made = try place.run("paper", "make", "kuaice", "--seed", "1", "--json")
    let paper = try #require(
      JSONSerialization.jsonObject(with: Data(made.output.utf8)) as? [String: Any])
    let name = try #require(paper["id"] as? String)
    let home = place.home
    let file = URL(filePath: "\(home)/papers/\(name)/paper.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    let shown = try place.run("paper", "show", "kuaice", "--json")
    #expect(shown.output == text)
    #expect(
      try place.run("paper", "show", "kuaice").output.contains("一、单项选择题（每题5分，共60分，每题只有一个正确答案）"))
    #expect(try !place.run("paper", "show", "kuaice").output.contains("正确答案："))
    #expect(try place.run("paper", "show", "kuaice", "--key").output.contains("正确答案："))
    try text.replacing("\"minutes\": 20", with: "\"minutes\": 30")
      .write(to: file, atomically: true, encoding: .utf8)
    let refused = try place.run("paper", "show", "kuaice")
    #expect(refused.status == 74)
    #expect(refused.errors.contains("被改动过，与封存时不一致，没有使用。"))
  }

  @Test func `打印试卷、答题卡、答案和卡片`() throws {
    let place = try place()
    #expect(try place.run("deputy", "add", "张三", "--seat", "3").status == 0)
    #expect(
      try place.run("paper", "make", "kuaice", "--seed", "1", "--variants", "A,B").status == 0)
    let result = try place.run("组卷", "打印", "kuaice", "--variant", "B", "--names", "--large")
    #expect(result.status == 0, "\(result.errors)")
    let files = result.output.matches(of: /已保存：(\S+)/).map { String($0.1) }
    #expect(
      files.map { $0.split(separator: "-").dropFirst(2).joined(separator: "-") } == [
        "B-试卷.html", "答题卡.html", "B-参考答案.html", "B-主持人卡片.html",
      ])
    let sheet = try String(contentsOfFile: place.folder.path(files[1]), encoding: .utf8)
    #expect(sheet.contains("张三"))
    #expect(sheet.contains("font-size: 15pt"))
    let folder = place.folder.path("打印/小测")
    let again = try place.run("paper", "print", "kuaice", "--variant", "A", "-o", folder)
    #expect(again.status == 0, "\(again.errors)")
    #expect(again.output.contains("已保存：\(folder)/"))
    let none = try place.run("paper", "print", "kuaice", "--variant", "C")
    #expect(none.status == 2)
    #expect(none.errors == "没有“C”这个卷种，这份试卷有：A、B。\n")
  }
}
