import BankFile
import Pages
import Papers
import Questions
import TestSupport
import Testing

@testable import lvzhi

/// A paper with every type of question on paper.
struct PrintedPaperTests {
  private static func paper(_ letters: String) throws -> Paper {
    let document = try #require(SampleBank.document)
    let questions = (0..<document.count).compactMap { document.question(at: $0) }
    let sections = QuestionType.allCases.compactMap { type -> PaperSection? in
      let own = questions.filter { $0.type == type }
      guard !own.isEmpty else { return nil }
      return PaperSection(
        type: type, pointsEach: Points(2), marking: .halfForPart,
        questions: own.map {
          PaperQuestion(
            freezing: $0, of: document.header, points: Points(2), marking: .halfForPart)
        })
    }
    var chance = SplitMix64(seed: 3)
    let variants = letters.compactMap { VariantLetter(String($0)) }.map { letter in
      PaperVariant(
        letter,
        sections: sections.map { section in
          section.questions.map {
            PaperVariant.Place($0.name, order: DisplayOrder(for: $0.question, using: &chance))
          }
        })
    }
    return Paper(
      PaperContents(
        title: "样卷", language: "zh-Hans", rules: PaperRules(minutes: 90, passMark: Points(6)),
        origin: PaperOrigin(
          blueprint: try #require(BlueprintID("yangjuan")), seed: 3, blueprintDigest: "01234567",
          poolDigest: "89abcdef"),
        banks: [], sections: sections, variants: variants))
  }

  private static func printed(_ letters: String = "AB") throws -> PrintedPaper {
    let paper = try paper(letters)
    return PrintedPaper(
      paper: paper, variant: try #require(paper.variants.last), size: .smallFour)
  }

  private func text(_ document: PrintDocument) -> String {
    String(decoding: Page(document).bytes, as: UTF8.self)
  }

  @Test func `试卷`() throws {
    try Golden.check(text(try Self.printed().paperDocument), "paper.html")
  }

  @Test func `答题卡`() throws {
    let holders = [PrintedPaper.Holder(name: "张三", unit: "一组", seat: "7"), .init()]
    try Golden.check(text(try Self.printed().answerSheets(for: holders)), "paper-sheets.html")
  }

  @Test func `参考答案`() throws {
    try Golden.check(text(try Self.printed().keyDocument), "paper-key.html")
  }

  @Test func `主持人卡片`() throws {
    try Golden.check(text(try Self.printed().cardsDocument), "paper-cards.html")
  }

  @Test func `试卷上没有答案`() throws {
    let printed = try Self.printed("A")
    let paper = text(printed.paperDocument)
    for told in ["解析（", "依据：", "正确答案："] { #expect(!paper.contains(told), "\(told)") }
    #expect(!paper.contains("A卷"), "one variant needs no letter")
  }
}
