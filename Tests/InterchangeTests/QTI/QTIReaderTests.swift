import Interchange
import Testing

@Suite struct `QTI 读入` {
  static func item(
    _ declared: String, _ body: String, processing: String = "", title: String = "题"
  ) -> String {
    """
    <?xml version="1.0"?>
    <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="i1" title="\(title)">
    \(declared)
    <itemBody>\(body)</itemBody>
    \(processing)</assessmentItem>
    """
  }

  static func declared(
    _ values: [String], cardinality: String = "single", mapping: [(String, String)] = []
  ) -> String {
    let correct = values.map { "<value>\($0)</value>" }.joined()
    let map = mapping.map { "<mapEntry mapKey=\"\($0.0)\" mappedValue=\"\($0.1)\"/>" }.joined()
    return """
      <responseDeclaration identifier="R" cardinality="\(cardinality)" baseType="identifier">
      \(values.isEmpty ? "" : "<correctResponse>\(correct)</correctResponse>")
      \(mapping.isEmpty ? "" : "<mapping>\(map)</mapping>")</responseDeclaration>
      """
  }

  private static func choices(_ texts: [String], element: String = "simpleChoice") -> String {
    texts.enumerated().map {
      "<\(element) identifier=\"c_\($0.offset + 1)\">\($0.element)</\(element)>"
    }.joined()
  }

  private static func interaction(_ kind: String, _ inside: String) -> String {
    "<\(kind) responseIdentifier=\"R\"><prompt>问？</prompt>\(inside)</\(kind)>"
  }

  private func read(_ text: String) throws -> ImportedFile {
    try QTIReader.read(Array(text.utf8), named: "a/i1.xml")
  }

  struct Sample: CustomTestStringConvertible {
    let name: String
    let text: String
    let stem: String
    let body: ForeignBody
    var losses: [ImportLoss] = []
    var testDescription: String { name }
  }

