import BankFile
import Testing

struct StaleFactCheckTests {
  struct Case: CustomStringConvertible, Sendable {
    let question: String
    let isStale: Bool
    var description: String { question }
  }

  @Test(arguments: [
    Case(question: "《代表法》共 五十二 条。\n\n答案：对", isStale: true),
    Case(question: "代表法共五十二条。\n\n答案：错", isStale: false),
    Case(question: "代表法共{{五十二|52}}条。\n", isStale: true),
    Case(question: "代表法共{{六十五|五十二}}条。\n", isStale: false),
    Case(question: "修改前，代表法共{{五十二}}条。\n", isStale: false),
    Case(question: "代表法共（　）\n\n- ( ) 六十五条\n- (√) 五十二条", isStale: true),
    Case(question: "代表法共（　）\n\n- (√) 六十五条\n- ( ) 五十二条", isStale: false),
    Case(question: "哪一项是错误的？\n\n- ( ) 六十五条\n- (√) 代表法共五十二条", isStale: false),
    Case(question: "哪些是对的？\n\n- [√] 代表法共\n- [ ] 六十五条\n- [√] 五十二条", isStale: true),
    Case(question: "连一连。\n\n- 代表法共 => 五十二条\n- 宪法 => 根本法", isStale: true),
    Case(question: "连一连。\n\n- 宪法 => 根本法\n- => 代表法共五十二条", isStale: false),
    Case(question: "排一排。\n\n1. 代表法共\n2. 五十二条", isStale: true),
    Case(question: "说一说。\n\n答案：代表法共五十二条\n要点：\n- 五十二 (2)", isStale: true),
    Case(question: "说一说。\n\n答案：略\n要点：\n- 代表法共五十二条 (2)", isStale: true),
    Case(question: "代表守法。\n\n答案：对\n解析：代表法共五十二条。", isStale: false),
  ]) func `过时的说法`(_ example: Case) throws {
    try expect(
      "1️⃣## 1\n\n\(example.question)\n依据：代表法 第一条",
      finds: example.isStale ? [Expected(1, .staleFact(Fixture.stale))] : [])
  }
}
