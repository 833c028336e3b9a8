import BankFile
import Diagnostics
import Questions
import Testing

/// Every finding in a question: its code and where it lands.
@Suite struct `题目的错误` {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let codes: [FindingCode]
    let text: MarkedText

    init(_ description: String, _ codes: FindingCode..., text: MarkedText) {
      testDescription = description
      self.codes = codes
      self.text = text
    }
  }

  static let cases: [Case] = [
    Case("没有正确选项", .noRightOption, text: "👉## 1\n\n题干？\n\n- ( ) 甲\n- ( ) 乙\n"),
    Case("多选没有正确选项", .noRightOption, text: "👉## 1\n\n题干？\n\n- [ ] 甲\n- [ ] 乙\n"),
    Case("单选有两个正确选项", .twoRightOptions, text: "## 1\n\n题干？\n\n- (√) 甲\n👉- (x) 乙\n- ( ) 丙\n"),
    Case("编号重复", .duplicateID, text: "## 1\n\n题干。\n\n答案：对\n\n## 👉1\n\n题干。\n\n答案：对\n"),
    Case(
      "编号与案例重复", .duplicateID,
      text: "## 1\n\n案情。\n\n### 👉1\n\n题干。\n\n答案：对\n\n### 2\n\n题干。\n\n答案：对\n"),
    Case("曾用编号还在用", .duplicateID, text: "## 1\n\n题干。\n\n答案：对\n\n## 2\n\n题干。\n\n答案：对\n曾用：0、👉1\n"),
    Case("曾用本题编号", .duplicateID, text: "## 1\n\n题干。\n\n答案：对\n曾用：👉test/1\n"),
    Case("字段写错一字", .unknownField, text: "## 1\n\n题干。\n\n答案：对\n👉依椐：代表法 第一条\n"),
    Case("字段颠倒", .unknownField, text: "## 1\n\n题干。\n\n答案：对\n👉据依：代表法 第一条\n"),
    Case("字段少一字", .unknownField, text: "## 1\n\n题干。\n\n👉答：对\n"),
    Case("字段小写", .unknownField, text: "## 1\n\n题干。\n\nAnswer: true\n👉source: 代表法 第一条\n"),
    Case("字段和冒号之间有空格", .unknownField, text: "## 1\n\n题干。\n\n👉答案 ：对\n"),
    Case("字段缩进", .unknownField, text: "## 1\n\n题干。\n\n答案：对\n👉 依据：代表法 第一条\n"),
    Case("选项后写错的字段", .unknownField, text: "## 1\n\n题干？\n\n- (√) 甲\n- ( ) 乙\n👉解折：某\n"),
    Case("案例不能有解析", .unknownField, text: "## 1\n\n案情。\n\n👉解析：某\n\n### 2\n\n题干。\n\n答案：对\n"),
    Case("字段重复", .repeatedField, text: "## 1\n\n题干。\n\n答案：对\n难度：1\n👉难度：2\n"),
    Case("中英文字段重复", .repeatedField, text: "## 1\n\n题干。\n\n答案：对\n难度：1\n👉Difficulty: 2\n"),
    Case("难度不是1到5", .badField, text: "## 1\n\n题干。\n\n答案：对\n难度：👉6\n"),
    Case("有效期颠倒", .badField, text: "## 1\n\n题干。\n\n答案：对\n有效：👉2025-01-02..2025-01-01\n"),
    Case("没有这一天", .badField, text: "## 1\n\n题干。\n\n答案：对\n有效：👉2025-02-30..\n"),
    Case("评分办法不明", .badField, text: "## 1\n\n题干。\n\n答案：对\n评分：👉看情况\n"),
    Case("乱序只有是否", .badField, text: "## 1\n\n题干。\n\n答案：对\n乱序：👉也许\n"),
    Case("易混的编号不对", .badField, text: "## 1\n\n题干。\n\n答案：对\n易混：2、👉a/b/c；3\n"),
    Case("空的填空", .emptyBlank, text: "## 1\n\n题干👉{{}}。\n"),
    Case("只有空格的填空", .emptyBlank, text: "## 1\n\n题干👉{{ 　}}。\n"),
    Case("空的备选", .emptyBlank, text: "## 1\n\n题干👉{{五|}}，{{六}}。\n"),
    Case("没有右括号", .emptyBlank, text: "## 1\n\n题干👉{{五\n}}。\n"),
    Case("填空套填空", .emptyBlank, text: "## 1\n\n题干👉{{五{{六}}}}，{{六}}。\n"),
    Case("没有答案", .missingAnswer, text: "👉## 1\n\n题干。\n\n依据：代表法 第一条\n"),
    Case("答案是空的", .missingAnswer, text: "👉## 1\n\n题干。\n\n答案：\n依据：代表法 第一条\n"),
    Case("简答没有要点", .missingAnswer, text: "👉## 1\n\n题干。\n\n答案：某某某。\n"),
    Case("只有要点", .missingAnswer, text: "👉## 1\n\n题干。\n\n要点：\n- 甲 (1)\n"),
    Case("要点是空的", .missingAnswer, text: "👉## 1\n\n题干。\n\n答案：甲。\n要点：\n"),
    Case("要点没有分值", .missingAnswer, text: "## 1\n\n题干。\n\n答案：甲。\n要点：\n- 甲 (1)\n👉- 乙\n"),
    Case("不是要点", .missingAnswer, text: "## 1\n\n题干。\n\n答案：甲。\n要点：\n👉甲 (1)\n- 乙 (1)\n"),
    Case("连线只有右边", .missingAnswer, text: "👉## 1\n\n题干。\n\n- => 甲\n- => 乙\n"),
    Case("排序只有一项", .missingAnswer, text: "👉## 1\n\n题干。\n\n1. 甲\n"),
    Case("圆括号和方括号", .mixedShapes, text: "## 1\n\n题干？\n\n- (√) 甲\n👉- [√] 乙\n"),
    Case("选项和答案", .mixedShapes, text: "## 1\n\n题干？\n\n- (√) 甲\n- ( ) 乙\n\n👉答案：对\n"),
    Case("答案和选项", .mixedShapes, text: "## 1\n\n题干？\n\n答案：对\n\n👉- (√) 甲\n- ( ) 乙\n"),
    Case("选项和填空", .mixedShapes, text: "## 1\n\n题干👉{{五}}？\n\n- (√) 甲\n- ( ) 乙\n"),
    Case("排序和填空", .mixedShapes, text: "## 1\n\n题干👉{{五}}？\n\n1. 甲\n2. 乙\n"),
    Case("填空和答案", .mixedShapes, text: "## 1\n\n题干{{五}}。\n\n👉答案：对\n"),
    Case("连线和答案", .mixedShapes, text: "## 1\n\n题干。\n\n- 甲 => 乙\n\n👉答案：对\n"),
    Case("两个选项表", .mixedShapes, text: "## 1\n\n题干？\n\n- (√) 甲\n\n还有：\n\n👉- (√) 乙\n"),
    Case("解析里有选项", .mixedShapes, text: "## 1\n\n题干？\n\n- (√) 甲\n- ( ) 乙\n\n解析：看\n👉- (√) 乙\n"),
    Case("依据没有条号", .badCitation, text: "## 1\n\n题干。\n\n答案：对\n依据：代表法 👉第二十三\n"),
    Case("第二条依据不对", .badCitation, text: "## 1\n\n题干。\n\n答案：对\n依据：代表法 第一条；👉二十三条\n"),
    Case("井号后没有空格", .badHeading, text: "👉##1\n\n题干。\n\n答案：对\n"),
    Case("全角井号", .badHeading, text: "👉＃＃ 1\n\n题干。\n\n答案：对\n"),
    Case("章的井号后没有空格", .badHeading, text: "👉#总则\n\n## 1\n\n题干。\n\n答案：对\n"),
    Case("章没有标题", .badHeading, text: "👉# \n\n## 1\n\n题干。\n\n答案：对\n"),
    Case("没有编号", .badHeading, text: "👉##\n\n题干。\n\n答案：对\n"),
    Case("编号不合规", .badHeading, text: "## 👉1：甲\n\n题干。\n\n答案：对\n"),
    Case("案例之外的小题", .badHeading, text: "# 章\n\n👉### 1\n\n题干。\n\n答案：对\n"),
    Case(
      "题目之下的小题", .badHeading, text: "## 1\n\n题干。\n\n答案：对\n\n👉### 2\n\n题干。\n\n答案：对\n"),
    Case("没有题干", .badHeading, text: "👉## 1\n\n- (√) 甲\n- ( ) 乙\n"),
    Case("题目之外的选项", .badHeading, text: "# 1\n\n题干？\n\n👉- (√) 甲\n"),
    Case("叉号", .badOptionMark, text: "## 1\n\n题干？\n\n- (👉×) 甲\n- ( ) 乙\n"),
    Case("别的记号", .badOptionMark, text: "## 1\n\n题干？\n\n- (👉✓) 甲\n- ( ) 乙\n"),
    Case("没有空格", .badOptionMark, text: "## 1\n\n题干？\n\n👉-(x) 甲\n- ( ) 乙\n"),
    Case("全角横线", .badOptionMark, text: "## 1\n\n题干？\n\n- (√) 甲\n👉－ ( ) 乙\n"),
    Case("缩进的选项", .badOptionMark, text: "## 1\n\n题干？\n\n- (√) 甲\n👉  - ( ) 乙\n"),
    Case("没有横线", .badOptionMark, text: "## 1\n\n题干？\n\n- ( ) 甲\n👉（√）乙\n"),
    Case(
      "题干里的近似选项", .badOptionMark, .mixedShapes,
      text: "## 1\n\n题干？\n👉* (x) 甲\n\n👉答案：对\n"),
    Case("漏了括号", .badOptionMark, text: "## 1\n\n题干？\n\n👉- 甲\n- (√) 乙\n👉- 丙\n"),
    Case("漏了箭头", .badOptionMark, text: "## 1\n\n题干？\n\n- 甲 => 乙\n👉- 丙\n"),
    Case("全角箭头", .badOptionMark, text: "## 1\n\n题干？\n\n- 甲 => 乙\n- 丙 👉＝＞ 丁\n"),
    Case("右边是空的", .badOptionMark, text: "## 1\n\n题干？\n\n- 甲 => 乙\n👉- 丙 =>\n"),
    Case("空选项", .badOptionMark, text: "## 1\n\n题干？\n\n- (√) 甲\n👉- ( )\n"),
    Case("续行没有缩进", .badOptionMark, text: "## 1\n\n题干？\n\n- (√) 甲\n👉续\n- ( ) 乙\n"),
    Case("代码块没有结束", .unreadableText, text: "## 1\n\n题干：\n👉```\n代码\n\n答案：对\n"),
    Case("单位写在空里", .unitInBlank, text: "## 1\n\n要有👉{{五人以上}}、👉{{20日|二十日}}、{{三分之二}}、{{五}}人。\n"),
  ]

  @Test(arguments: cases) func `代码和位置`(_ item: Case) throws {
    let marked = MarkedText(chineseHeader + item.text.source)
    let codes = marked.marks.indices.map { item.codes[min($0, item.codes.count - 1)] }
    let expected = zip(codes, marked.marks).map { Place(code: $0, offset: $1) }
    let reading = reading(marked.text)
    #expect(reading.places == expected)
    let document = try bank(String(marked.text.dropFirst(chineseHeader.count)))
    let served = (0..<document.count).count { document.question(at: $0) != nil }
    let bad = (0..<document.count).count { document.hasErrors(at: $0) }
    #expect(served + bad == document.count)
  }

  @Test func `每个代码都有例子`() {
    let elsewhere: Set<FindingCode> = [.badFrontMatter, .noFrontMatter]
    let read = Set(Self.cases.flatMap(\.codes)).union(elsewhere)
    let covered = read.union(CheckCodeTests.cases.map(\.code))
    #expect(covered == Set(FindingCode.allCases))
  }

  @Test func `二十六个选项可以 二十七个不行`() throws {
    let options = { (count: Int) in
      "## 1\n\n题干？\n\n" + (0..<count).map { "- (\($0 == 0 ? "√" : " ")) 选项\($0)\n" }.joined()
    }
    #expect(try bank(options(26)).findings == [])
    let findings = try bank(options(27)).findings
    #expect(findings.map(\.problem) == [.badOptionMark(.tooMany)])
    let text = try bank(options(27)).source.text(in: #require(findings.first).range)
    #expect(text == "- ( ) 选项26")
  }

  @Test func `一道坏题不影响别的题`() throws {
    let good = "题干。\n\n答案：对\n\n"
    let document = try bank(
      "## 1\n\n\(good)## 2\n\n题干？\n\n- ( ) 甲\n- ( ) 乙\n\n##3\n\n\(good)## 4\n\n\(good)")
    #expect(document.count == 4)
    #expect((0..<4).map { document.question(at: $0) != nil } == [true, false, false, true])
    #expect(document.outline(at: 1).name?.id.text == "2")
    #expect(document.outline(at: 1).type == .single)
  }
}
