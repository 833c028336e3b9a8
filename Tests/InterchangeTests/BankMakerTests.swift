import BankFile
import Diagnostics
import Interchange
import Questions
import TestSupport
import Testing

@Suite struct `写成题库` {
  private static func header(_ isChinese: Bool = true) throws -> BankMaker.Header {
    BankMaker.Header(
      id: try #require(BankID("new")), title: "新\"题库", isChinese: isChinese, origin: "来源：a.csv")
  }

  private static func bank(_ text: String) throws -> BankDocument {
    guard case .bank(let bank) = BankReader.read(SourceText(path: "", bytes: Array(text.utf8)))
    else {
      throw ImportFault.notThisFormat
    }
    return bank
  }

  /// The seed is printed with what failed.
  @Test(arguments: UInt64(0)..<80)
  func 写出再读_题不变(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    var file = ImportedFile()
    file.items = (0..<14).map { RandomItem.make($0, &chance, kinds: RandomItem.Kind.allCases) }
    let made = try BankMaker(file, Self.header(Bool.random(using: &chance)))
    #expect(made.refusals.isEmpty, "seed \(seed): \(made.refusals)\n\(made.text)")
    let bank = try Self.bank(made.text)
    #expect(bank.count == 14)
    for (index, taken) in made.taken.enumerated() {
      let question = try #require(bank.question(at: index), "seed \(seed)")
      let item = file.items[taken.index]
      #expect(question.name.id.text == item.sourceID)
      switch (question.body, item.body) {
      case (.single(let choices, let right), .choice(let options, false)):
        #expect(choices.map(\.text) == options.map(\.text), "seed \(seed)")
        #expect(options[right.index].isRight)
      case (.multiple(let choices), .choice(let options, true)):
        #expect(choices.map(\.text) == options.map(\.text), "seed \(seed)")
      case (.trueFalse(let one), .trueFalse(let other)): #expect(one == other)
      case (.blanks(let fillIn), .blanks(let answers)):
        #expect(fillIn.blanks.map(\.alternatives) == answers)
      case (.ordering(let one), .ordering(let other)): #expect(one == other)
      case (.matching(let matching), .matching(let pairs, _)):
        #expect(matching.lefts.count == pairs.count)
      case (.short(let model, _), .short(let other, _)): #expect(model == other, "seed \(seed)")
      default: Issue.record("seed \(seed): \(question.body) is not \(item.body)")
      }
    }
    let again = BankChanges(made, over: bank)
    #expect(again.added.isEmpty && again.changed.isEmpty && again.gone.isEmpty, "seed \(seed)")
  }

  /// The seed is printed with what failed.
  @Test(arguments: UInt64(0)..<60)
  func 分段写与整体写一致(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    var file = ImportedFile()
    file.items = (0..<14).map { index in
      var item = RandomItem.make(index, &chance, kinds: RandomItem.Kind.allCases)
      item.category = [[], ["甲"], ["乙", "丙"]].randomElement(using: &chance) ?? []
      // The bank's reader refuses what is no period of time.
      if Int.random(in: 0..<4, using: &chance) == 0 { item.validity = "哪天都行" }
      return item
    }
    let whole = try BankMaker(file, Self.header())
    let parts = try BankMaker(file, Self.header(), piece: Int.random(in: 1...5, using: &chance))
    #expect(parts.text == whole.text, "seed \(seed)")
    #expect(parts.refusals == whole.refusals, "seed \(seed)")
    #expect(
      whole.refusals.count == file.items.count { $0.validity != nil }, "seed \(seed)")
    #expect(BankFormatter.format(try Self.bank(whole.text)) == whole.text, "seed \(seed)")
  }

  @Test func 编号不随答案变_同样的题不重号() throws {
    var one = ForeignItem(
      at: ImportPlace(line: 1), stem: "谁？",
      body: .choice(
        [ForeignOption("甲", isRight: true), ForeignOption("乙", isRight: false)], several: false))
    var file = ImportedFile()
    file.items = [one, one]
    let first = try BankMaker(file, Self.header()).taken.map(\.id.text)
    #expect(first[1] == first[0] + "-2")
    one.body = .choice(
      [ForeignOption("甲", isRight: false), ForeignOption("乙", isRight: true)], several: false)
    file.items = [one]
    #expect(try BankMaker(file, Self.header()).taken.map(\.id.text) == [first[0]])
  }

  @Test func 再导入_新增_改动_留下没有的() throws {
    func item(_ id: String, _ stem: String) -> ForeignItem {
      var item = ForeignItem(at: ImportPlace(line: 1), stem: stem, body: .trueFalse(true))
      item.sourceID = id
      item.category = ["一章"]
      return item
    }
    var file = ImportedFile()
    file.items = [item("a", "甲。"), item("b", "乙。"), item("c", "丙。")]
    let old = try Self.bank(BankMaker(file, Self.header()).text)
    file.items = [item("a", "甲。"), item("b", "乙改了。"), item("d", "丁。")]
    let changes = BankChanges(try BankMaker(file, Self.header()), over: old)
    #expect(changes.added.map(\.text) == ["d"] && changes.changed.map(\.text) == ["b"])
    #expect(changes.same.map(\.text) == ["a"] && changes.gone.map(\.text) == ["c"])
    #expect(try Self.bank(String(decoding: changes.bytes, as: UTF8.self)).count == 4)
  }

  @Test func 依据不是引用的写进解析() throws {
    var item = ForeignItem(at: ImportPlace(line: 1), stem: "甲。", body: .trueFalse(true))
    item.basis = "教材第三页，第？条"
    item.explanation = "因为。"
    var file = ImportedFile()
    file.items = [item]
    let made = try BankMaker(file, Self.header())
    #expect(made.refusals.isEmpty, "\(made.text)")
    let question = try #require(try Self.bank(made.text).question(at: 0))
    let isCited = !question.fields.citations.isEmpty
    #expect(isCited || made.taken[0].losses == [.basis("教材第三页，第？条")])
  }

  @Test(arguments: [
    (
      ForeignBody.choice(
        [ForeignOption("甲", isRight: false), ForeignOption("乙", isRight: false)], several: false),
      ImportRefusal.Reason.noRightOption
    ),
    (.choice([ForeignOption("甲", isRight: true)], several: false), .tooFewOptions),
    (.blanks([[]]), .noAnswer), (.short(model: " ", points: []), .noAnswer),
    (.ordering(["一"]), .tooFewOptions),
  ])
  func 题库装不下的说明原因(body: ForeignBody, reason: ImportRefusal.Reason) throws {
    var file = ImportedFile()
    file.items = [ForeignItem(at: ImportPlace(line: 3), stem: "题", body: body)]
    #expect(try BankMaker(file, Self.header()).refusals.map(\.reason) == [reason])
  }
}