  static let samples: [Sample] = [
    Sample(
      name: "单选",
      text: item(
        declared(["c_2"]),
        "<p>前文</p>" + interaction("choiceInteraction", choices(["甲", "<p>乙</p>"]))),
      stem: "前文\n问？",
      body: .choice(
        [ForeignOption("甲", isRight: false), ForeignOption("乙", isRight: true)], several: false)),
    Sample(
      name: "多选，编号前面的零不同",
      text: item(
        declared(["c_001", "c_003"], cardinality: "multiple"),
        interaction("choiceInteraction", choices(["甲", "乙", "丙"]))),
      stem: "问？",
      body: .choice(
        [
          ForeignOption("甲", isRight: true), ForeignOption("乙", isRight: false),
          ForeignOption("丙", isRight: true),
        ], several: true)),
    Sample(
      name: "判断",
      text: item(declared(["c_2"]), interaction("choiceInteraction", choices(["正确", "错误"]))),
      stem: "问？", body: .trueFalse(false)),
    Sample(
      name: "只有计分表",
      text: item(
        declared([], mapping: [("c_1", "2"), ("c_2", "0")]),
        interaction("choiceInteraction", choices(["甲", "乙"]))),
      stem: "问？",
      body: .choice(
        [ForeignOption("甲", isRight: true), ForeignOption("乙", isRight: false)], several: false)),
    Sample(
      name: "计分写在处理里",
      text: item(
        declared([]), interaction("choiceInteraction", choices(["甲", "乙"])),
        processing: """
          <responseProcessing><responseCondition><responseIf>
          <match><variable identifier="R"/><baseValue baseType="identifier">c_2</baseValue></match>
          <setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue>
          </responseIf><responseElse><setOutcomeValue identifier="SCORE">
          <baseValue baseType="float">0</baseValue></setOutcomeValue></responseElse>
          </responseCondition></responseProcessing>
          """),
      stem: "问？",
      body: .choice(
        [ForeignOption("甲", isRight: false), ForeignOption("乙", isRight: true)], several: false)),
    Sample(
      name: "选项的反馈",
      text: item(
        declared(["c_1"]),
        interaction(
          "choiceInteraction",
          choices([
            "甲<feedbackInline outcomeIdentifier=\"F\" identifier=\"c_1\">好</feedbackInline>", "乙",
          ]))),
      stem: "问？",
      body: .choice(
        [ForeignOption("甲", isRight: true, feedback: "好"), ForeignOption("乙", isRight: false)],
        several: false)),
    Sample(
      name: "排序",
      text: item(
        declared(["c_2", "c_1"], cardinality: "ordered"),
        interaction("orderInteraction", choices(["后", "先"]))),
      stem: "问？", body: .ordering(["先", "后"])),
    Sample(
      name: "配对",
      text: item(
        declared(["a m", "b n"], cardinality: "multiple"),
        interaction(
          "matchInteraction",
          """
          <simpleMatchSet><simpleAssociableChoice identifier="a">甲</simpleAssociableChoice>
          <simpleAssociableChoice identifier="b">乙</simpleAssociableChoice></simpleMatchSet>
          <simpleMatchSet><simpleAssociableChoice identifier="n">二</simpleAssociableChoice>
          <simpleAssociableChoice identifier="m">一</simpleAssociableChoice>
          <simpleAssociableChoice identifier="o">三</simpleAssociableChoice></simpleMatchSet>
          """)),
      stem: "问？", body: .matching([.init("甲", "一"), .init("乙", "二")], extras: ["三"])),
    Sample(
      name: "联系",
      text: item(
        declared(["c_1 c_3"], cardinality: "multiple"),
        interaction(
          "associateInteraction", choices(["甲", "乙", "丙"], element: "simpleAssociableChoice"))),
      stem: "问？", body: .matching([.init("甲", "丙")], extras: ["乙"])),
    Sample(
      name: "填空",
      text: item(
        declared(["北京"], mapping: [("北京", "1"), ("北京市", "1"), ("京", "0.5")]),
        "<p>首都是<textEntryInteraction responseIdentifier=\"R\"/>。</p>"),
      stem: "首都是{{}}。", body: .blanks([["北京", "北京市"]]), losses: [.partialAnswer("京")]),
    Sample(
      name: "文中选择",
      text: item(
        declared(["c_2"]),
        "<p>太阳<inlineChoiceInteraction responseIdentifier=\"R\">"
          + choices(["西", "东"], element: "inlineChoice") + "</inlineChoiceInteraction>升</p>"),
      stem: "太阳____升",
      body: .choice(
        [ForeignOption("西", isRight: false), ForeignOption("东", isRight: true)], several: false)),
    Sample(
      name: "拖词填空",
      text: item(
        declared(["w g1", "s g2"], cardinality: "multiple"),
        interaction(
          "gapMatchInteraction",
          """
          <gapText identifier="w">冬</gapText><gapText identifier="x">春</gapText>
          <gapText identifier="s">夏</gapText>
          <p>从<gap identifier="g1"/>到<gap identifier="g2"/></p>
          """)),
      stem: "问？\n从{{}}到{{}}\n（冬 / 春 / 夏）", body: .blanks([["冬"], ["夏"]])),
    Sample(
      name: "问答，评分说明作参考答案",
      text: item(
        declared([]),
        "<rubricBlock view=\"scorer\"><p>答案</p></rubricBlock>"
          + interaction("extendedTextInteraction", "")),
      stem: "问？", body: .short(model: "答案", points: [])),
    Sample(
      name: "3.0 的名字",
      text: """
        <qti-assessment-item identifier="i1" title="题">
        <qti-response-declaration identifier="R" cardinality="single" base-type="identifier">
        <qti-correct-response><qti-value>c_1</qti-value></qti-correct-response></qti-response-declaration>
        <qti-item-body><qti-choice-interaction response-identifier="R" max-choices="1">
        <qti-prompt>问？</qti-prompt><qti-simple-choice identifier="c_1">甲</qti-simple-choice>
        <qti-simple-choice identifier="c_2">乙</qti-simple-choice></qti-choice-interaction>
        </qti-item-body></qti-assessment-item>
        """,
      stem: "问？",
      body: .choice(
        [ForeignOption("甲", isRight: true), ForeignOption("乙", isRight: false)], several: false)),
    Sample(
      name: "题干写了两遍，图片和脚本进报告",
      text: item(
        declared(["c_1"]),
        "<div><p><i>问</i>？</p><script src=\"x/y.js\"/><img src=\"图/甲.png\"/></div>"
          + "<choiceInteraction responseIdentifier=\"R\"><prompt>&lt;p&gt;问？&lt;/p&gt;</prompt>"
          + choices(["甲", "乙"]) + "</choiceInteraction>"),
      stem: "问？",
      body: .choice(
        [ForeignOption("甲", isRight: true), ForeignOption("乙", isRight: false)], several: false),
      losses: [.media("y.js"), .formatting, .media("甲.png")]),
  ]

