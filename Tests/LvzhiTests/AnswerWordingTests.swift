import Questions
import Testing

@testable import lvzhi

struct AnswerWordingTests {
  struct Case: CustomTestStringConvertible {
    let id: String
    var order: String?
    let typed: String
    let chinese: String
    let english: String
    var testDescription: String { "\(id) \(typed)" }
  }

  @Test(arguments: [
    Case(id: "单选", typed: "1", chinese: "A 甲", english: "A 甲"),
    Case(id: "单选", order: "CAB", typed: "1", chinese: "A 丙", english: "A 丙"),
    Case(
      id: "多选", order: "CAB", typed: "13", chinese: "\n  A 丙\n  C 乙",
      english: "\n  A 丙\n  C 乙"),
    Case(id: "判断", typed: "√", chinese: "对", english: "true"),
    Case(id: "判断", typed: "2", chinese: "错", english: "false"),
    Case(id: "填空", typed: "五|代表", chinese: "五；代表", english: "五; 代表"),
    Case(
      id: "排序", order: "BCA", typed: "312", chinese: "\n  C 第一步\n  A 第二步\n  B 第三步",
      english: "\n  C 第一步\n  A 第二步\n  B 第三步"),
    Case(
      id: "连线", order: "CBA", typed: "2B 1A", chinese: "\n  1A 左一 → 右三\n  2B 左二 → 右二",
      english: "\n  1A 左一 → 右三\n  2B 左二 → 右二"),
    Case(id: "简答", typed: "先这样", chinese: "先这样", english: "先这样"),
  ])
  func `答案怎样说`(_ example: Case) throws {
    let question = try SampleBank.question(example.id)
    let order = try SampleBank.order(example.order, of: question)
    let answer = try SampleBank.answer(example.typed, to: example.id, in: order)
    func text(_ language: Language) -> String {
      AnswerWording(question: question, order: order, language: language).text(of: answer)
    }
    #expect(text(.chinese) == example.chinese)
    #expect(text(.english) == example.english)
  }
}
