import Dates
import Diagnostics
import Settings
import Statutes
import Testing

struct LawRegistryFileTests {
  private static let good = """
    # 登记表
    laws:
      村规:
        title: 中华人民共和国村规法
        issuer: 某人大
        aliases:
          - 村民规约法
        versions:
          2010-01-02:
            effective: 2010-02-03
            until: 2020-05-06
            preamble: 2
            articles: 3
            digests: 0000000000000001 1-1=0000000000000002 0000000000000003 0000000000000004
          2020-04-05:
            partial: 2-3,5
            digests: "- 0000000000000005 0000000000000006 - 0000000000000007"
      县规:
        title: 某县规定
        issuer: 某县
        region: 某省
        versions:
          2001-01-01:
            digests: 0000000000000008
    stale-facts:
      - id: three-articles
        law: 村规法
        zh: 一句。
        en: A sentence.
        patterns:
          - 村规共二条
          - [村规, 两条]
    stale-facts-exempt:
      - 修改前
    """

  private static func read(_ text: String) -> (registry: LawRegistry, findings: [Finding]) {
    let source = SourceText(path: "laws.yaml", text: text)
    let (registry, problems) = LawRegistryFile.read(source)
    return (registry, problems.map { Finding($0, in: source) })
  }

  @Test func `读登记表`() throws {
    let (registry, findings) = Self.read(Self.good)
    #expect(findings.isEmpty)
    #expect(registry.laws.map(\.name.text) == ["村规", "县规"])
    let law = try #require(registry.law(named: "《村民规约法》"))
    #expect(law.name == LawName("村规"))
    #expect(law.issuer == "某人大")
    #expect(registry.law(named: "县规")?.region == "某省")
    let old = try #require(law.versions.first)
    #expect(old.adopted.description == "2010-01-02")
    #expect(old.effective?.description == "2010-02-03")
    #expect(old.until?.description == "2020-05-06")
    #expect(old.preambleParagraphs == 2)
    #expect(old.articleCount == 3)
    #expect(old.digests.count == 4)
    #expect(old.digests[ArticleNumber(1, insertion: 1)] == ArticleDigest("0000000000000002"))
    #expect(old.digests[ArticleNumber(3)] == ArticleDigest("0000000000000004"))
    let new = try #require(law.versions.last)
    #expect(new.certainArticles == [2...3, 5...5])
    #expect(new.digests[ArticleNumber(5)] == ArticleDigest("0000000000000007"))
    #expect(new.digests.count == 3)
  }

  @Test func `读过时的说法`() {
    let (registry, _) = Self.read(Self.good)
    #expect(registry.staleFacts.facts.map(\.law) == [LawName("村规")])
    #expect(registry.staleFacts.facts.map(\.patterns) == [[["村规共二条"], ["村规", "两条"]]])
    #expect(registry.staleFacts.found(in: "《村规》有两条").map(\.id) == ["three-articles"])
    #expect(registry.staleFacts.exempts(stem: "修改前的村规"))
  }

  struct Case: CustomStringConvertible, Sendable {
    let replace: String
    let by: String
    let findings: [Finding]
    var description: String { by }

    init(_ replace: String, _ by: String, _ findings: Finding...) {
      self.replace = replace
      self.by = by
      self.findings = findings
    }
  }

  @Test(arguments: [
    Case(
      "issuer: 某人大", "isuer: 某人大", Finding("3:3", .missingKey("issuer"), "村规"),
      Finding("5:5", .unknownKey("isuer", nearest: "issuer"), "isuer")),
    Case(
      "    region: 某省", "    颜色: 某省", Finding("21:5", .unknownKey("颜色", nearest: nil), "颜色")),
    Case(
      "title: 某县规定", "title: 村规", Finding("19:12", .nameTaken("村规", by: "村规"), "村规")),
    Case(
      "effective: 2010-02-03", "effective: 2010-02-30",
      Finding("10:20", .badValue("2010-02-30", expected: .date), "2010-02-30")),
    Case(
      "2001-01-01:", "2001-1-1:",
      Finding("23:7", .badValue("2001-1-1", expected: .date), "2001-1-1")),
    Case(
      "2020-04-05:", "2009-04-05:",
      Finding("15:7", .versionOutOfOrder("2009-04-05"), "2009-04-05")),
    Case(
      "articles: 3", "articles: 4",
      Finding(
        "14:18", .digestCount(found: 3, expected: 4),
        "0000000000000001 1-1=0000000000000002 0000000000000003 0000000000000004")),
    Case(
      "articles: 3", "articles: 三",
      Finding("13:19", .badValue("三", expected: .number(1...9999)), "三")),
    Case(
      "partial: 2-3,5", "partial: 3-2",
      Finding("16:18", .badValue("3-2", expected: .articleRanges), "3-2")),
    Case(
      "digests: 0000000000000008", "digests: 000000000000000X",
      Finding("24:18", .badValue("000000000000000X", expected: .digest), "000000000000000X")),
    Case(
      "digests: 0000000000000008", "effective:",
      Finding("23:7", .missingKey("digests"), "2001-01-01"),
      Finding("24:19", .badValue("", expected: .text), "")),
    Case("law: 村规法", "law: 乡规", Finding("27:10", .unknownLaw("乡规"), "乡规")),
    Case(
      "aliases:\n      - 村民规约法", "aliases: 村民规约法",
      Finding("6:14", .wrongShape(expected: .list), "村民规约法")),
  ]) func `错误报在准确的位置`(_ example: Case) throws {
    let text = Self.good.replacing(example.replace, with: example.by)
    #expect(text != Self.good)
    #expect(Self.read(text).findings == example.findings)
  }

  @Test func `一处错误不连累其余`() {
    let text = Self.good.replacing("until: 2020-05-06", with: "until: 昨天")
      .replacing("issuer: 某县\n", with: "issuer: 'x\n")
    let (registry, findings) = Self.read(text)
    #expect(registry.laws.map(\.name.text) == ["村规"])
    #expect(findings.map(\.position) == ["11:16", "18:3", "20:13"])
  }

  @Test(arguments: ["", "# 空\n", "laws:", "[]", "x"]) func `空的和不成形的`(_ text: String) {
    let (registry, findings) = Self.read(text)
    #expect(registry.laws.isEmpty)
    #expect(findings.isEmpty == (text.isEmpty || text.hasPrefix("#")))
  }
}
