import Dates
import Questions
import Statutes

/// A small registry and short ways to write values.
enum Fixture {
  static let deputies = LawName("代表法")
  static let oath = LawName("宪法宣誓决定")
  static let repealed = LawName("旧条例")

  static let stale = StaleFact(
    id: "articles", law: deputies, chinese: "", english: "", patterns: [["代表法共五十二条"]])

  static let registry = LawRegistry(
    laws: [
      Law(
        name: deputies, title: "中华人民共和国全国人民代表大会和地方各级人民代表大会代表法", issuer: "全国人民代表大会",
        aliases: ["人大代表法"],
        versions: [
          version("2015-08-29", effective: "2015-08-29", until: "2025-03-12", articles: 52),
          version("2025-03-11", effective: "2025-03-12", articles: 65),
        ]),
      Law(
        name: oath, title: "关于实行宪法宣誓制度的决定", issuer: "全国人民代表大会常务委员会",
        versions: [
          version("2018-02-24", effective: "2018-03-12", articles: 10, certain: [1...3, 5...8])
        ]),
      Law(
        name: repealed, title: "某省旧条例", issuer: "某省人民代表大会",
        versions: [
          version("2000-01-01", until: "2020-01-01"), version("2010-01-01", until: "2020-01-01"),
        ]),
    ], staleFacts: StaleFacts([stale], exemptions: ["修改前", "错误的"]))

  static func day(_ text: String) -> CalendarDate {
    CalendarDate(text) ?? CalendarDate(dayNumber: 0)
  }

  static func article(_ number: Int) -> ProvisionPlace {
    .article(ArticleNumber(number), paragraph: nil, item: nil)
  }

  static func name(_ text: String) -> QuestionName {
    guard let name = QuestionName(text) else { preconditionFailure("no name: \(text)") }
    return name
  }

  static func letter(_ text: String) -> OptionLetter {
    guard let letter = OptionLetter(text) else { preconditionFailure("no letter: \(text)") }
    return letter
  }

  private static func version(
    _ adopted: String, effective: String? = nil, until: String? = nil, articles: Int? = nil,
    certain: [ClosedRange<Int>]? = nil
  ) -> LawVersion {
    var version = LawVersion(adopted: day(adopted))
    version.effective = effective.map(day)
    version.until = until.map(day)
    version.articleCount = articles
    version.certainArticles = certain
    return version
  }
}
