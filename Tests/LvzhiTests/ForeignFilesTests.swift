import Foundation
import Interchange
import Questions
import Storage
import Testing

@testable import lvzhi

/// Files that people wrote elsewhere, read as `import` reads them. Their licences keep them out of this repository: whoever has
/// them says where.
@Suite(.enabled(if: FixtureFolder.path != nil, "LVZHI_FIXTURES names no folder"))
struct `别人的题目文件` {
  private static func file(_ path: String, keys: [String] = []) throws -> ImportedFile {
    let root = FilePath(try #require(FixtureFolder.path)).appending("interchange")
    return try QuestionFile(
      root.appending(path), named: nil, keys: keys.map { root.appending($0) }
    ).contents
  }

  /// How many questions are read, and how many places are refused: what has no answer, titles, and rows that lost an option.
  @Test(arguments: [
    ("aiken/aiken-parser-example.txt", 3, 0), ("aiken/derived-zh/legal_and_moral_basis.txt", 60, 0),
    ("aiken/moodle/questions.aiken.txt", 2, 0), ("aiken/qas-aiken_1.txt", 5, 0),
    ("csv/cmmlu/chinese_civil_service_exam.dev.csv", 5, 0),
    ("csv/cmmlu/chinese_civil_service_exam.test.csv", 160, 0),
    ("csv/cmmlu/high_school_politics.dev.csv", 5, 0),
    ("csv/cmmlu/high_school_politics.test.csv", 143, 0),
    ("csv/cmmlu/international_law.dev.csv", 5, 0),
    ("csv/cmmlu/international_law.test.csv", 185, 0),
    ("csv/cmmlu/legal_and_moral_basis.dev.csv", 5, 0),
    ("csv/cmmlu/legal_and_moral_basis.test.csv", 214, 0),
    // Five rows have two or three options in one cell and others in none.
    ("csv/community-2025.csv", 292, 4),
    // It has no answers.
    ("csv/medical-imaging.gbk.csv", 0, 247),
    ("csv/network-security-amp.csv", 27, 0), ("csv/python-quiz-pt.csv", 30, 0),
    ("csv/reencoded/international_law.gb18030.csv", 185, 0),
    // It has no answers either.
    ("docx/ai-trainer.docx", 0, 901),
    ("gift/derived-zh/legal_and_moral_basis.gift", 60, 0), ("gift/grammar/escapeAll.gift", 1, 0),
    ("gift/grammar/formatExamples.gift", 1, 0),
    ("gift/grammar/giftFormatPhpExamples.gift", 10, 0), ("gift/grammar/matching1.gift", 2, 0),
    ("gift/grammar/mc1.gift", 1, 0), ("gift/grammar/mc4.gift", 1, 0),
    ("gift/grammar/mc5.gift", 4, 0), ("gift/grammar/mcHTMLComment.gift", 1, 0),
    ("gift/grammar/multiLineFeedback1.gift", 2, 0), ("gift/grammar/numerical1.gift", 10, 0),
    ("gift/grammar/shortAnswer1.gift", 2, 0), ("gift/grammar/shortAnswerNotMatching.gift", 2, 0),
    ("gift/grammar/shortFirstEmbeddedUnderlineHTML.gift", 2, 0), ("gift/grammar/tf1.gift", 1, 0),
    ("gift/grammar/tf1_markdown.gift", 1, 0),
    ("gift/grammar/totara_moodle_shortanswer_general_feedback.gift", 1, 0),
    ("gift/grammar/totara_moodle_truefalse.gift", 1, 0),
    ("gift/grammar/totara_moodle_truefalse_true_answer1.gift", 1, 0),
    ("gift/grammar/totara_moodle_truefalse_true_answer2.gift", 1, 0),
    ("gift/grammar/type_inferred_multiline_markdown.gift", 1, 0),
    ("gift/moodle/examples.txt", 43, 0), ("gift/qas/missing_words.gift", 1, 0),
    ("gift/qas/multichoice.gift", 4, 0), ("gift/qas/true_false.gift", 4, 0),
    ("gift/tsugi/00-CSS.txt", 20, 0), ("gift/tsugi/00-Shell.txt", 16, 0),
    ("gift/tsugi/04-SQL.txt", 20, 0), ("gift/tsugi/06-Python-Assignments.txt", 20, 0),
    ("gift/tsugi/06-Views-Templates.txt", 20, 0), ("gift/tsugi/08-BigPicture.txt", 20, 0),
    ("gift/tsugi/example_multiple_choice.gift", 5, 0),
    ("gift/tsugi/example_true_false.gift", 4, 0), ("gift/tsugi/trouble.txt", 4, 0),
    ("text/ai-trainer-truefalse.txt", 300, 0), ("text/blockchain-multi.txt", 40, 0),
    ("text/blockchain-single.txt", 157, 0), ("text/blockchain-truefalse.txt", 53, 0),
    ("text/community-2025.txt", 296, 0), ("text/engineering-ethics-kangxi.txt", 20, 0),
    ("text/engineering-ethics.txt", 303, 0), ("text/infosec-chaoxing.md", 300, 1),
    ("text/infosec-chaoxing.txt", 300, 2),
    ("text/reencoded/software-eng-choice.gbk.txt", 89, 0),
    ("text/reencoded/software-eng-choice.utf16le-bom.txt", 89, 0),
    ("text/software-eng-choice.txt", 89, 0),
    // One row names an option that has no text.
    ("xlsx/elder-care-template.xlsx", 11, 1),
    ("xlsx/html-quiz-template.xlsx", 5, 0), ("xlsx/religion-knowledge.xlsx", 283, 0),
    // One of five sheets has a sign outside of the table.
    ("xlsx/surveyking-template.xlsx", 5, 1), ("xlsx/xxt-politics.xlsx", 290, 0),
  ])
  func 题数与说明一致(path: String, taken: Int, refused: Int) throws {
    let file = try Self.file(path)
    #expect(file.items.count == taken, "\(file.refusals.prefix(5))")
    #expect(file.refusals.count == refused, "\(file.refusals.prefix(5))")
  }

  /// A category, a text without a question, and essays: a bank wants a model answer of every question.
  @Test(arguments: [
    "category1", "categorySpecialCharacter", "essay1", "newlineAndLaTeX", "tag_id",
    "totara_moodle_essay",
  ])
  func 没有答案的不猜(name: String) throws {
    let file = try Self.file("gift/grammar/\(name).gift")
    let header = BankMaker.Header(
      id: try #require(BankID("foreign")), title: name, isChinese: false, origin: name)
    let made = BankMaker(file, header)
    #expect(made.taken.isEmpty)
    #expect(made.refusals.count == 1)
  }

  /// The same bank in two forms has the same answers to the same questions.
  @Test(arguments: [
    ("text/community-2025.txt", "csv/community-2025.csv", 280),
    ("text/infosec-chaoxing.txt", "text/infosec-chaoxing.md", 270),
    ("moodlexml/python-quiz-pt.xml", "csv/python-quiz-pt.csv", 27),
    ("csv/reencoded/international_law.gb18030.csv", "csv/cmmlu/international_law.test.csv", 185),
    ("text/reencoded/software-eng-choice.gbk.txt", "text/software-eng-choice.txt", 89),
    ("text/reencoded/software-eng-choice.utf16le-bom.txt", "text/software-eng-choice.txt", 89),
    ("gift/derived-zh/legal_and_moral_basis.gift", "csv/cmmlu/legal_and_moral_basis.test.csv", 58),
    ("aiken/derived-zh/legal_and_moral_basis.txt", "csv/cmmlu/legal_and_moral_basis.test.csv", 58),
  ])
  func 两种写法的答案一致(one: String, other: String, least: Int) throws {
    let known = Dictionary(
      grouping: try Self.file(other).items, by: { Self.letters($0.stem) })
    var (same, different) = (0, [String]())
    for item in try Self.file(one).items {
      guard let others = known[Self.letters(item.stem)] else { continue }
      if others.contains(where: { Self.answer($0) == Self.answer(item) }) {
        same += 1
      } else {
        different.append("\(item.stem.prefix(30)) \(Self.answer(item))")
      }
    }
    #expect(same >= least, "\(different.prefix(5))")
    #expect(different.count * 10 <= same, "\(different)")
  }

  /// Against the parses that came with the files: stems are compared by their letters, answers by letter or word.
  @Test(arguments: [
    (
      ["text/blockchain-single.txt", "text/blockchain-multi.txt", "text/blockchain-truefalse.txt"],
      "text/blockchain.json", 240
    ), (["xlsx/xxt-politics.xlsx"], "xlsx/xxt-politics.json", 280),
  ])
  func 与原仓库的读法一致(paths: [String], json: String, least: Int) throws {
    let data = try Data(
      contentsOf: URL(fileURLWithPath: try #require(FixtureFolder.path) + "/interchange/" + json))
    let text = try String(
      decoding: JSONSerialization.data(
        withJSONObject: JSONSerialization.jsonObject(with: data), options: []), as: UTF8.self)
    let known = Self.letters(text)
    let items = try paths.flatMap { try Self.file($0).items }
    #expect(items.count { known.contains(Self.letters($0.stem)) } >= least)
  }

  @Test func Word里的题_答案在三个文本里() throws {
    let file = try Self.file(
      "docx/ai-trainer.docx",
      keys: ["truefalse", "single", "multi"].map { "text/ai-trainer-\($0).txt" })
    #expect(file.items.count >= 890, "\(file.refusals)")
    let kinds = Dictionary(grouping: file.items) { item in
      switch item.body {
      case .trueFalse: 0
      case .choice(_, let several): several ? 2 : 1
      default: 3
      }
    }.mapValues(\.count)
    #expect(kinds[0] == 300 && (kinds[1] ?? 0) >= 295 && (kinds[2] ?? 0) >= 290, "\(kinds)")
  }

  private static func letters(_ text: String) -> String {
    text.filter { $0.isLetter || $0.isNumber }
  }

  /// The right answers by their letters and digits, in their order.
  private static func answer(_ item: ForeignItem) -> String {
    switch item.body {
    case .choice(let options, _):
      options.filter(\.isRight).map { letters($0.text) }.joined(separator: "+")
    case .trueFalse(let isTrue): "\(isTrue)"
    case .blanks(let answers): answers.map { letters($0.first ?? "") }.joined(separator: "+")
    case .short(let model, _): letters(model)
    case .ordering(let items): items.map(letters).joined(separator: "+")
    case .matching(let pairs, _): pairs.map { letters($0.right) }.joined(separator: "+")
    }
  }
}
