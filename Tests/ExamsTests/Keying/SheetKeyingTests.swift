import Exams
import PaperSamples
import Papers
import Questions
import Records
import Testing

@Suite struct `登记一张答卷` {
  let paper = Paper(SamplePaper.contents())

  private var sheet: SheetKeying { SheetKeying(paper, .a) }

  /// Why something was refused.
  private static func problem(_ work: () throws(KeyingProblem) -> Void) -> KeyingProblem? {
    do throws(KeyingProblem) {
      try work()
      return nil
    } catch {
      return error
    }
  }

  /// What stands on the sheet, in printed letters.
  private func printed(_ sheet: SheetKeying) -> [String] {
    zip(sheet.items, sheet.slots).map { item, slot in
      guard case .answered(let answer) = slot else { return "-" }
      return AnswerCode.encode(answer.shown(in: item.order)).joined()
    }
  }

  @Test(arguments: [
    ("ABC", ["A", "B", "C"]), ("a Ｂ 3", ["A", "B", "C"]), ("A-", ["A", "-"]),
    ("1，2、-", ["A", "B", "-"]),
    ("ABC AC B -", ["A", "B", "C", "AC", "B", "-"]), ("ABCAC,BD", ["A", "B", "C", "AC", "BD"]),
    ("ABC AC BD ABC √×对", ["A", "B", "C", "AC", "BD", "ABC", "true", "false", "true"]),
    ("ABC/AC BD - / 正确 错误 y", ["A", "B", "C", "AC", "BD", "-", "true", "false", "true"]),
    ("ABC AC BD - 121", ["A", "B", "C", "AC", "BD", "-", "true", "false", "true"]),
  ])
  func `一行可以是几题、几大题`(line: String, wanted: [String]) throws {
    var sheet = sheet
    try sheet.key(line)
    #expect(printed(sheet) == wanted)
    #expect(sheet.next?.number == wanted.count + 1)
  }

  @Test func `分几行登记也一样`() throws {
    var (one, other) = (sheet, sheet)
    try one.key("ABC AC BD - √×√")
    for line in ["AB", "C", "AC BD", "-√", "×√"] { try other.key(line) }
    #expect(one.slots == other.slots)
    #expect(one.openNumbers == [6])
  }

  @Test(arguments: [
    ("ABX", KeyingProblem.answer(number: 3, .noSuchOption("X", last: SamplePaper.letter(3)))),
    ("ABE", .answer(number: 3, .noSuchOption("E", last: SamplePaper.letter(3)))),
    ("ABC AC AC AC √√√ 过半数", .needsOwnLine(number: 10)), (" ", .empty),
  ])
  func `不可能的不收，一题都不记`(line: String, wanted: KeyingProblem) {
    var sheet = sheet
    #expect(Self.problem { () throws(KeyingProblem) in try sheet.key(line) } == wanted)
    #expect(sheet.slots.isEmpty)
  }

  @Test func `要写字的题一题一行`() throws {
    var sheet = sheet
    try sheet.key("ABC AC AC AC √√√")
    try sheet.key("过半数；五人")
    try sheet.key("-")
    try sheet.key("过半 | 五")
    #expect(sheet.slots.count == 12)
  }

  @Test func `更正和退回`() throws {
    var sheet = sheet
    try sheet.key("ABC AC")
    try sheet.fix(2, "d")
    #expect(printed(sheet) == ["A", "D", "C", "AC"])
    #expect(
      Self.problem { () throws(KeyingProblem) in try sheet.fix(9, "A") }
        == KeyingProblem.noQuestion("9", last: 4))
    try sheet.goBack(to: 3)
    #expect(printed(sheet) == ["A", "D"])
    try sheet.key("-")
    #expect(printed(sheet) == ["A", "D", "-"])
  }

  @Test func `登满了就不再收`() throws {
    var sheet = SheetKeying(paper, .a, answers: [:])
    #expect(sheet.next == nil && sheet.openNumbers.count == 21)
    #expect(
      Self.problem { () throws(KeyingProblem) in try sheet.key("A") } == KeyingProblem.tooMany("A"))
  }

  /// Printed letters mean the same question and option in every variant.
  @Test(arguments: UInt64(0)..<20)
  func `各卷种登记的一样`(seed: UInt64) throws {
    let paper = Paper(SamplePaper.contents(letters: ["A", "B"], seed: seed))
    var chance = SplitMix64(seed: seed)
    var answers: [QuestionName: Answer] = [:]
    for question in paper.questions where chance.next(below: 6) > 0 {
      guard question.question.type != .short else { continue }
      answers[question.name] = RandomAnswer.answer(to: question.question, using: &chance)
    }
    let results = try paper.variants.map { variant in
      var sheet = SheetKeying(paper, variant.letter)
      while let item = sheet.next {
        try sheet.key(line(answers[item.name], at: item))
      }
      return sheet.result
    }
    #expect(results[0] == results[1])
    guard case .answers(let known) = results[0] else { return }
    #expect(known == answers.mapValues { RecordedAnswer($0) })
  }

  private func line(_ answer: Answer?, at item: PaperItem) -> String {
    guard let answer else { return "-" }
    switch answer.shown(in: item.order) {
    case .trueFalse(let isTrue): return isTrue ? "√" : "×"
    case .blanks(let texts): return texts.joined(separator: "；")
    case .choice(let letters): return letters.map(\.description).joined()
    case let shown: return AnswerCode.encode(shown).joined(separator: " ")
    }
  }
}
