import BankFile
import Diagnostics
import Questions
import Testing

@Suite struct `规范格式` {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let typed: String
    let formatted: String
    var header = chineseHeader

    init(
      _ description: String, _ typed: String, _ formatted: String, header: String = chineseHeader
    ) {
      testDescription = description
      self.typed = typed
      self.formatted = formatted
      self.header = header
    }
  }

  static let cases: [Case] = [
    Case(
      "选项", "## 1   标签 \n题干？\n- （ ）甲\n\n\n- ( x )  乙  \n    续\n      深\n   > 反馈\n   >\n难度：2",
      "## 1 标签\n\n题干？\n\n- ( ) 甲\n- (√) 乙\n  续\n    深\n  > 反馈\n  >\n\n难度：2\n"),
    Case("多选", "## 1\n\n题干？\n\n- ［］甲\n- [x] 乙\n", "## 1\n\n题干？\n\n- [ ] 甲\n- [√] 乙\n"),
    Case(
      "英文", "## 1\n\nWhich?\n\n- (√) a\n- ( ) b\n难度：2\nTags:c\n\n\n解析：  d\n  e\n",
      "## 1\n\nWhich?\n\n- (x) a\n- ( ) b\n\nDifficulty: 2\nTags: c\n\nExplanation: d\n  e\n",
      header: englishHeader),
    Case("排序", "## 1\n题干？\n3) 甲\n3)   乙\n\t续\n", "## 1\n\n题干？\n\n1. 甲\n2. 乙\n   续\n"),
    Case("连线", "## 1\n题干？\n-   甲=>一\n- =>二\n", "## 1\n\n题干？\n\n- 甲 => 一\n- => 二\n"),
    Case(
      "简答", "## 1\n题干？\n\nAnswer: 甲\n要点：\n-  甲（2分）\n- 乙\n      续 (1.50)\n\n\n\n标签:\n",
      "## 1\n\n题干？\n\n答案：甲\n要点：\n- 甲 (2)\n- 乙\n  续 (1.5)\n\n标签：\n"),
    Case(
      "章和文字", "\n前言\n#  章 \n\n\n笔记\n\n\n\n- ［ ］ 甲\n  \n## 1\n题干。 \n\n\n又。\n\n\n答案：对\n",
      "前言\n\n# 章\n\n笔记\n\n\n\n- ［ ］ 甲\n\n## 1\n\n题干。 \n\n\n又。\n\n答案：对\n"),
    Case(
      "选项后的文字", "## 1\n题干？\n- (√) 甲\n\n尾\n难度：1\n", "## 1\n\n题干？\n\n- (√) 甲\n\n尾\n\n难度：1\n"),
    Case(
      "坏题不动", "## 1 \n题干？\n- （√） 甲\n-（x）乙\n\n\n\n##  2\n题干。\n\n答案：对",
      "## 1 \n题干？\n- （√） 甲\n-（x）乙\n\n\n\n## 2\n\n题干。\n\n答案：对\n"),
    Case("坏题在最后", "## 1\n题干。", "## 1\n题干。"),
    Case("坏的章标题不动", "#章 \n## 1\n题干。\n\n答案：对\n", "#章 \n\n## 1\n\n题干。\n\n答案：对\n"),
    Case(
      "代码不动", "## 1\n题干：\n```\n- （√） 甲 \n\n\n#x\n```\n\n答案：对\n",
      "## 1\n\n题干：\n```\n- （√） 甲 \n\n\n#x\n```\n\n答案：对\n"),
    Case("转义不动", "## 1\n\\题干：\n\n\\答案：错\n\n答案：对\n", "## 1\n\n\\题干：\n\n\\答案：错\n\n答案：对\n"),
    Case(
      "案例", "## 1  案\n案情。\n\n难度：1\n###   2\n题干。\n\n答案：对\n",
      "## 1 案\n\n案情。\n\n难度：1\n\n### 2\n\n题干。\n\n答案：对\n"),
    Case("多行字段", "## 1\n题干。\n\n答案：对\n解析：\n\n甲\n\n\n乙\n", "## 1\n\n题干。\n\n答案：对\n解析：\n甲\n\n\n乙\n"),
  ]

  @Test(arguments: cases) func `写法`(_ item: Case) throws {
    let document = try bank(item.typed, header: item.header)
    let formatted = BankFormatter.format(document)
    #expect(formatted == item.header + item.formatted)
    let again = try bank(formatted, header: "")
    #expect(BankFormatter.format(again) == formatted)
    #expect(again.questions == document.questions)
  }

  @Test func `保留换行和字节序标记`() throws {
    let typed = "\u{FEFF}" + chineseHeader + "# 章\n## 1\n题干？\n- （√） 甲\n  续\n难度：1"
    let crlf = typed.replacingLineBreaks("\r\n")
    let formatted = BankFormatter.format(try bank(crlf, header: ""))
    let expected =
      "\u{FEFF}" + chineseHeader + "# 章\n\n## 1\n\n题干？\n\n- (√) 甲\n  续\n\n难度：1\n"
    #expect(Array(formatted.utf8) == Array(expected.replacingLineBreaks("\r\n").utf8))
  }

  @Test(arguments: ["说明\r\r\r", "说明\r\r\n\r\n", "说明\n\n# 章\r\r\r\n\n要点\r\r"])
  func `换行符转换过几次`(_ text: String) throws {
    let once = BankFormatter.format(try bank(text, header: chineseHeader))
    #expect(BankFormatter.format(try bank(once, header: "")) == once)
  }

  @Test func `只有文件头`() throws {
    let text = "---\nid: a\ntitle: 甲\n---"
    #expect(BankFormatter.format(try bank(text, header: "")) == text)
  }
}

extension BankDocument {
  /// All questions, `nil` for those with errors.
  var questions: [Question?] { (0..<count).map { question(at: $0) } }
}

extension String {
  /// With other line breaks than `\n`.
  func replacingLineBreaks(_ lineBreak: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineBreak)
  }
}