  @Test(arguments: samples)
  func 各种题型(_ sample: Sample) throws {
    let file = try read(sample.text)
    #expect(file.refusals == [])
    let item = try #require(file.items.first)
    #expect(item.stem == sample.stem)
    #expect(item.body == sample.body)
    #expect(item.losses == sample.losses)
    #expect(item.sourceID == "i1" && item.title == "题" && item.place.part == "a/i1.xml")
  }

  @Test func 编号对得不准就不那么肯定() throws {
    #expect(try read(Self.samples[1].text).items.map(\.confidence) == [0.9])
    #expect(try read(Self.samples[0].text).items.map(\.confidence) == [1])
  }

  @Test(arguments: [
    (
      item(declared(["c_1"]), interaction("hottextInteraction", "")),
      ImportRefusal.Reason.unsupportedKind("hottextInteraction")
    ),
    (
      item(declared(["c_1"]), interaction("sliderInteraction", "")),
      .unsupportedKind("sliderInteraction")
    ),
    (item(declared([]), interaction("choiceInteraction", choices(["甲", "乙"]))), .noAnswer),
    (item(declared(["c_1"]), interaction("choiceInteraction", choices(["甲"]))), .tooFewOptions),
    (
      item(declared(["x"]), interaction("choiceInteraction", choices(["甲", "乙"]))),
      .answerNamesNoOption("x")
    ),
    (item(declared(["c_1"]), "<p>只有文字</p>"), .notAQuestion),
    (
      item(
        declared(["c_1"]) + "<templateDeclaration identifier=\"A\"/>",
        interaction("choiceInteraction", choices(["甲", "乙"]))),
      .unsupportedKind("templateProcessing")
    ),
    (
      item(
        declared(["c_1"]), interaction("choiceInteraction", choices(["甲", "<img src=\"a.png\"/>"]))),
      .unsupportedKind("simpleChoice with pictures")
    ),
    (
      item(
        declared(["c_1"]),
        interaction("choiceInteraction", choices(["甲", "乙"])) + interaction("orderInteraction", "")),
      .unsupportedKind("2 interactions")
    ),
    ("<questestinterop><assessment title=\"旧\"/></questestinterop>", .unsupportedKind("QTI 1.2")),
  ])
  func 收不进的题说明缘由(text: String, reason: ImportRefusal.Reason) throws {
    let file = try read(text)
    #expect(file.items.isEmpty)
    #expect(file.refusals.map(\.reason) == [reason])
  }

  @Test(arguments: [
    ("<quiz/>", ImportFault.notThisFormat), ("<assessmentItem>", .malformed(line: 1)),
    ("<!DOCTYPE a><assessmentItem/>", .tooLarge),
  ])
  func 整个文件不能读(text: String, fault: ImportFault) {
    #expect(throws: fault) { try read(text) }
  }
}
