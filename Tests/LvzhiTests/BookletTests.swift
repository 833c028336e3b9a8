import BankFile
import Pages
import Questions
import TestSupport
import Testing

@testable import lvzhi

/// Study booklets and lists of questions on paper, from a bank with every type of question.
struct BookletTests {
  private func names(_ document: BankDocument) -> Set<QuestionName> {
    Set((0..<document.count).compactMap { document.outline(at: $0).name })
  }

  private func text(_ booklet: Booklet) -> String {
    String(decoding: booklet.page.bytes, as: UTF8.self)
  }

  /// What stands between the tags, a line for each.
  private func words(_ booklet: Booklet) -> [String] {
    text(booklet).replacing(/<style>[\s\S]*<\/style>/, with: "").replacing(/<[^>]*>/, with: "\n")
      .split(separator: "\n").map(String.init).filter { !$0.trimmed.isEmpty }
  }

  @Test(arguments: [(Language.chinese, "booklet.html"), (.english, "booklet-english.html")])
  func `每种题型都印得出来`(language: Language, file: String) throws {
    let document = try #require(SampleBank.document)
    let booklet = Booklet(
      of: document, questions: names(document), in: language, size: .smallThree)
    try Golden.check(text(booklet), file)
  }

  @Test func `答案都在题目后面`() throws {
    let document = try #require(SampleBank.document)
    let booklet = Booklet(
      of: document, questions: names(document), in: .chinese, size: .smallFour)
    let words = words(booklet)
    let answers = try #require(words.firstIndex(of: "答案和解析"))
    for told in ["正确答案", "解析（", "依据：", "B 乙", "主席团", "先这样，再那样。"] {
      #expect(!words[..<answers].contains { $0.hasPrefix(told) }, "\(told)")
    }
    #expect(words[answers...].contains("主席团"))
  }

  @Test func `连线和排序的次序不泄露答案 每次印都一样`() throws {
    for id in ["排序", "连线"] {
      let printed = PrintedQuestion(question: try SampleBank.question(id), number: 1)
      #expect(printed.order == PrintedQuestion(question: printed.question, number: 9).order)
      #expect(printed.order != DisplayOrder(unmixed: printed.question))
    }
    let single = PrintedQuestion(question: try SampleBank.question("单选"), number: 1)
    #expect(single.order == DisplayOrder(unmixed: single.question))
  }

  @Test func `不出的题不印`() throws {
    let document = try #require(SampleBank.document)
    let one = names(document).filter { $0.id.text == "一空" }
    let text = text(Booklet(of: document, questions: one, in: .chinese, size: .smallFour))
    #expect(text.contains("共 1 题"))
    #expect(!text.contains("题干一"))
  }

  @Test func `错题单按章分组 编号连着`() throws {
    let header = try SampleBank.header()
    let ids = ["判断", "单选", "小题"]
    let list = Booklet(
      title: Message(zh: "错题本", en: "Mistakes"),
      questions: try ids.map { (try SampleBank.question($0), header) }, in: .chinese,
      size: .smallThree)
    let words = words(list)
    #expect(words.contains("错题本"))
    #expect(words.filter { $0 == "样题 · 第一章" }.count == 2)
    for number in ["1.", "2.", "3."] {
      #expect(words.filter { $0 == number }.count == 2, "\(number)")
    }
    #expect(words.contains("某乡发生了一件事。"))
  }

  @Test func `没有题也是一页`() {
    let list = Booklet(
      title: Message(zh: "错题本", en: "Mistakes"), questions: [], in: .chinese, size: .smallFour)
    #expect(words(list).contains("共 0 题，答案在后面"))
  }
}
