import Questions
import Testing

@testable import lvzhi

struct FeedbackScreenTests {
  struct Case: CustomTestStringConvertible {
    let id: String
    var order: String?
    let typed: String
    let verdict: String
    let lines: String
    var language = Language.chinese
    var testDescription: String { "\(id) \(typed) \(language)" }
  }

  @Test(arguments: [
    Case(
      id: "单选", order: "CAB", typed: "3", verdict: "√ 答对了。",
      lines: """
        [C] 乙对。
        正确答案：C 乙
        解析（编者说明，以法律原文为准）：因为是乙。
        依据：《代表法》（2025年3月11日文本）第二十五条第三款
        """),
    Case(
      id: "单选", order: "CAB", typed: "2", verdict: "× 答错了。",
      lines: """
        您的答案：B 甲
        [B] 甲不对。
        正确答案：C 乙
        解析（编者说明，以法律原文为准）：因为是乙。
        依据：《代表法》（2025年3月11日文本）第二十五条第三款
        """),
    Case(
      id: "单选", order: "CAB", typed: "2", verdict: "× Wrong.",
      lines: """
        Your answer: B 甲
        [B] 甲不对。
        Right answer: C 乙
        Explanation (the editors'; the text of the law decides): 因为是乙。
        Source: 代表法 (text of 2025-03-11), article 25, paragraph 3
        """, language: .english),
    Case(
      id: "多选", typed: "A", verdict: "△ 答对一部分，得一半分。",
      lines: """
        您的答案：A 甲
        正确答案：
          A 甲
          C 丙
        依据：《代表法》（2025年3月11日文本）第四十七条之一
        """),
    Case(
      id: "判断", typed: "错", verdict: "× 答错了。",
      lines: """
        您的答案：错
        正确答案：对
        依据：《代表法》（2025年3月11日文本）序言
        """),
    Case(
      id: "填空", typed: "5；全体代表", verdict: "√ 答对了。", lines: "正确答案：五 / 5；全体代表"),
    Case(
      id: "填空", typed: "五;主席团", verdict: "△ 答对一部分，得一半分。",
      lines: "您的答案：五；主席团\n正确答案：五 / 5；全体代表"),
    Case(
      id: "填空", typed: "五;主席团", verdict: "△ Partly right: half the marks.",
      lines: "Your answer: 五; 主席团\nRight answer: 五 / 5; 全体代表", language: .english),
    Case(
      id: "排序", order: "BCA", typed: "CAB", verdict: "√ 答对了。",
      lines: """
        正确答案：
          C 第一步
          A 第二步
          B 第三步
        """),
    Case(
      id: "排序", order: "BCA", typed: "123", verdict: "× 答错了。",
      lines: """
        您的答案：
          A 第二步
          B 第三步
          C 第一步
        正确答案：
          C 第一步
          A 第二步
          B 第三步
        """),
    Case(
      id: "连线", order: "CBA", typed: "1C 2A", verdict: "△ 答对一部分，得一半分。",
      lines: """
        您的答案：
          1C 左一 → 右一
          2A 左二 → 右三
        正确答案：
          1C 左一 → 右一
          2B 左二 → 右二
        """),
  ])
  func `讲评`(_ example: Case) throws {
    let question = try SampleBank.question(example.id)
    let order = try SampleBank.order(example.order, of: question)
    let answer = try SampleBank.answer(example.typed, to: example.id, in: order)
    let screen = FeedbackScreen(
      question: question, header: try SampleBank.header(), order: order, answer: answer,
      credit: MarkingPolicy.standard.credit(for: answer, of: question),
      language: example.language)
    #expect(screen.verdict.text(in: example.language) == example.verdict)
    #expect(screen.lines.asText == example.lines)
  }

  @Test func `简答题自评以前看参考答案和要点 讲评不再重复`() throws {
    let question = try SampleBank.question("简答")
    let screen = FeedbackScreen(
      question: question, header: nil, order: DisplayOrder(unmixed: question),
      answer: .short("我会这样", points: [1]), credit: Credit(0.4), language: .chinese)
    #expect(screen.verdict.chinese == "△ 答对一部分，得 40% 的分。")
    #expect(
      screen.lines.asText == """
        您的答案：我会这样
        依据：《某省办法》某省人大常委会，2024 年（未核对）
        """)
    guard case .short(let model, let points) = question.body else { return }
    #expect(
      FeedbackScreen.model(model, points, .chinese).asText == """
        参考答案：先这样，再那样。
        要点：
        [1] 这样
        [2] 那样
        """)
  }
}
