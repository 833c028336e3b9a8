import Diagnostics
import Papers
import Questions
import Sessions
import Settings
import Statutes
import Testing

/// Papers drawn from made-up banks.
@Suite struct `组卷` {
  /// A bank with so many questions of each type, of difficulties 1 to 5 in turn, in three chapters.
  static func pool(_ id: String, _ count: Int, from first: Int = 0) -> [PoolQuestion] {
    guard let bank = BankID(id) else { preconditionFailure("no bank \(id)") }
    let header = BankHeader(id: bank, title: "题库\(id)")
    return [QuestionType.single, .multiple, .trueFalse].flatMap { type in
      (first..<first + count).map { number in
        PoolQuestion(question("\(id)/\(type.rawValue)\(number)", type, number), header: header)
      }
    }
  }

  static func question(
    _ name: String, _ type: QuestionType, _ number: Int, contrasts: [String] = [],
    chapter: String? = nil, stem: String = "题", answer: String = "甲", article: Int? = nil
  ) -> Question {
    let choices = [
      Choice(text: answer, isRight: true), Choice(text: "乙", isRight: type == .multiple),
      Choice(text: "丙", isRight: false),
    ]
    guard let right = OptionLetter(index: 0) else { preconditionFailure("A") }
    let body: QuestionBody =
      switch type {
      case .single: .single(choices: choices, right: right)
      case .multiple: .multiple(choices: choices)
      default: .trueFalse(number.isMultiple(of: 2))
      }
    var fields = QuestionFields()
    fields.difficulty = Difficulty(number % 5 + 1)
    fields.contrasts = contrasts.map(Bank.name)
    if let article {
      fields.citations = [
        .provision(
          Provision(
            law: LawName("某法"), place: .article(ArticleNumber(article), paragraph: nil, item: nil)))
      ]
    }
    return Question(
      name: Bank.name(name), chapter: chapter ?? "第\(number % 3)章", stem: "\(stem)\(number)？",
      body: body, fields: fields)
  }

  static func blueprint(_ sections: String) throws -> Blueprint {
    let text = "id: t\ntitle: 卷\nminutes: 9\npass: 1\nsections:\n" + sections
    return try #require(BlueprintFile.read(SourceText(path: "t.yaml", text: text)).blueprint)
  }

  static func maker(
    _ sections: String, _ pool: [PoolQuestion], excluding: [Paper] = []
  ) throws -> PaperMaker {
    PaperMaker(try blueprint(sections), digest: "01234567", pool: pool, excluding: excluding)
  }

  static var letters: [VariantLetter] { ["A", "B", "C"].compactMap { VariantLetter($0) } }

  @Test(arguments: UInt64(0)..<60)
  func `随机的方案和题库`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let pool = Self.pool("a", 4 + chance.next(below: 20)) + Self.pool("b", chance.next(below: 20))
    let types = ["single", "multiple", "trueFalse"]
    let sections = (0...chance.next(below: 3)).map { _ in
      let shares = ["", "    difficulty: {1-2: 50, 3-5: 50}\n", "    difficulty: {3-5: 100}\n"]
      let from = [
        "", "    from: [{bank: a}]\n", "    from: [{bank: b}, {bank: a, chapters: [第1章]}]\n",
      ]
      return "  - type: \(types[chance.next(below: 3)])\n    count: \(1 + chance.next(below: 8))\n"
        + "    points: 2\n" + shares[chance.next(below: 3)] + from[chance.next(below: 3)]
    }.joined()
    let maker = try Self.maker(sections, pool)
    let paper: Paper
    do throws(PaperShortages) {
      paper = try maker.paper(seed: seed, variants: Self.letters)
    } catch {
      #expect(!error.shortages.isEmpty)
      #expect(error.shortages.allSatisfy { $0.found < $0.demand.count })
      return
    }
    #expect(paper.sections.map(\.questions.count) == maker.blueprint.sections.map(\.count))
    #expect(Set(paper.questions.map(\.name)).count == paper.questionCount)
    for (section, wanted) in zip(paper.sections, maker.blueprint.sections) {
      #expect(section.questions.allSatisfy { $0.question.type == wanted.type })
    }
    // The same to the byte, whatever order the banks were found in.
    let again = try Self.maker(sections, pool.shuffled(using: &chance))
      .paper(seed: seed, variants: Self.letters)
    #expect(PaperJSON.bytes(of: again) == PaperJSON.bytes(of: paper))
    #expect(try PaperJSON.read(PaperJSON.bytes(of: paper)) == paper)
    // A variant does not depend on which others there are.
    let one = try maker.paper(seed: seed, variants: [try #require(VariantLetter("C"))])
    #expect(one.variants == [paper.variants[2]])
    for variant in paper.variants {
      #expect(
        paper.items(variant.letter).map(\.name).sorted() == paper.questions.map(\.name).sorted())
    }
  }

