import BankFile
import Dates
import Questions
import Statutes
import Testing

struct CitationCheckTests {
  private static let current = Fixture.day("2025-03-11")
  private static let old = Fixture.day("2015-08-29")

  struct Case: CustomStringConvertible, Sendable {
    let citations: String
    var laws = "代表法: 2025-03-11"
    var fields = ""
    var day = "2026-11-23"
    let found: [Expected]
    var description: String { "\(laws) \(citations) \(fields) \(day)" }
  }

  private static func check(_ example: Case) throws {
    let body = "## 1\n\n代表应当守法。\n\n答案：对\n依据：\(example.citations)\n\(example.fields)"
    try expect(body, finds: example.found, laws: example.laws, on: example.day)
  }

  @Test(arguments: [
    Case(citations: "代表法 第六十五条", found: []),
    Case(
      citations: "代表法 第一条；1️⃣第六十六条",
      found: [
        Expected(
          1,
          .articleOutOfRange(Fixture.deputies, version: current, Fixture.article(66), articles: 65))
      ]),
    Case(
      citations: "1️⃣人大代表法 66",
      found: [
        Expected(
          1,
          .articleOutOfRange(Fixture.deputies, version: current, Fixture.article(66), articles: 65))
      ]),
    Case(
      citations: "1️⃣代表法@2015-08-29 第五十三条", fields: "有效：..2025-03-11", day: "2025-03-11",
      found: [
        Expected(
          1, .articleOutOfRange(Fixture.deputies, version: old, Fixture.article(53), articles: 52))
      ]),
    Case(
      citations: "1️⃣宪法宣誓决定 第十一条", laws: "宪法宣誓决定: 2018-02-24",
      found: [
        Expected(
          1,
          .articleOutOfRange(
            Fixture.oath, version: Fixture.day("2018-02-24"), Fixture.article(11), articles: 10))
      ]),
    Case(citations: "宪法宣誓决定 第四条", laws: "宪法宣誓决定: 2018-02-24", found: []),
    Case(citations: "宪法宣誓决定 第四条之一", laws: "宪法宣誓决定: 2018-02-24", found: []),
    Case(citations: "代表法", found: []),
    Case(
      citations: "1️⃣代表法 序言.1",
      found: [
        Expected(
          1,
          .articleOutOfRange(
            Fixture.deputies, version: current, .preamble(paragraph: 1), articles: 65))
      ]),
  ]) func `条文不存在`(_ example: Case) throws { try Self.check(example) }

  @Test(arguments: [
    Case(
      citations: "代表法 第九十条", laws: "代表法: 2025-03-12",
      found: [
        Expected(
          0, .unknownVersion(Fixture.deputies, version: Fixture.day("2025-03-12"), meant: current))
      ]),
    Case(
      citations: "1️⃣代表法@2010-10-28 第九十条",
      found: [
        Expected(
          1, .unknownVersion(Fixture.deputies, version: Fixture.day("2010-10-28"), meant: nil)),
        Expected(
          1,
          .supersededVersion(
            Fixture.deputies, version: Fixture.day("2010-10-28"), successor: current,
            questions: nil)),
      ]),
    Case(citations: "代表法 第一条", laws: "代表法: 2025-03-11\n  别的法: 2001-01-01", found: []),
  ]) func `文本未登记`(_ example: Case) throws { try Self.check(example) }

  @Test(arguments: [
    Case(
      citations: "1️⃣代表法 第一条；第二条；人大代表法 第三条", laws: "",
      found: [Expected(1, .missingVersion(Fixture.deputies, citations: 3))]),
    Case(
      citations: "1️⃣代表法 第六十六条", laws: "",
      found: [
        Expected(
          1,
          .articleOutOfRange(Fixture.deputies, version: current, Fixture.article(66), articles: 65)),
        Expected(1, .missingVersion(Fixture.deputies, citations: 1)),
      ]),
    Case(citations: "代表法 第一条", laws: "人大代表法: 2025-03-11", found: []),
    Case(citations: "代表法@2025-03-11 第一条", laws: "", found: []),
  ]) func `题头没有给出文本`(_ example: Case) throws { try Self.check(example) }

