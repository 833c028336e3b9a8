import Dates
package import Papers
package import Questions
import Statutes

/// A paper with a section of every type, and variants A and B.
package enum SamplePaper {
  package static let header: BankHeader = {
    var header = BankHeader(id: bank, title: "样卷题库")
    header.version = "2026-11-20"
    header.laws = [LawName("代表法"): day]
    return header
  }()

  private static var day: CalendarDate {
    guard let day = CalendarDate("2025-03-11") else { preconditionFailure("no day") }
    return day
  }

  private static var bank: BankID {
    guard let bank = BankID("sample") else { preconditionFailure("no bank") }
    return bank
  }

  package static func name(_ id: String) -> QuestionName {
    guard let id = QuestionID(id) else { preconditionFailure("no id: \(id)") }
    return QuestionName(bank: bank, id: id)
  }

  package static func letter(_ index: Int) -> OptionLetter {
    guard let letter = OptionLetter(index: index) else { preconditionFailure("letter \(index)") }
    return letter
  }

  package static func choices(_ right: Set<Int>) -> [Choice] {
    (0..<4).map { Choice(text: "选项\($0)", isRight: right.contains($0), feedback: "第\($0)项") }
  }

  package static let bodies: [QuestionBody] = [
    .single(choices: choices([2]), right: letter(2)),
    .multiple(choices: choices([0, 1, 3])),
    .trueFalse(false),
    .blanks(
      FillIn(
        texts: ["须经全体代表的", "通过，由", "人以上联名。"],
        blanks: [Blank(alternatives: ["过半数", "过半"]), Blank(alternatives: ["五"])])),
    .ordering(["提名", "酝酿", "表决"]),
    .matching(Matching(lefts: ["主席", "代表"], rights: ["召集", "审议", "决定"], key: [0, 1])),
    .short(
      model: "要点齐全。",
      points: [
        KeyPoint(text: "一", points: Points(1)),
        KeyPoint(text: "二", points: Points(hundredths: 50)),
      ]),
  ]

  package static func question(_ id: String, _ body: QuestionBody) -> Question {
    var fields = QuestionFields()
    fields.citations = [
      .provision(
        Provision(
          law: LawName("代表法"), place: .article(ArticleNumber(25), paragraph: 3, item: nil))),
      .document(UnregisteredDocument(title: "某县规定", details: "（某县人大，2025年）第三条")),
    ]
    fields.explanation = "编者说明。\n第二行。"
    fields.difficulty = Difficulty(3)
    fields.tags = ["选举"]
    fields.hint = "不印"
    return Question(
      name: name(id), label: "标签", chapter: "总则",
      parent: body.type == .short ? QuestionID("case").map { CaseText(id: $0, text: "情境") } : nil,
      stem: "题干“\(id)”？", body: body, fields: fields)
  }

  package static func sections(marking: MarkingPolicy = .standard) -> [PaperSection] {
    bodies.enumerated().map { index, body in
      PaperSection(
        heading: index == 0 ? "选择" : nil, type: body.type, pointsEach: Points(4),
        marking: marking,
        questions: (1...3).map { number in
          PaperQuestion(
            freezing: question("\(index)-\(number)", body), of: header, points: Points(4),
            marking: marking)
        })
    }
  }

  package static func contents(
    marking: MarkingPolicy = .standard, letters: [String] = ["A", "B"], seed: UInt64 = 7
  ) -> PaperContents {
    var rules = PaperRules(minutes: 90, passMark: Points(hundredths: 5050))
    rules.retakes = RetakeRule(attempts: nil, counting: .last, withinDays: 14)
    rules.step = Points(hundredths: 50)
    let sections = sections(marking: marking)
    var chance = SplitMix64(seed: seed)
    let variants = letters.compactMap { VariantLetter($0) }.map { letter in
      PaperVariant(
        letter,
        sections: sections.map { section in
          section.questions.shuffled(using: &chance).map { question in
            PaperVariant.Place(
              question.name, order: DisplayOrder(for: question.question, using: &chance))
          }
        })
    }
    guard let blueprint = BlueprintID("yangjuan") else { preconditionFailure("no blueprint") }
    return PaperContents(
      title: "样卷", language: "zh-Hans", rules: rules,
      origin: PaperOrigin(
        blueprint: blueprint, seed: UInt64.max, blueprintDigest: "01234567",
        poolDigest: "89abcdef", excluded: [PaperID("b-2"), PaperID("a-1")].compactMap(\.self)),
      checkedOn: CalendarDate("2026-11-20"),
      banks: [PaperBank(id: bank, title: "样卷题库", version: "2026-11-20", license: "CC-BY-4.0")],
      sections: sections, variants: variants)
  }
}
