import BankFile
import Questions
import Testing

/// What each shape of question is read as.
@Suite struct `题型` {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let body: QuestionBody
    var stem = "题干？"

    init(_ description: String, _ text: String, _ body: QuestionBody, stem: String = "题干？") {
      testDescription = description
      self.text = text
      self.body = body
      self.stem = stem
    }
  }

  @Test(arguments: choices + truths + fillIns + orderings + matchings + shorts)
  func `形状决定题型`(_ item: Case) throws {
    let question = try question("## 1\n\n\(item.text)\n")
    #expect(question.body == item.body)
    #expect(question.stem == item.stem)
  }

  static func choice(_ text: String, right: Bool = false, _ feedback: String? = nil) -> Choice {
    Choice(text: text, isRight: right, feedback: feedback)
  }

  static func single(_ choices: Choice...) -> QuestionBody {
    let right = choices.firstIndex(where: \.isRight).flatMap { OptionLetter(index: $0) }
    return right.map { .single(choices: choices, right: $0) } ?? .multiple(choices: choices)
  }

  static let ab = single(choice("甲"), choice("乙", right: true))

  static let choices = [
    Case("单选", "题干？\n\n- ( ) 甲\n- (√) 乙", ab),
    Case("小写x", "题干？\n\n- ( ) 甲\n- (x) 乙", ab),
    Case("全角括号", "题干？\n\n- （ ） 甲\n- （√）乙", ab),
    Case("括号内外的空格", "题干？\n\n-  (　)　甲\n- ( √ )乙 ", ab),
    Case("没有空行", "题干？\n- ( ) 甲\n- (√) 乙", ab),
    Case("选项之间有空行", "题干？\n\n- ( ) 甲\n\n- (√) 乙\n\n", ab),
    Case(
      "多选", "题干？\n\n- [x] 甲\n- [ ] 乙\n- ［√］ 丙",
      .multiple(choices: [choice("甲", right: true), choice("乙"), choice("丙", right: true)])),
    Case(
      "多选只有一个正确", "题干？\n\n- [√] 甲\n- [ ] 乙",
      .multiple(choices: [choice("甲", right: true), choice("乙")])),
    Case(
      "反馈", "题干？\n\n- ( ) 甲\n  > 不对。\n  > 再想想。\n- (√) 乙\n\t>对",
      single(choice("甲", "不对。\n再想想。"), choice("乙", right: true, "对"))),
    Case(
      "续行", "题干？\n\n- ( ) 甲\n  续\n\n    又续\n  > 反馈\n- (√) 乙\n      深",
      single(choice("甲\n续\n\n  又续", "反馈"), choice("乙\n深", right: true))),
    Case(
      "选项里的代码", "题干？\n\n- ( ) 甲\n  ```\n  - (√) 不是选项\n## 也不是标题\n  ```\n- (√) 乙",
      single(choice("甲\n```\n- (√) 不是选项\n## 也不是标题\n```"), choice("乙", right: true))),
    Case(
      "选项里的箭头", "题干？\n\n- ( ) 甲 => 乙\n- (√) 丙",
      single(choice("甲 => 乙"), choice("丙", right: true))),
    Case(
      "前面的表属于题干", "题干？\n\n1. 一\n2. 二\n\n- 三 => 四\n\n选哪个？\n\n- ( ) 甲\n- (√) 乙", ab,
      stem: "题干？\n\n1. 一\n2. 二\n\n- 三 => 四\n\n选哪个？"),
    Case("选项前的字段行是文字", "题干？\n\n依据：某文\n\n- ( ) 甲\n- (√) 乙", ab, stem: "题干？\n\n依据：某文"),
    Case("选项后的文字属于题干", "题干？\n\n- ( ) 甲\n- (√) 乙\n\n注意：单选。", ab, stem: "题干？\n\n注意：单选。"),
    Case("选项前像字段的行是文字", "题干？\n\n解答：某文\n\n- ( ) 甲\n- (√) 乙", ab, stem: "题干？\n\n解答：某文"),
  ]

  static let truths =
    ["对", "正确", "√", "true", "True"].map { word in
      Case("判断 \(word)", "题干？\n\n答案：\(word)", .trueFalse(true))
    }
    + ["错", "错误", "×", "false", "FALSE"].map { word in
      Case("判断 \(word)", "题干？\n\nAnswer: \(word) ", .trueFalse(false))
    } + [
      Case("题干里的表", "题干？\n\n1. 甲\n2. 乙\n\n答案：对", .trueFalse(true), stem: "题干？\n\n1. 甲\n2. 乙"),
      Case("题干里的字段行", "题干？\n答案：错\n\n答案：对", .trueFalse(true), stem: "题干？\n答案：错"),
      Case("转义", "\\# 题干？\n\n\\依据：甲\n\\\\乙\n\n答案：对", .trueFalse(true), stem: "# 题干？\n\n依据：甲\n\\乙"),
      Case("四个井号是文字", "#### 题干？\n#####甲\n\n答案：对", .trueFalse(true), stem: "#### 题干？\n#####甲"),
      Case(
        "代码", "题干：\n\n```md\n## 2\n\\答案：错\n- (√) 甲\n````\n\n答案：对", .trueFalse(true),
        stem: "题干：\n\n```md\n## 2\n\\答案：错\n- (√) 甲\n````"),
      Case("普通的表", "题干？\n- 甲\n- [乙](丙)\n\n答案：对", .trueFalse(true), stem: "题干？\n- 甲\n- [乙](丙)"),
      Case("段首空两格", "　　题干？\n\n　　又。\n\n答案：对", .trueFalse(true), stem: "　　题干？\n\n　　又。"),
    ]

  static func blank(_ texts: [String], _ blanks: [[String]]) -> QuestionBody {
    .blanks(FillIn(texts: texts, blanks: blanks.map { Blank(alternatives: $0) }))
  }

  static let fillIns = [
    Case(
      "填空", "须经{{过半数|过半}}通过，{{ 五 }}人以上。",
      blank(["须经", "通过，", "人以上。"], [["过半数", "过半"], ["五"]]), stem: "须经{{1}}通过，{{2}}人以上。"),
    Case("只有一个空", "{{五}}", blank(["", ""], [["五"]]), stem: "{{1}}"),
    Case(
      "转义", #"写作{{a\|b|\{c\}\\|\n}}。\{{不是}}"#,
      blank(["写作", #"。\{{不是}}"#], [["a|b", #"{c}\"#, #"\n"#]]), stem: #"写作{{1}}。\{{不是}}"#),
    Case(
      "转义的行和代码里没有空", "题干：\n\\{{甲}}\n```\n{{乙}}\n```\n{{丙}}",
      blank(["题干：\n{{甲}}\n```\n{{乙}}\n```\n", ""], [["丙"]]),
      stem: "题干：\n{{甲}}\n```\n{{乙}}\n```\n{{1}}"),
    Case(
      "空在表里", "题干：\n1. 甲{{一}}\n2. 乙", blank(["题干：\n1. 甲", "\n2. 乙"], [["一"]]),
      stem: "题干：\n1. 甲{{1}}\n2. 乙"),
  ]

  static let orderings = [
    Case("排序", "题干？\n\n1. 甲\n2. 乙\n3. 丙", .ordering(["甲", "乙", "丙"])),
    Case("数字不要紧", "题干？\n1) 甲\n1. 乙\n  续\n\n7. 丙", .ordering(["甲", "乙\n续", "丙"])),
    Case(
      "最后一个表才是", "题干？\n\n- 子\n- 丑\n\n1. 甲\n2. 乙", .ordering(["甲", "乙"]), stem: "题干？\n\n- 子\n- 丑"),
  ]

  static let matchings = [
    Case(
      "连线", "题干？\n\n- 甲 => 一\n- 乙=>二\n- => 三\n- 丙 => 一",
      .matching(Matching(lefts: ["甲", "乙", "丙"], rights: ["一", "二", "三"], key: [0, 1, 0]))),
    Case(
      "续行在右边", "题干？\n\n- 甲 => 一\n  续",
      .matching(Matching(lefts: ["甲"], rights: ["一\n续"], key: [0]))),
    Case(
      "左边有链接", "题干？\n\n- [甲](乙) => 一 => 二",
      .matching(Matching(lefts: ["[甲](乙)"], rights: ["一 => 二"], key: [0]))),
    Case(
      "前面像字段的行", "题干？\n\n依据：甲\n\n- 甲 => 一",
      .matching(Matching(lefts: ["甲"], rights: ["一"], key: [0])), stem: "题干？\n\n依据：甲"),
  ]

  static let shorts = [
    Case(
      "简答", "题干？\n\n答案：甲。\n乙。\n\n要点：\n- 甲 (2)\n- 乙（1.5）\n  续（0.25分）\n",
      .short(
        model: "甲。\n乙。",
        points: [
          KeyPoint(text: "甲", points: Points(2)),
          KeyPoint(text: "乙（1.5）\n续", points: Points(hundredths: 25)),
        ])),
    Case(
      "要点在前", "题干？\n\nPoints:\n\n- 甲(1)\n\nAnswer: 对",
      .short(model: "对", points: [KeyPoint(text: "甲", points: Points(1))])),
  ]
}