  @Test(arguments: [
    Case(
      citations: "代表法 第一条；第二条", laws: "代表法: 2015-08-29",
      found: [
        Expected(
          0, .supersededVersion(Fixture.deputies, version: old, successor: current, questions: 1))
      ]),
    Case(
      citations: "代表法 第一条；1️⃣代表法@2015-08-29 第一条",
      found: [
        Expected(
          1, .supersededVersion(Fixture.deputies, version: old, successor: current, questions: nil))
      ]),
    Case(citations: "代表法 第一条", laws: "代表法: 2015-08-29", day: "2025-03-11", found: []),
    Case(
      citations: "代表法 第一条", laws: "代表法: 2015-08-29", day: "2025-03-12",
      found: [
        Expected(
          0, .supersededVersion(Fixture.deputies, version: old, successor: current, questions: 1))
      ]),
    Case(
      citations: "代表法 第一条", laws: "代表法: 2015-08-29", fields: "有效：1️⃣..2025-03-11",
      found: [Expected(1, .expired(Fixture.day("2025-03-11")))]),
    Case(
      citations: "代表法 第一条", laws: "代表法: 2015-08-29", fields: "有效：..2026-11-23",
      found: [
        Expected(
          0, .supersededVersion(Fixture.deputies, version: old, successor: current, questions: 1))
      ]),
    Case(
      citations: "旧条例", laws: "旧条例: 2000-01-01",
      found: [
        Expected(
          0,
          .supersededVersion(
            Fixture.repealed, version: Fixture.day("2000-01-01"), successor: nil, questions: 1))
      ]),
    Case(citations: "代表法 第一条", laws: "代表法: 2025-03-11\n  旧条例: 2000-01-01", found: []),
  ]) func `文本已不适用`(_ example: Case) throws { try Self.check(example) }

  @Test(arguments: [
    Case(
      citations: "代表法 第一条；1️⃣《关于某事的意见》（某委〔2024〕1号）",
      found: [Expected(1, .unregisteredSource("关于某事的意见", meant: nil))]),
    Case(citations: "1️⃣选举法 第一条", found: [Expected(1, .unregisteredSource("选举法", meant: nil))]),
    Case(citations: "1️⃣代理法 第一条", found: [Expected(1, .unregisteredSource("代理法", meant: nil))]),
    Case(
      citations: "1️⃣宪法宣示决定 第一条",
      found: [Expected(1, .unregisteredSource("宪法宣示决定", meant: Fixture.oath))]),
    Case(
      citations: "1️⃣《代表法》（2025年修正）第一条",
      found: [Expected(1, .unregisteredSource("代表法", meant: Fixture.deputies))]),
    Case(citations: "《人大代表法》第一条", found: []),
  ]) func `来源未登记`(_ example: Case) throws { try Self.check(example) }

  @Test func `没有依据`() throws {
    try expect(
      """
      1️⃣## 1

      代表应当守法。

      答案：对

      ## 案例

      代表老何住在乡里。

      依据：代表法 第一条

      ### 2

      老何是代表。

      答案：对
      """, finds: [Expected(1, .noCitation)])
  }

  @Test func `案例的依据只报一次`() throws {
    try expect(
      """
      ## 案例

      代表老何住在乡里。

      依据：1️⃣代表法 第九十九条
      有效：2️⃣..2026-01-01

      ### 1

      老何是代表。

      答案：对

      ### 2

      老何住在县城里。

      答案：错
      """,
      finds: [
        Expected(
          1,
          .articleOutOfRange(
            Fixture.deputies, version: Self.current, Fixture.article(99), articles: 65)),
        Expected(2, .expired(Fixture.day("2026-01-01"))),
      ])
  }

  @Test func `没有登记表不查法律`() throws {
    let bank = MarkedBank("## 1\n\n代表法共五十二条。\n\n答案：对\n依据：某法 第九十九条", laws: "")
    try expect([bank], find: [[]], registry: nil)
  }
}
