import Questions
import Testing

@testable import lvzhi

struct QuestionScreenTests {
  struct Case: CustomTestStringConvertible {
    let id: String
    var order: String?
    let lines: String
    let chinese: String
    let english: String
    var testDescription: String { id }
  }

  @Test(arguments: [
    Case(
      id: "单选", order: "CAB",
      lines: """
        题干一，选哪个？

        [1 A] 丙
        [2 B] 甲
        [3 C] 乙
        """, chinese: "答案（1–3，0 菜单）：", english: "Answer (1–3, 0 menu): "),
    Case(
      id: "多选",
      lines: """
        题干二，选哪些？

        [1 A] 甲
        [2 B] 乙
        [3 C] 丙
        """, chinese: "答案（可多选，数字连着写，如 13；0 菜单）：", english: "Answer (several, such as 13; 0 menu): "),
    Case(
      id: "判断", lines: "题干三，对不对？", chinese: "答案（1 对　2 错　0 菜单）：",
      english: "Answer (1 true, 2 false, 0 menu): "),
    Case(
      id: "填空", lines: "每届任期__1__年，须经__2__过半数通过。",
      chinese: "第 1 空（0 菜单）：", english: "Blank 1 (0 menu): "),
    Case(
      id: "一空", lines: "由________召集。", chinese: "填空（0 菜单）：",
      english: "Fill in (0 menu): "),
    Case(
      id: "排序", order: "BCA",
      lines: """
        按先后排列。

        [1 A] 第二步
        [2 B] 第三步
        [3 C] 第一步
        """, chinese: "正确的次序（如 321，0 菜单）：", english: "The right order (such as 321; 0 menu): "),
    Case(
      id: "连线", order: "CBA",
      lines: """
        连一连。

        [1] 左一
        [2] 左二

        [1 A] 右三
        [2 B] 右二
        [3 C] 右一
        """, chinese: "连线（如 12 21，或 1B 2A；0 菜单）：",
      english: "Match (such as 12 21, or 1B 2A; 0 menu): "),
    Case(
      id: "简答", lines: "说说怎么办。", chinese: "您的回答（0 菜单）：",
      english: "Your answer (0 menu): "),
    Case(
      id: "小题", lines: "某乡发生了一件事。\n\n对吗？", chinese: "答案（1 对　2 错　0 菜单）：",
      english: "Answer (1 true, 2 false, 0 menu): "),
  ])
  func `题目怎样显示`(_ example: Case) throws {
    let question = try SampleBank.question(example.id)
    let screen = QuestionScreen(
      question: question, order: try SampleBank.order(example.order, of: question),
      language: .chinese)
    #expect(screen.lines.asText == example.lines)
    #expect(screen.prompt == Message(zh: example.chinese, en: example.english))
  }

  @Test func `选项多于九个就不编数字`() throws {
    let letter = try #require(OptionLetter(index: 0))
    let question = Question(
      name: try SampleBank.question("单选").name, stem: "?",
      body: .single(
        choices: (0..<10).map { Choice(text: "\($0)", isRight: $0 == 0) }, right: letter))
    let screen = QuestionScreen(
      question: question, order: DisplayOrder(unmixed: question), language: .chinese)
    #expect(screen.lines.asText.contains("\n[J] 9"))
    #expect(!screen.lines.asText.contains("[1 A]"))
  }

  @Test func `题目里的控制字符不到终端`() throws {
    let letter = try #require(OptionLetter(index: 0))
    let evil = "甲\u{1B}[2J\u{202E}乙\u{7}"
    let question = Question(
      name: try SampleBank.question("单选").name,
      parent: CaseText(id: try SampleBank.question("单选").name.id, text: evil), stem: evil,
      body: .single(
        choices: [Choice(text: evil, isRight: true, feedback: evil)], right: letter))
    let order = DisplayOrder(unmixed: question)
    let screen = QuestionScreen(question: question, order: order, language: .chinese)
    var fields = question.fields
    fields.explanation = evil
    let feedback = FeedbackScreen(
      question: Question(name: question.name, stem: evil, body: question.body, fields: fields),
      header: nil, order: order, answer: .choice([letter]), credit: .none, language: .chinese)
    for scalar in (screen.lines + feedback.lines).asText.unicodeScalars {
      #expect(scalar == "\n" || scalar.value >= 0x20)
      #expect(scalar != "\u{202E}" && scalar != "\u{7F}")
    }
  }
}
