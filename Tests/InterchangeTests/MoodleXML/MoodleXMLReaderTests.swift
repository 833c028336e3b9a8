import Interchange
import Testing

@Suite struct `Moodle XML 读入` {
  private func read(_ text: String) throws -> ImportedFile {
    try MoodleXMLReader.read(Array(text.utf8))
  }

  private func question(_ kind: String, _ inside: String, stem: String = "问？") throws
    -> ImportedFile
  {
    try read(
      """
      <quiz><question type="\(kind)"><name><text>名</text></name>
      <questiontext format="html"><text><![CDATA[<p>\(stem)</p>]]></text></questiontext>
      \(inside)</question></quiz>
      """)
  }

  private func answer(_ share: String, _ text: String, _ more: String = "") -> String {
    "<answer fraction=\"\(share)\"><text>\(text)</text>\(more)</answer>"
  }

  @Test func 单选的各部分都在() throws {
    let file = try question(
      "multichoice",
      """
      <generalfeedback format="html"><text>&lt;p&gt;因为&lt;/p&gt;</text></generalfeedback>
      <idnumber>q-7</idnumber><single>true</single>
      \(answer("100", "甲", "<feedback><text>好</text></feedback>"))\(answer("0", "乙"))
      <hint format="html"><text>想想</text></hint>
      <tags><tag><text>一</text></tag><tag><text>二</text></tag></tags>
      """)
    let item = try #require(file.items.first)
    #expect(item.stem == "问？" && item.title == "名" && item.sourceID == "q-7")
    #expect(item.explanation == "因为" && item.hint == "想想" && item.tags == ["一", "二"])
    #expect(
      item.body
        == .choice(
          [ForeignOption("甲", isRight: true, feedback: "好"), ForeignOption("乙", isRight: false)],
          several: false))
    #expect(item.losses == [])
  }

  struct Shares: CustomTestStringConvertible {
    let single: String
    let shares: [String]
    let several: Bool
    let right: [Bool]
    let losses: [ImportLoss]
    var testDescription: String { "\(single) \(shares)" }
  }

  @Test(arguments: [
    Shares(
      single: "false", shares: ["50", "50", "0"], several: true, right: [true, true, false],
      losses: []),
    Shares(
      single: "false", shares: ["75", "25", "-50"], several: true, right: [true, true, false],
      losses: [.weights, .marking]),
    Shares(
      single: "true", shares: ["100", "50", "0"], several: false, right: [true, false, false],
      losses: [.weights]),
    Shares(single: "", shares: ["50", "50"], several: true, right: [true, true], losses: []),
    Shares(single: "1", shares: ["100", "0"], several: false, right: [true, false], losses: []),
  ])
  func 分值定对错(_ sample: Shares) throws {
    let answers = sample.shares.enumerated().map { answer($0.element, "选\($0.offset)") }
    let file = try question(
      "multichoice", "<single>\(sample.single)</single>" + answers.joined())
    let item = try #require(file.items.first)
    guard case .choice(let options, let several) = item.body else {
      Issue.record("\(item.body)")
      return
    }
    #expect(several == sample.several && options.map(\.isRight) == sample.right)
    #expect(item.losses == sample.losses)
  }

  struct Kind: CustomTestStringConvertible {
    let kind: String
    let stem: String
    let inside: String
    let body: ForeignBody
    var read = "问？"
    var losses: [ImportLoss] = []
    var testDescription: String { "\(kind) \(stem)" }
  }

  private static func plain(_ text: String) -> String { "<answer><text>\(text)</text></answer>" }

  @Test(arguments: [
    Kind(
      kind: "truefalse", stem: "问？",
      inside: """
        <answer fraction="0"><text>true</text></answer><answer fraction="100"><text>false</text></answer>
        """, body: .trueFalse(false)),
    Kind(
      kind: "shortanswer", stem: "首都是_____。",
      inside: """
        <usecase>0</usecase><answer fraction="100"><text>北京</text></answer>
        <answer fraction="100"><text>北京市</text></answer>
        <answer fraction="50"><text>京</text></answer><answer fraction="0"><text>*</text></answer>
        """, body: .blanks([["北京", "北京市"]]), read: "首都是{{}}。", losses: [.partialAnswer("京")]),
    Kind(
      kind: "numerical", stem: "几？",
      inside: "<answer fraction=\"100\"><text>6.25</text><tolerance>0.05</tolerance></answer>",
      body: .blanks([["6.25"]]), read: "几？", losses: [.tolerance]),
    Kind(
      kind: "matching", stem: "配",
      inside: """
        <subquestion format="html"><text>蛙</text>\(plain("两栖"))</subquestion>
        <subquestion format="html"><text></text>\(plain("昆虫"))</subquestion>
        """, body: .matching([.init("蛙", "两栖")], extras: ["昆虫"]), read: "配"),
    Kind(
      kind: "ordering", stem: "排",
      inside: """
        <answer fraction="2.0"><text>后</text></answer><answer fraction="1.0"><text>先</text></answer>
        """, body: .ordering(["先", "后"]), read: "排"),
    Kind(
      kind: "essay", stem: "论",
      inside: "<graderinfo format=\"html\"><text>要点如下</text></graderinfo>",
      body: .short(model: "要点如下", points: []), read: "论"),
    Kind(
      kind: "cloze", stem: "甲{1:SHORTANSWER:=一~%100%壹~%50%1#近}乙{2:NM:=2:0.5}丙",
      inside: "", body: .blanks([["一", "壹"], ["2"]]), read: "甲{{}}乙{{}}丙",
      losses: [.overallFeedback, .partialAnswer("1"), .tolerance]),
    Kind(
      kind: "cloze", stem: "选{1:MULTICHOICE:=对\\}的#好~错的}吧", inside: "",
      body: .choice(
        [ForeignOption("对}的", isRight: true, feedback: "好"), ForeignOption("错的", isRight: false)],
        several: false), read: "选____吧"),
    Kind(
      kind: "cloze", stem: "{:MC:=高~低}与{:SAC:=大}", inside: "", body: .blanks([["高"], ["大"]]),
      read: "{{}}（高 / 低）与{{}}", losses: [.answerPattern]),
    Kind(
      kind: "gapselect", stem: "一只[[2]]在[[1]]上",
      inside: """
        <selectoption><text>垫</text></selectoption><selectoption><text>猫</text></selectoption>
        <selectoption><text>狗</text></selectoption>
        """, body: .blanks([["猫"], ["垫"]]), read: "一只{{}}在{{}}上\n（垫 / 猫 / 狗）"),
  ])
  func 各种题型(_ sample: Kind) throws {
    let file = try question(sample.kind, sample.inside, stem: sample.stem)
    #expect(file.refusals == [])
    let item = try #require(file.items.first)
    #expect(item.body == sample.body)
    #expect(item.stem == sample.read)
    #expect(item.losses == sample.losses)
  }

  @Test(arguments: [
    ("calculated", "", ImportRefusal.Reason.unsupportedKind("calculated")),
    ("ddimageortext", "", .unsupportedKind("ddimageortext")),
    ("description", "", .notAQuestion),
    ("multichoice", "<answer fraction=\"0\"><text>甲</text></answer>", .noRightOption),
    ("multichoice", "<answer fraction=\"100\"><text>甲</text></answer>", .tooFewOptions),
    ("multichoice", "", .noAnswer),
    ("shortanswer", "<answer fraction=\"100\"><text>*</text></answer>", .noAnswer),
    (
      "truefalse", "<answer fraction=\"100\"><text>maybe</text></answer>",
      .answerNamesNoOption("maybe")
    ),
    ("cloze", "", .noAnswer),
  ])
  func 收不进的题说明缘由(kind: String, inside: String, reason: ImportRefusal.Reason) throws {
    let file = try question(kind, inside)
    #expect(file.items.isEmpty)
    #expect(file.refusals.map(\.reason) == [reason])
    #expect(file.refusals.map(\.excerpt) == ["问？"])
  }

  @Test func 类别一层层记下() throws {
    let file = try read(
      """
      <quiz>
      <question type="category"><category><text>$course$/top/刑法//总则/第一章</text></category></question>
      <question type="essay"><questiontext><text>甲</text></questiontext></question>
      <question type="category"><category><text>$course$/乙</text></category></question>
      <question type="essay"><questiontext><text>乙</text></questiontext></question>
      </quiz>
      """)
    #expect(file.items.map(\.category) == [["刑法/总则", "第一章"], ["乙"]])
    #expect(file.items.map(\.place.line) == [3, 5])
  }

  @Test func 附带的文件写进报告() throws {
    let file = try question(
      "essay", "<file name=\"甲.mp3\" encoding=\"base64\">AAAA</file>",
      stem: "听<img src=\"@@PLUGINFILE@@/乙.png\" alt=\"图\">")
    #expect(Set(file.items.first?.losses ?? []) == [.media("乙.png"), .media("甲.mp3")])
  }

  @Test func 不带引号的属性不合规范() {
    #expect(throws: ImportFault.malformed(line: 2)) {
      try read("<quiz>\n<question type=essay></question></quiz>")
    }
  }

  @Test(arguments: [
    ("文字", ImportFault.notThisFormat), ("", .notThisFormat), ("<html></html>", .notThisFormat),
    ("<!DOCTYPE q [<!ENTITY a \"b\">]><quiz>&a;</quiz>", .tooLarge),
    (String(repeating: "<a>", count: 300), .tooLarge), ("<quiz><question>", .malformed(line: 1)),
  ])
  func 整个文件不能读(text: String, fault: ImportFault) {
    #expect(throws: fault) { try read(text) }
  }

  @Test func 不是UTF8() {
    #expect(throws: ImportFault.notUTF8) {
      try MoodleXMLReader.read(Array("<quiz>".utf8) + [0xFF, 0xFE] + Array("</quiz>".utf8))
    }
  }

  @Test func 没有声明也没有外层也能读() throws {
    let file = try read(
      "<question type=\"truefalse\"><questiontext><text>对吗</text></questiontext>"
        + answer("100", "true") + answer("0", "false") + "</question>")
    #expect(file.items.map(\.body) == [.trueFalse(true)])
  }
}
