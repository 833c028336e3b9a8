import Questions
import Testing

@Suite struct `题目指纹` {
  static func question(_ body: QuestionBody, stem: String = "题干？", parent: String? = nil)
    -> Question?
  {
    guard let bank = BankID("test"), let id = QuestionID("1"), let caseID = QuestionID("0") else {
      return nil
    }
    return Question(
      name: QuestionName(bank: bank, id: id), parent: parent.map { CaseText(id: caseID, text: $0) },
      stem: stem, body: body)
  }

  static func revision(
    _ body: QuestionBody, stem: String = "题干？", parent: String? = nil
  ) throws -> Revision {
    Revision(of: try #require(question(body, stem: stem, parent: parent)))
  }

  static func single(_ texts: String..., right: Int) -> QuestionBody {
    let choices = texts.enumerated().map { Choice(text: $1, isRight: $0 == right) }
    return OptionLetter(index: right).map { .single(choices: choices, right: $0) }
      ?? .trueFalse(true)
  }

  static func multiple(_ choices: (String, Bool)...) -> QuestionBody {
    .multiple(choices: choices.map { Choice(text: $0, isRight: $1, feedback: "反馈\($0)") })
  }

  static func blanks(_ alternatives: [String]...) -> QuestionBody {
    .blanks(
      FillIn(
        texts: Array(repeating: "", count: alternatives.count + 1),
        blanks: alternatives.map { Blank(alternatives: $0) }))
  }

  static func short(_ model: String, _ points: (String, Int)...) -> QuestionBody {
    .short(model: model, points: points.map { KeyPoint(text: $0, points: Points($1)) })
  }

  static func matching(_ lefts: [String], _ rights: [String], _ key: [Int]) -> QuestionBody {
    .matching(Matching(lefts: lefts, rights: rights, key: key))
  }

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let before: QuestionBody
    let after: QuestionBody
    let sameText: Bool
    let sameKey: Bool

    init(
      _ description: String, _ before: QuestionBody, _ after: QuestionBody, text: Bool, key: Bool
    ) {
      testDescription = description
      self.before = before
      self.after = after
      sameText = text
      sameKey = key
    }
  }

  static let cases: [Case] = [
    Case("选项换位置", single("甲", "乙", right: 0), single("乙", "甲", right: 1), text: true, key: true),
    Case("换正确选项", single("甲", "乙", right: 0), single("甲", "乙", right: 1), text: true, key: false),
    Case("改错误选项", single("甲", "乙", right: 0), single("甲", "丙", right: 0), text: false, key: true),
    Case("改正确选项", single("甲", "乙", right: 0), single("丙", "乙", right: 0), text: false, key: false),
    Case(
      "单选改多选", single("甲", "乙", right: 0), multiple(("甲", true), ("乙", false)), text: true,
      key: false),
    Case(
      "多选换位置", multiple(("甲", true), ("乙", true)), multiple(("乙", true), ("甲", true)), text: true,
      key: true),
    Case("对改错", .trueFalse(true), .trueFalse(false), text: true, key: false),
    Case("备选换位置", blanks(["五", "5"]), blanks(["5", "五"]), text: true, key: true),
    Case("空换位置", blanks(["五"], ["六"]), blanks(["六"], ["五"]), text: true, key: false),
    Case("备选移到另一空", blanks(["五", "六"], ["七"]), blanks(["五"], ["六", "七"]), text: true, key: false),
    Case("次序", .ordering(["甲", "乙"]), .ordering(["乙", "甲"]), text: true, key: false),
    Case(
      "连线换位置", matching(["甲", "乙"], ["一", "二"], [0, 1]),
      matching(["乙", "甲"], ["二", "一"], [0, 1]),
      text: true, key: true),
    Case(
      "连线换答案", matching(["甲", "乙"], ["一", "二"], [0, 1]),
      matching(["甲", "乙"], ["一", "二"], [1, 0]),
      text: true, key: false),
    Case("改参考答案和分值", short("甲", ("一", 2)), short("乙", ("一", 3)), text: true, key: true),
    Case("改要点", short("甲", ("一", 2)), short("甲", ("二", 2)), text: true, key: false),
    Case(
      "拼接不混", single("甲1 乙", "丙", right: 1), single("甲", "1 乙丙", right: 1), text: false, key: false),
  ]

  @Test(arguments: cases) func `什么改了指纹`(_ item: Case) throws {
    let before = try Self.revision(item.before)
    let after = try Self.revision(item.after)
    #expect((before.text == after.text) == item.sameText)
    #expect((before.key == after.key) == item.sameKey)
  }

  @Test func `题干和案例只改文字部分`() throws {
    let plain = try Self.revision(.trueFalse(true))
    for other in [
      try Self.revision(.trueFalse(true), stem: "别的？"),
      try Self.revision(.trueFalse(true), parent: "案情。"),
    ] {
      #expect(plain.text != other.text)
      #expect(plain.key == other.key)
    }
  }

  /// Journals hold these; they must never change. The values are SHA-256 of the text written out here.
  @Test func `指纹固定不变`() throws {
    // printf 'case 1\n0 \nstem 1\n9 题干？\noptions 2\n3 乙\n3 甲\n' | sha256sum; 乙 sorts before 甲
    // printf 'single 1\n3 甲\n' | sha256sum
    let revision = try Self.revision(Self.single("甲", "乙", right: 0))
    #expect(revision.description == "7d27aa3d.b30ff8a5")
    #expect(Revision(revision.description) == revision)
  }
}
