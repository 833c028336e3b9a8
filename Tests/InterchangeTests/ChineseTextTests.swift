import Interchange
import Testing

@Suite struct `粘贴来的题` {
  private static func answers(_ text: String) -> [String] {
    let file = ChineseTextReader.read(text)
    return file.items.map { item in
      switch item.body {
      case .choice(let options, let several):
        (several ? "多" : "单") + options.filter(\.isRight).map(\.text).joined(separator: "+")
      case .trueFalse(let isTrue): isTrue ? "对" : "错"
      case .blanks(let answers):
        "空" + answers.map { $0.joined(separator: "/") }.joined(separator: "+")
      case .short(let model, _): "答" + model
      case .ordering, .matching: "?"
      }
    } + file.refusals.map { "拒\($0.place.line)" }
  }

  @Test(arguments: [
    ("1. 谁组织？\nA. 政府\nB. 主席团\n答案：B", ["单主席团"]), ("１、谁组织？\nＡ、政府\nＢ、主席团\n【答案】Ｂ", ["单主席团"]),
    ("（1）谁组织？\nA、政府 B、主席团 C、村委会\n参考答案：B\n（2）哪些？\nA、甲 B、乙\n参考答案：A, B", ["单主席团", "多甲+乙"]),
    ("一、单选题（每题2分，共50分）\n1.\t哪一年？\nA、1954B、1975C、1978D、1982\n正确答案：D", ["单1982"]),
    ("7.1902年的事是（B）。\nA. 甲\nB. 乙", ["单乙"]), ("①下列正确的是（ ABD ）\nA甲\nA.甲\nB.乙\nC.丙\nD.丁", ["多甲+乙+丁"]),
    ("二、判断题\n1. 甲。（√）\n2. 乙。（×）\n3. 丙。\n答案：错", ["对", "错", "错"]),
    ("（ × ）1. 甲。\n（ √ ）2. 乙。", ["错", "对"]),
    ("谁组织？\nA、政府\nB、主席团\n正确答案：B\n解析：因为。\n\n哪些可以？\nA、甲\nB、乙\nC、丙\n正确答案：A,C", ["单主席团", "多甲+丙"]),
    ("1. (单选题, 1.0 分) (1分) 谁？\nA. 甲\nB. 乙\n我的答案:正确答案:A\n答案解析：\n知识点：", ["单甲"]),
    ("三、填空题\n1. 每届____年，联名（　）人。\n答案：五；十", ["空五+十"]),
    ("四、简答题\n1. 怎样做？\n答案：先这样，\n再那样。", ["答先这样，再那样。"]),
    ("1. 谁？\nA. 甲\nB. 乙\n2. 什么？\nA. 丙\nB. 丁\n参考答案\n1-2 AB", ["单甲", "单丁"]),
    ("1. 谁？\nA. 甲\nB. 乙\n2. 对吗？\n\n答案：\n1.B 2.√", ["单乙", "对"]), ("1. 没有答案\nA. 甲\nB. 乙", ["拒1"]),
    ("1. 题干很长，\n断成两行。\nA. 选项也\n断行\nB. 乙\n答案：A", ["单选项也断行"]),
    ("1. 谁？\nA. <font color='red'>甲</font>\nB. 乙", ["单甲"]), ("1. ⼯程的⺠主？\nA. ⽤\nB. ⻔\n答案：B", ["单门"]),
    ("1. 谁？\nA. 甲\n<font color='red'>B. 乙</font>\nC. 丙", ["单乙"]),
    ("1. 谁？\nA. 甲 <u>B. 乙</u> C. 丙", ["单乙"]),
    ("1. 谁？\nA、甲\nB、乙\n<u>C</u>、丙", ["单丙"]),
    ("1. 谁？ A.甲 B.乙 C.丙\n答案：C", ["单丙"]), ("1|||甲对不对。|||对", ["对"]),
  ])
  func 各种写法(text: String, answers: [String]) {
    #expect(Self.answers(text) == answers)
  }

  @Test func 章节_解析_行号_把握() throws {
    let file = ChineseTextReader.read(
      "第一章 总则\n一、单选题\n1. 谁？\nA. 甲\nB. 乙\n答案：A\n解析：因为。\n所以。\n\n2. 什么？\nA. 甲\nB. 乙\n答案：AB")
    #expect(file.items.map(\.category) == [["第一章 总则"], ["第一章 总则"]])
    #expect(file.items[0].explanation == "因为。\n所以。" && file.items[0].place.line == 3)
    #expect(file.items[0].confidence == 1 && file.items[1].confidence < 0.9)
  }

  @Test func 答案在另一个文件里() {
    let file = ChineseTextReader.read(
      "1. 谁在(    )组织？\nA. 甲\nB. 乙\n2. 对吗，确实如此。", keys: ["1|||谁在什么组织？|||B，乙\n", "2|||对吗，确实如此。|||错"])
    #expect(file.items.count == 2 && file.refusals.isEmpty)
    #expect(file.items.last?.body == .trueFalse(false))
  }

  /// Each number of a key goes to the next question of that number; where it names a section, to the one there.
  @Test func 题号重新起头_答案各归各() {
    let text =
      "一、单选题\n1. 谁？\nA. 甲\nB. 乙\n2. 什么？\nA. 丙\nB. 丁\n二、判断题\n1. 对吗？\n2. 是吗？\n参考答案\n一、单选题\n1.B 2.A\n二、判断题\n1.√ 2.×"
    #expect(Self.answers(text) == ["单乙", "单丙", "对", "错"])
  }

  /// What took time that grew with the square of the size.
  @Test(
    .timeLimit(.minutes(15)),
    arguments: [
      "1. 谁？\nA. 甲\nB. 乙\n" + String(repeating: "又一行\n", count: 20_000) + "答案：A",
      String(repeating: "1. 题\n", count: 6000) + String(repeating: "1.√ 1.×\n", count: 3000),
    ])
  func 再长也读得完(text: String) {
    let file = ChineseTextReader.read(text)
    #expect(file.items.count + file.refusals.count > 0)
  }
}
