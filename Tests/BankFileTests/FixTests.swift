import BankFile
import Diagnostics
import Testing

/// What a fix proposes, and that the finding is gone once it is made.
@Suite struct `改法` {
  struct Case: CustomTestStringConvertible {
    let typed: String
    let mended: String
    var testDescription: String { typed }

    init(_ typed: String, _ mended: String) {
      self.typed = typed
      self.mended = mended
    }
  }

  static let options = [
    Case("-(x) 乙", "- (√) 乙"), Case("-( )乙", "- ( ) 乙"), Case("－ ( ) 乙", "- ( ) 乙"),
    Case("－（√）乙", "- (√) 乙"), Case("* (x) 乙", "- (√) 乙"), Case("+ ( ) 乙", "- ( ) 乙"),
    Case("—— ( ) 乙", "—— ( ) 乙"), Case("— ( ) 乙", "- ( ) 乙"), Case("· (√) 乙", "- (√) 乙"),
    Case("• (√) 乙", "- (√) 乙"), Case("-　( ) 乙", "- ( ) 乙"), Case("  - ( ) 乙", "- ( ) 乙"),
    Case("　- (√) 乙", "- (√) 乙"), Case("（√）乙", "- (√) 乙"), Case("- (X) 乙", "- (√) 乙"),
    Case("- (✓) 乙", "- (√) 乙"), Case("- （✔️） 乙", "- （√） 乙"), Case("- (ｘ) 乙", "- (√) 乙"),
  ]

  @Test(arguments: options) func `选项`(_ item: Case) throws {
    let body = "## 1\n\n题干？\n\n- ( ) 甲\n\n\(item.typed)\n"
    let document = try bank(body)
    if item.typed == item.mended { return #expect(document.ranges(at: 0).options.count == 1) }
    let fix = try #require(document.findings.first { $0.problem.code == .badOptionMark }?.fix)
    let mended = apply(fix, to: document.source)
    #expect(mended == chineseHeader + "## 1\n\n题干？\n\n- ( ) 甲\n\n\(item.mended)\n")
    #expect(!reading(mended).findings.contains { $0.problem.code == .badOptionMark })
  }

  @Test func `英文题库用x`() throws {
    let document = try bank("## 1\n\nWhich?\n\n-(√) a\n- ( ) b\n", header: englishHeader)
    #expect(document.findings.map(\.fix?.replacement) == ["- (x) "])
  }

  static let lines = [
    Case("##1", "## 1"), Case("＃＃ 1", "## 1"), Case("＃#1", "## 1"), Case("##　1", "## 1"),
  ]

  @Test(arguments: lines) func `标题`(_ item: Case) throws {
    let document = try bank("\(item.typed)\n\n题干。\n\n答案：对\n")
    let mended = apply(try #require(document.findings.first?.fix), to: document.source)
    #expect(mended == chineseHeader + "\(item.mended)\n\n题干。\n\n答案：对\n")
    #expect(try bank(String(mended.dropFirst(chineseHeader.count))).question(at: 0) != nil)
  }

  static let fields = [
    Case("依椐", "依据"), Case("标鉴", "标签"), Case("难渡", "难度"), Case("提 示", "提示"),
    Case("　地区", "地区"), Case("Sources", "Source"), Case("explanation", "Explanation"),
    Case("Explanaton", "Explanation"), Case("Dificulty", "Difficulty"), Case("Hnit", "Hint"),
  ]

  @Test(arguments: fields) func `字段`(_ item: Case) throws {
    let document = try bank("## 1\n\n题干。\n\n答案：对\n\(item.typed)：\n")
    let fix = try #require(document.findings.first?.fix)
    #expect(document.findings.count == 1)
    #expect(document.source.text(in: fix.range) == item.typed)
    #expect(fix.replacement == item.mended)
  }

  @Test func `全角箭头和没有缩进的续行`() throws {
    let pairs = try bank("## 1\n\n题干。\n\n- 甲 ＝> 乙\n")
    #expect(pairs.findings.map(\.fix?.replacement) == ["=>"])
    let options = try bank("## 1\n\n题干。\n\n- (√) 甲\n续\n- ( ) 乙\n")
    let fix = try #require(options.findings.first?.fix)
    #expect(reading(apply(fix, to: options.source)).findings == [])
  }

  @Test func `叉号没有改法`() throws {
    #expect(try bank("## 1\n\n题干？\n\n- (×) 甲\n").findings.map(\.fix) == [nil])
  }

  private func apply(_ fix: Fix, to source: SourceText) -> String {
    let before = source.bytes[..<Int(fix.range.start)]
    let after = source.bytes[Int(fix.range.end)...]
    return String(decoding: before + Array(fix.replacement.utf8) + after, as: UTF8.self)
  }
}
