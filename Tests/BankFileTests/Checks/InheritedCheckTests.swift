import BankFile
import Diagnostics
import Questions
import Statutes
import Testing

/// The checks for banks from elsewhere.
struct InheritedCheckTests {
  private static let law = LawName("村规法")
  private static let old = Fixture.day("2018-12-29")

  /// Article 1 is unchanged, 2 has moved to 3, 3 has changed, 4 and 5 are gone without a trace.
  private static let registry: LawRegistry = {
    let stale = StaleFact(
      id: "term", law: law, chinese: "", english: "", patterns: [["每届任期三年"]])
    return LawRegistry(
      laws: [
        Law(
          name: law, title: "中华人民共和国村规法", issuer: "某机关",
          versions: [
            version("2018-12-29", ["1", "2", "3", "4", "5"]),
            version("2026-01-01", ["1", "a", "2", "b"]),
          ])
      ], staleFacts: StaleFacts([stale]))
  }()

  private static func version(_ adopted: String, _ digests: [String]) -> LawVersion {
    var version = LawVersion(adopted: Fixture.day(adopted))
    version.articleCount = digests.count
    for (index, digit) in digests.enumerated() {
      version.digests[ArticleNumber(index + 1)] = ArticleDigest(String(repeating: digit, count: 16))
    }
    return version
  }

  private static func older(_ article: Int, now: Int?) -> CheckProblem {
    .olderVersion(law, version: old, Fixture.article(article), now: now.map { ArticleNumber($0) })
  }

  /// The findings of these checks alone, with the mark and the mend.
  private func findings(_ banks: [MarkedBank], day: String = "2026-11-23") throws -> [[String]] {
    let found = BankCheck.findings(
      in: try banks.map { try $0.document() }, registry: Self.registry, on: Fixture.day(day),
      inherited: true)
    return zip(banks, found).map { bank, found in
      found.filter { [.olderVersion, .differingAnswers].contains($0.problem.code) }.map {
        let place = bank.mark(of: $0.range).map(String.init) ?? "?"
        return "\(place) \($0.problem)" + ($0.fix.map { " \($0.replacement)" } ?? "")
      }
    }
  }

  private static func question(_ id: Int, _ text: String, _ source: String) -> String {
    "## \(id)\n\n\(text)\n\n答案：对\n依据：\(source)\n\n"
  }

  @Test func `条号超出的说明整个题库讲的是旧法`() throws {
    let bank = MarkedBank(
      Self.question(1, "村规由村民会议制定。", "村规法 第一条") + Self.question(2, "村规每年公布。", "1️⃣村规法 第二条第一款")
        + Self.question(3, "村规张贴在墙上。", "2️⃣村规法 第三条") + Self.question(4, "村规不得罚款。", "3️⃣村规法 第五条"),
      laws: "")
    #expect(
      try findings([bank]) == [
        [
          "1 \(CheckProblem.olderVersion(Self.law, version: Self.old, .article(ArticleNumber(2), paragraph: 1, item: nil), now: ArticleNumber(3))) 村规法 第三条第一款",
          "2 \(Self.older(3, now: nil))", "3 \(Self.older(5, now: nil))",
        ]
      ])
  }

  @Test func `过时的说法也是凭据`() throws {
    let bank = MarkedBank(
      Self.question(1, "村委会每届任期三年。", "1️⃣村规法 第三条") + Self.question(2, "村规由会议定。", "村规法 第一条"),
      laws: "")
    #expect(try findings([bank]) == [["1 \(Self.older(3, now: nil))"]])
  }

  @Test(arguments: ["村规法 第三条", "村规法@2026-01-01 第三条"])
  func `没有凭据或者写明了文本就不说`(source: String) throws {
    #expect(try findings([MarkedBank(Self.question(1, "村规张贴。", source), laws: "")]) == [[]])
    let named = MarkedBank(Self.question(1, "任期。", "村规法 第五条"), laws: "村规法: 2018-12-29")
    #expect(try findings([named]) == [[]])
  }

  struct Pair: CustomTestStringConvertible, Sendable {
    let one: String
    let other: String
    /// Per cent alike; `nil` if nothing is to be said.
    let percent: Int?
    var testDescription: String { "\(one) / \(other)" }
  }

  private static func single(_ stem: String, right: String, wrong: String) -> String {
    "\(stem)\n\n- (√) \(right)\n- ( ) \(wrong)"
  }

  private static let long = "乡镇人大代表在闭会期间的活动由乡镇人大主席和副主席根据主席团的安排组织开展，每年应当至少安排几次"

  @Test(arguments: [
    Pair(
      one: single("乡镇人大每届任期几年？", right: "五年", wrong: "三年"),
      other: single("乡镇人大每届任期几年？", right: "三年", wrong: "五年"), percent: 100),
    Pair(
      one: single("乡镇人大每届任期几年？", right: "五年", wrong: "三年"),
      other: single("乡镇人大每届任期几年？", right: "5年", wrong: "三年"), percent: nil),
    Pair(
      one: single(long + "？", right: "一次", wrong: "两次"),
      other: single(long + "活动？", right: "两次", wrong: "一次"), percent: 95),
    Pair(
      one: single("下列正确的是：", right: "甲", wrong: "乙"),
      other: single("下列正确的是：", right: "丙", wrong: "丁"), percent: nil),
    Pair(one: "代表可以缺席。\n\n答案：对", other: "代表，可以缺席\n\n答案：错", percent: 100),
    Pair(one: long + "。\n\n答案：对", other: long + "呢。\n\n答案：错", percent: nil),
    Pair(one: "任期{{五}}年。", other: "任期{{三|3}}年。", percent: 100),
    Pair(one: "任期{{五}}年。", other: "任期{{5|伍}}年。", percent: nil),
    Pair(
      one: "什么是代表？\n\n答案：人\n要点：\n- 人 (1)", other: "什么是代表？\n\n答案：物\n要点：\n- 物 (1)",
      percent: nil),
  ]) func `同一道题答案不同`(_ pair: Pair) throws {
    let one = MarkedBank("## 1\n\n\(pair.one)\n依据：村规法@2026-01-01 第一条\n", laws: "")
    let other = MarkedBank(
      "1️⃣## 1\n\n\(pair.other)\n依据：村规法@2026-01-01 第一条\n", id: "yi", laws: "")
    let place = QuestionPlace(Fixture.name("jia/1"), path: "jia.md", line: 8)
    #expect(
      try findings([one, other]) == [
        [],
        pair.percent.map { ["1 \(CheckProblem.differingAnswers(of: place, percent: $0))"] } ?? [],
      ])
  }

  @Test func `平时不查`() throws {
    let bank = MarkedBank(Self.question(1, "任期三年一届。", "村规法 第五条"), laws: "")
    let found = BankCheck.findings(
      in: [try bank.document()], registry: Self.registry, on: Fixture.day("2026-11-23"))
    #expect(found[0].map(\.problem.code) == [.articleOutOfRange, .missingVersion])
  }
}
