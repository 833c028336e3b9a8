import Dates
import Statutes
import Testing

struct LawRegistryTests {
  private static func day(_ text: String) -> CalendarDate {
    CalendarDate(text) ?? CalendarDate(dayNumber: 0)
  }

  private static func version(
    _ adopted: String, effective: String? = nil, until: String? = nil, articles: Int? = nil
  ) -> LawVersion {
    var version = LawVersion(adopted: day(adopted))
    version.effective = effective.map(day)
    version.until = until.map(day)
    version.articleCount = articles
    return version
  }

  private static let deputies = Law(
    name: LawName("代表法"), title: "中华人民共和国全国人民代表大会和地方各级人民代表大会代表法",
    issuer: "全国人民代表大会", aliases: ["人大代表法", "北京市乡、民族乡条例（试行）"],
    versions: [
      version("2025-03-11", effective: "2025-03-12", articles: 65),
      version("2015-08-29", effective: "2015-08-29", until: "2025-03-12", articles: 52),
    ])
  private static let old = Law(
    name: LawName("旧规定"), title: "旧规定", issuer: "某省人民代表大会常务委员会", region: "某省",
    aliases: ["代表法"],
    versions: [version("2000-01-01", until: "2010-01-01"), version("2012-01-01")])
  private static let registry = LawRegistry(laws: [deputies, old])

  @Test(arguments: [
    "代表法", "《代表法》", " 代 表 法　", "中华人民共和国代表法", "《中华人民共和国代表法》", "人大代表法",
    "中华人民共和国全国人民代表大会和地方各级人民代表大会代表法", "全国人民代表大会和地方各级人民代表大会代表法",
    "北京市乡、民族乡条例(试行)",
  ]) func `按各种名称查到`(_ name: String) {
    #expect(Self.registry.law(named: name)?.name == LawName("代表法"))
  }

  @Test(arguments: ["", "代表", "代表法实施办法", "中华人民共和国", "选举法"]) func `查不到`(_ name: String) {
    #expect(Self.registry.law(named: name) == nil)
  }

  @Test func `文本按通过日期排列`() {
    let adopted = Self.deputies.versions.map(\.adopted.description)
    #expect(adopted == ["2015-08-29", "2025-03-11"])
    #expect(Self.deputies.version(adopted: Self.day("2015-08-29"))?.articleCount == 52)
    #expect(Self.deputies.version(adopted: Self.day("2015-08-30")) == nil)
  }

  struct Case: CustomStringConvertible, Sendable {
    let day: String
    let adopted: String?
    var description: String { day }
  }

  @Test(arguments: [
    Case(day: "2015-08-28", adopted: nil), Case(day: "2015-08-29", adopted: "2015-08-29"),
    Case(day: "2025-03-11", adopted: "2015-08-29"), Case(day: "2025-03-12", adopted: "2025-03-11"),
    Case(day: "2030-01-01", adopted: "2025-03-11"),
  ]) func `某日施行的文本`(_ example: Case) {
    let version = Self.deputies.version(inForceOn: Self.day(example.day))
    #expect(version?.adopted.description == example.adopted)
  }

  @Test(arguments: [
    Case(day: "2009-12-31", adopted: "2000-01-01"), Case(day: "2010-01-01", adopted: nil),
    Case(day: "2011-12-31", adopted: nil), Case(day: "2012-01-01", adopted: "2012-01-01"),
  ]) func `未确认施行日期的从通过日算起`(_ example: Case) {
    let version = Self.old.version(inForceOn: Self.day(example.day))
    #expect(version?.adopted.description == example.adopted)
  }

  struct ArticleCase: CustomStringConvertible, Sendable {
    let place: ProvisionPlace
    let whole: Existence
    let partial: Existence
    let bare: Existence
    var description: String { place.short }

    init(
      _ number: Int, insertion: Int? = nil, _ whole: Existence, _ partial: Existence,
      _ bare: Existence
    ) {
      let article = ArticleNumber(number, insertion: insertion)
      place = .article(article, paragraph: 1, item: nil)
      (self.whole, self.partial, self.bare) = (whole, partial, bare)
    }

    init(_ place: ProvisionPlace, _ whole: Existence, _ partial: Existence, _ bare: Existence) {
      (self.place, self.whole, self.partial, self.bare) = (place, whole, partial, bare)
    }
  }

  @Test(arguments: [
    ArticleCase(1, .exists, .exists, .exists),
    ArticleCase(3, .exists, .uncertain, .uncertain),
    ArticleCase(5, .exists, .exists, .uncertain),
    ArticleCase(10, .exists, .uncertain, .uncertain),
    ArticleCase(11, .absent, .absent, .uncertain),
    ArticleCase(0, .absent, .absent, .absent),
    ArticleCase(1, insertion: 1, .exists, .exists, .exists),
    ArticleCase(1, insertion: 2, .absent, .uncertain, .uncertain),
    ArticleCase(.whole, .exists, .exists, .exists),
    ArticleCase(.preamble(paragraph: nil), .absent, .uncertain, .uncertain),
  ]) func `条文是否存在`(_ example: ArticleCase) throws {
    let digest = try #require(ArticleDigest("0123456789abcdef"))
    let digests = [ArticleNumber(1): digest, ArticleNumber(1, insertion: 1): digest]
    var whole = Self.version("2020-01-01", articles: 10)
    whole.digests = digests
    var partial = whole
    partial.certainArticles = [1...2, 4...6]
    var bare = Self.version("2020-01-01")
    bare.digests = digests
    #expect(whole.existence(of: example.place) == example.whole)
    #expect(partial.existence(of: example.place) == example.partial)
    #expect(bare.existence(of: example.place) == example.bare)
  }

  @Test func `序言的自然段`() {
    var constitution = Self.version("2018-03-11", articles: 143)
    constitution.preambleParagraphs = 13
    #expect(constitution.existence(of: .preamble(paragraph: nil)) == .exists)
    #expect(constitution.existence(of: .preamble(paragraph: 13)) == .exists)
    #expect(constitution.existence(of: .preamble(paragraph: 14)) == .absent)
  }

  @Test func `摘要值`() {
    #expect(ArticleDigest("00a6110299efeeae")?.description == "00a6110299efeeae")
    for bad in ["", "a6110299efeeae", "A6110299EFEEAEEA", "g6110299efeeaeea", "a6110299efeeaeea0"] {
      #expect(ArticleDigest(bad) == nil)
    }
  }
}
