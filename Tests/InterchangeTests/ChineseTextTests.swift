import Interchange
import Testing

@Suite struct `粘贴来的题` {
  private static func answers(_ text: String) -> [String] {
    let file = ChineseTextReader.read(text)
    return file.items.map(ItemAnswer.text) + file.refusals.map { "拒\($0.place.line)" }
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

  /// Keys at the end, in all the forms that people lay them out in.
  @Test(arguments: [
    "题号 1 2 3\n答案 A BC √", "题号\t1\t2\t3\n答案\tA\tBC\t√",
    "| 题号 | 1 | 2 | 3 |\n|---|---|---|---|\n| 答案 | A | BC | 对 |",
    "1 2 3\nA BC √", "题号\t答案\n1\tA\n2\tBC\n3\t√", "题号 答案 题号 答案\n1 A 3 √\n2 BC",
    "1. A\n2. BC\n3. √", "1-3 A BC √", "单选题：1-1 A\n二、多选题：2、BC\n三、判断题：3. √", "1.A 2.B、C 3.正确",
    "1. A 解析：因为。\n2.【答案】BC【解析】所以。\n3. √",
  ])
  func 答案在最后(key: String) {
    let questions = "1. 谁？\nA. 甲 B. 乙 C. 丙\n2. 哪些？\nA. 甲 B. 乙 C. 丙\n3. 对不对。\n"
    for title in ["参考答案", "答案：", "【参考答案及解析】", "附：参考答案及评分标准", "# 答案"] {
      #expect(Self.answers(questions + title + "\n" + key) == ["单甲", "多乙+丙", "对"], "\(title)")
    }
  }

  @Test func 答案在最后_用文字写的() {
    let text =
      "一、填空题\n1. 任期____年。\n2. 由____选举，每年____次。\n二、简答题\n1. 什么是代表？\n参考答案\n一、填空题\n1. 五\n2. 选民；一\n二、简答题\n1. 组成\n人员。"
    #expect(Self.answers(text) == ["空五", "空选民+一", "答组成人员。"])
  }

  /// A key that names sections by their numbers alone, also where the last section is answered in words.
  @Test func 答案按大题的序号() {
    let text =
      "一、填空题\n1．____机关。\n2．____年，____。\n二、选择题\n1．谁？\nA．甲 B．乙\n三、问答题\n1．什么？\n答案：\n一、1．权力  2．五；连任\n二、1．B\n三、1．答：这样。"
    #expect(Self.answers(text) == ["空权力", "空五+连任", "单乙", "答这样。"])
  }

  /// A grid that is to be filled in, and a stem below which there is no key.
  @Test func 空着的答题表不是答案() {
    #expect(
      Self.answers("题号 1 2\n答案\n1. 谁？\nA. 甲\nB. 乙\n答案：B\n2. 对。（×）") == ["单乙", "错"])
    #expect(Self.answers("1. 1 2 3\nA. 4\nB. 5\n答案：A") == ["单4"])
  }