  @Test func `题不够时说清楚`() throws {
    let sections =
      "  - type: single\n    count: 5\n    points: 2\n"
      + "  - type: multiple\n    count: 10\n    points: 2\n    difficulty: {3-5: 100}\n"
    let maker = try Self.maker(sections, Self.pool("a", 10))
    let error = #expect(throws: PaperShortages.self) { try maker.paper(seed: 1, variants: [.a]) }
    let shortage = try #require(error?.shortages.first)
    #expect(error?.shortages.count == 1)
    #expect((shortage.demand.section, shortage.demand.type) == (2, .multiple))
    #expect((shortage.demand.count, shortage.found) == (10, 6))
    #expect(shortage.demand.levels == 3...5)
  }

  /// The wide section could take what the narrow one needs.
  @Test(arguments: UInt64(0)..<20)
  func `组得出来就一定组出来`(seed: UInt64) throws {
    let sections =
      "  - type: single\n    count: 4\n    points: 1\n    from: [{bank: a}, {bank: b}]\n"
      + "  - type: single\n    count: 4\n    points: 1\n    from: [{bank: b}, {bank: c}]\n"
      + "  - type: single\n    count: 4\n    points: 1\n    from: [{bank: c}, {bank: a}]\n"
    let pool = ["a", "b", "c"].flatMap { Self.pool($0, 4) }
    let paper = try Self.maker(sections, pool).paper(seed: seed, variants: [.a])
    #expect(Set(paper.questions.map(\.name)).count == 12)
  }

  @Test func `不出用过的题`() throws {
    let sections = "  - type: single\n    count: 5\n    points: 2\n"
    let pool = Self.pool("a", 10)
    let first = try Self.maker(sections, pool).paper(seed: 1, variants: [.a])
    let second = try Self.maker(sections, pool, excluding: [first]).paper(seed: 1, variants: [.a])
    #expect(Set(first.questions.map(\.name)).isDisjoint(with: second.questions.map(\.name)))
    #expect(second.origin.excluded == [first.id])
    #expect(throws: PaperShortages.self) {
      try Self.maker(sections, pool, excluding: [first, second]).paper(seed: 1, variants: [.a])
    }
  }

  @Test(arguments: UInt64(0)..<20)
  func `各章均匀`(seed: UInt64) throws {
    let maker = try Self.maker(
      "  - type: single\n    count: 6\n    points: 2\n", Self.pool("a", 30))
    let paper = try maker.paper(seed: seed, variants: [.a])
    let chapters = Dictionary(grouping: paper.questions, by: \.question.chapter)
    #expect(chapters.values.map(\.count) == [2, 2, 2])
  }

  @Test(arguments: UInt64(0)..<20)
  func `不出互相泄露答案的题`(seed: UInt64) throws {
    let header = Self.pool("a", 1)[0].header
    let related = [
      Self.question("a/1", .single, 1, contrasts: ["a/2"]), Self.question("a/2", .single, 1),
      Self.question("a/3", .single, 1, answer: "过半数", article: 5),
      Self.question("a/4", .single, 1, stem: "须经过半数", answer: "主席团", article: 5),
      Self.question("a/5", .single, 1, answer: "三十日", article: 6),
      Self.question("a/6", .single, 1, answer: "三十日", article: 6),
      // The same words on another article tell nothing.
      Self.question("a/7", .single, 1, answer: "三十日", article: 7),
    ].map { PoolQuestion($0, header: header) }
    let maker = try Self.maker("  - type: single\n    count: 4\n    points: 2\n", related)
    let names = Set(try maker.paper(seed: seed, variants: [.a]).questions.map(\.name.id.text))
    #expect(names.count == 4 && names.contains("7"))
    for pair in [["1", "2"], ["3", "4"], ["5", "6"]] {
      #expect(names.intersection(pair).count == 1)
    }
    // Where there are no others they are drawn all the same.
    let all = try Self.maker("  - type: single\n    count: 7\n    points: 2\n", related)
    #expect(try all.paper(seed: seed, variants: [.a]).questionCount == 7)
  }

  @Test func `识别码`() throws {
    let paper = try Self.maker("  - type: single\n    count: 2\n    points: 2\n", Self.pool("a", 4))
      .paper(seed: 42, variants: Self.letters)
    let identity = PaperIdentity(paper)
    #expect(PaperIdentity(identity.description) == identity)
    #expect(identity.description.hasPrefix("\(paper.id):42:ABC:01234567:"))
    #expect(identity.blueprint?.text == "t")
    for bad in ["", "t-1:1:A:01234567", "t-1:1:AA:01234567:01234567", "t-1:x:A:01234567:01234567"] {
      #expect(PaperIdentity(bad) == nil)
    }
  }
}
