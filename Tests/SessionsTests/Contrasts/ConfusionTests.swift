import Questions
import Sessions
import Testing

struct ConfusionTests {
  private static func single(_ name: String, _ texts: [String], right: Int = 0) -> Question {
    let choices = texts.enumerated().map { Choice(text: $1, isRight: $0 == right) }
    return question(name, .single(choices: choices, right: letter(right)))
  }

  private static func blank(_ name: String, _ blanks: [[String]]) -> Question {
    question(
      name,
      .blanks(
        FillIn(
          texts: Array(repeating: "", count: blanks.count + 1),
          blanks: blanks.map { Blank(alternatives: $0) })))
  }

  private static func question(_ name: String, _ body: QuestionBody) -> Question {
    Question(name: Bank.name(name), stem: "题干", body: body)
  }

  private static func letter(_ index: Int) -> OptionLetter {
    guard let letter = OptionLetter(index: index) else { preconditionFailure("letter \(index)") }
    return letter
  }

  private static let others = [
    single("b/1", ["三分之一以上", "过半数"]), blank("b/2", [["三人"], ["五人", "五名"]]),
    question("b/3", .trueFalse(true)),
  ]

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let question: Question
    let answer: Answer
    let meant: String?
  }

  @Test(arguments: [
    Case(
      testDescription: "选了另一题的正确选项",
      question: single("a/1", ["五分之一以上", "三分之一以上", "全体"]),
      answer: .choice([letter(1)]), meant: "b/1"),
    Case(
      testDescription: "选了另一题的错误选项",
      question: single("a/1", ["五分之一以上", "过半数"]), answer: .choice([letter(1)]), meant: nil),
    Case(
      testDescription: "选项和另一题的填空一样",
      question: single("a/1", ["十人", "五名"]), answer: .choice([letter(1)]), meant: "b/2"),
    Case(
      testDescription: "填了另一题的正确选项", question: blank("a/1", [["五分之一以上"]]),
      answer: .blanks(["三分之一以上"]), meant: "b/1"),
    Case(
      testDescription: "数字写法不同", question: blank("a/1", [["10人"]]), answer: .blanks(["5人"]),
      meant: "b/2"),
    Case(
      testDescription: "只看填错的空", question: blank("a/1", [["五人"], ["十人"]]),
      answer: .blanks(["五人", "九人"]), meant: nil),
    Case(
      testDescription: "第二空填错", question: blank("a/1", [["九人"], ["十人"]]),
      answer: .blanks(["九人", "三人"]), meant: "b/2"),
    Case(
      testDescription: "空着", question: blank("a/1", [["十人"]]), answer: .blanks([""]),
      meant: nil),
    Case(
      testDescription: "判断题说不清", question: question("a/1", .trueFalse(false)),
      answer: .trueFalse(true), meant: nil),
    Case(
      testDescription: "题目的选项变少了", question: single("a/1", ["五分之一以上", "过半数"]),
      answer: .choice([letter(7)]), meant: nil),
  ])
  func `当成了哪一题`(_ example: Case) {
    #expect(
      Confusion.question(meantBy: example.answer, to: example.question, among: Self.others)?
        .description == example.meant)
  }

  @Test func `没有易混的题`() {
    let question = Self.single("a/1", ["甲", "乙"])
    let answer = Answer.choice([Self.letter(1)])
    #expect(Confusion.question(meantBy: answer, to: question, among: []) == nil)
  }
}
