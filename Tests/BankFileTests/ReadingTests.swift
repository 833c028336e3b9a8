import BankFile
import Diagnostics
import Questions
import Statutes
import Testing

@Suite struct `整个文件` {
  static let body = "# 章\n\n笔记\n第二行\n\n## 甲-1 标签\n\n题干？\n\n- ( ) 甲\n  续\n- (√) 乙\n\n难度：2\n"

  @Test func `换行和字节序标记不影响内容`() throws {
    let plain = try bank(Self.body)
    let crlf = (chineseHeader + Self.body).split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    for text in [crlf, "\u{FEFF}" + crlf, "\u{FEFF}\n\n" + chineseHeader + Self.body] {
      let other = try bank(text, header: "")
      #expect(other.findings == [])
      #expect(other.question(at: 0) == plain.question(at: 0))
      #expect(other.notes(ofChapter: 0) == "笔记\n第二行")
    }
  }

  @Test func `章和笔记`() throws {
    let document = try bank("前言\n\n\(Self.body)\n# 二 \n## 2\n\n题干。\n\n答案：对\n")
    #expect(document.chapters.count == 2)
    #expect(document.title(ofChapter: 1) == "二")
    #expect(document.notes(ofChapter: 0) == "笔记\n第二行")
    #expect(document.notes(ofChapter: 1) == "")
    #expect((0..<2).map { document.outline(at: $0).chapter } == [0, 1])
    #expect(document.question(at: 0)?.chapter == "章")
    #expect(document.question(at: 0)?.label == "标签")
  }

  @Test func `按编号找题`() throws {
    let ids = (0..<500).map { "题\($0)" }
    let document = try bank(
      "## 案\n\n案情。\n\n" + ids.map { "### \($0)\n\n题干。\n\n答案：对\n\n" }.joined())
    for (index, id) in ids.enumerated() {
      #expect(document.index(of: try #require(QuestionID(id))) == index)
    }
    #expect(document.index(of: try #require(QuestionID("案"))) == nil)
    #expect(document.index(of: try #require(QuestionID("无"))) == nil)
  }

  @Test func `重复的编号找到第一题`() throws {
    let document = try bank("## 1\n\n甲。\n\n答案：对\n\n## 1\n\n乙。\n\n答案：对\n")
    #expect(document.index(of: try #require(QuestionID("1"))) == 0)
    #expect(document.question(at: 0)?.stem == "甲。")
    #expect(document.question(at: 1) == nil)
  }

  @Test func `各部分的位置`() throws {
    let document = try bank(
      "## 1\n\n题{{甲}}。\n\n依据：代表法 第一条；第二条\n\n## 2\n\n题？\n\n- (√) 甲 \n- ( ) 乙\n\n尾\n")
    let text = { document.source.text(in: $0) }
    let first = document.ranges(at: 0)
    #expect(text(first.heading) == "## 1")
    #expect(first.blanks.map(text) == ["甲"])
    #expect(first.fields[.citation].map(text) == "代表法 第一条；第二条")
    #expect(document.citations(at: 0).map(\.range).map(text) == ["代表法 第一条", "第二条"])
    let second = document.ranges(at: 1)
    #expect(second.stem.map(text) == ["题？", "尾"])
    #expect(second.options.map(text) == ["甲", "乙"])
  }

  @Test func `不是UTF-8`() {
    let header = Array(chineseHeader.utf8)
    let chinese: [UInt8] = [0xB4, 0xFA, 0xB1, 0xED, 0x0A]
    let other = BankReader.read(SourceText(path: "a", bytes: Array("---\n".utf8) + chinese))
    #expect(other.findings.map(\.problem) == [.unreadable(.notUTF8(mayBeGB18030: true))])
    #expect(other.places == [Place(code: .unreadableText, offset: 4)])
    let broken = BankReader.read(SourceText(path: "a", bytes: header + [0xFF, 0x0A]))
    #expect(broken.findings.map(\.problem) == [.unreadable(.notUTF8(mayBeGB18030: false))])
    #expect(broken.places == [Place(code: .unreadableText, offset: header.count)])
  }

  @Test func `太长的行`() {
    let line = String(repeating: "a", count: BankReader.longestLine)
    #expect(reading(chineseHeader + line + "\n").findings.isEmpty)
    let refused = reading(chineseHeader + "# 章\n" + line + "a\n## 1\n")
    #expect(refused.findings.map(\.problem) == [.unreadable(.lineTooLong)])
    #expect(refused.places.map(\.offset) == [(chineseHeader + "# 章\n").utf8.count])
  }

  @Test func `没有结束的代码块不遮住别的题`() throws {
    let question = "题干。\n\n答案：对\n\n"
    let document = try bank(
      "## 1\n\n````\n\(question)## 2\n\n\(question)解析：\n```\n甲\n```\n\n## 3\n\n~~~\n\(question)")
    #expect(document.count == 3)
    #expect((0..<3).map { document.question(at: $0) != nil } == [false, true, false])
    #expect(
      document.findings.map(\.problem) == Array(repeating: .unreadable(.unclosedFence), count: 2))
  }

  @Test func `许多没有结束的代码块也读得快`() throws {
    let fences = (0..<20_000).map { "```a\($0)\n" }.joined()
    #expect(try bank("## 1\n\n题干。\n\(fences)").findings.count == 20_001)
  }
}