  @Test func 牌号不是题号() {
    #expect(
      Self.answers("1. 哪种钢最常用？\nQ235 钢指什么？\nA. 甲\nB. 乙\n答案：A") == ["单甲"])
  }

  @Test func 说到答案的选项不是答案的标题() {
    #expect(
      Self.answers("1. 谁？\nA. 甲\nB. 乙\n2. 找什么？\nA. 最像的答案\nB. 试题答案\n1-2 AB") == ["单甲", "单试题答案"])
  }

  /// What platforms write beside questions.
  @Test(arguments: [
    ("1.谁？[单选题] *\n○A.甲(正确答案)\n○B.乙\n2.哪些？[多选题]\n□甲（正确答案）\n□乙\n□丙（正确答案）", ["单甲", "多甲+丙"]),
    ("1. 谁？\n☐ A. 甲\n☑ B. 乙", ["单乙"]), ("1. 谁？\nA. 甲\n*B. 乙\nC. 丙", ["单乙"]),
    ("1. 谁？\nA. 甲（✗）\nB. 乙（✓）", ["单乙"]), ("1. 谁？\nA. 甲\nB. **乙**", ["单乙"]),
    ("**1. 谁？**\n- A. 甲\n- B. 乙\n\n**答案：B**\n**2. 对。（ ）**\n**答案**：错", ["单乙", "错"]),
    ("1. 谁？\nA. <b>甲</b>\nB. 乙", ["单甲"]), ("1. 谁？【B】\nA甲\nB乙", ["单乙"]),
    ("1. 谁？\na. 甲\nb. 乙\n答案：B", ["单乙"]), ("1. 谁？\nA、甲；B、乙；\n答案：A", ["单甲"]),
    ("1\n【单选题】(2分)\n谁？\nA.\n甲\nB.\n乙\n错误\n本题总得分：0分\n正确答案是：B", ["单乙"]),
    ("1. (填空题, 2分) 每届____年，由____选举。\n我的答案:\n(1) 三\n(2) 谁\n正确答案:\n(1) 五\n(2) 选民\n0分", ["空五+选民"]),
    ("1. (判断题, 2分) 对吗\nA. 对\nB. 错\n我的答案: 对正确答案: 错\n0分", ["错"]),
    ("【题型】单选题\n【题目】谁？\n【选项】\nA. 甲\nB. 乙\n【答案】A\n\n题干：谁呢？\n选项：A.甲 B.乙\n答案：B", ["单甲", "单乙"]),
    ("1、[填空题] 任期【五】年，由【选民】选举。", ["空五+选民"]), ("1. 代表受监督。√\n2. 代表不受监督。×", ["对", "错"]),
    ("【单选题】1. 谁？\nA. 甲 B. 乙\n答案B\n【判断题】2. 对。\n答案是错", ["单乙", "错"]),
    ("1.单选题 (5分)\n谁？\nA\n甲\nB\n乙\n正确答案：\nA", ["单甲"]),
    ("1. 谁？[1分]\n标准答案：对\nA.对\nB.错", ["对"]),
    ("1. 哪些对？\n①甲　②乙　③丙\nA. ①② B. ②③\n答案：B", ["单②③"]),
    ("1. 谁？\n- [ ] 甲\n- [x] 乙", ["单乙"]), ("### 1. 谁？\nA. 甲\nB. 乙\n> 答案：B", ["单乙"]),
    ("Q1：谁？\nA：甲\nB：乙\n答案：A\n【例1】谁？\nA. 甲\nB. 乙\n【答案】B\n题目2：对吗。\n答案：错", ["单甲", "单乙", "错"]),
    (
      "一、单选题：共1题。只有一项正确。\n1．谁？\nA．甲\nB．乙\n二、多项选择题：本大题共1小题。\n2．哪些？\nA．甲\nB．乙\n答案与解析\n1．A【解析】因为。\n2．AB",
      ["单甲", "多甲+乙"]
    ),
    ("1. Who?\na) one\n*b) two", ["单two"]), ("1. 谁？\nA. 甲\nB. 乙\n正确答案：A\n您的答案：B\n答题结果：错误", ["单甲"]),
    ("1\t谁？\tA.甲\tB.乙\tA", ["单甲"]), ("1. 谁？　答案：B\nA. 甲\nB. 乙\n2. 对吗。（X）", ["单乙", "错"]),
    ("1. 谁？\nA. 甲　B. 乙　答案：A", ["单甲"]),
    ("简答题\n1. 怎么做？\n答：这样。\n2. 有哪些？\n（1）甲；\n（2）乙。", ["答这样。", "答（1）甲；（2）乙。"]),
    ("1. 代表不受监督。\n答案：×（应受监督）", ["错"]), ("填空题\n1. 任期[填空1]年。\n答案：五", ["空五"]),
    ("1. 谁？\nA. 甲\nB. 乙\n答案：B　解析：选A不对。", ["单乙"]),
  ])
  func 平台和聊天里来的(text: String, answers: [String]) {
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

  @Test func 另一个文件里只有题号和答案() {
    let file = ChineseTextReader.read(
      "1. 谁？\nA. 甲\nB. 乙\n2. 谁？\nA. 丙\nB. 丁\n3. 对吗。", keys: ["1-2 BA\n3. √"])
    #expect(file.items.map(ItemAnswer.text) == ["单乙", "单丙", "对"])
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
      "1. 题\n2. 题\n答案：\n" + String(repeating: "一、", count: 50_000),
      "1. 题\n2. 题\n" + String(repeating: "答案：\n\n\n", count: 20_000),
      String(repeating: "1. 题\n", count: 6000) + String(repeating: "1.√ 1.×\n", count: 3000),
    ])
  func 再长也读得完(text: String) {
    let file = ChineseTextReader.read(text)
    #expect(file.items.count + file.refusals.count > 0)
  }
}
