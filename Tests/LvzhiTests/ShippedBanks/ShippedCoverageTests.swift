import BankFile
import Dates
import Statutes
import Testing

/// Which articles of the laws the banks that ship have questions on.
struct ShippedCoverageTests {
  private static func coverage(_ law: String, _ version: String) throws -> LawCoverage {
    try #require(
      ShippedBanks.coverage.first {
        $0.law.text == law && $0.version.description == version
      }, "no question on \(law)")
  }

  @Test(arguments: LawChapters.all)
  func 每一章都有题(_ law: LawChapters) throws {
    let coverage = try Self.coverage(law.law, law.version)
    for chapter in law.chapters {
      let questions = chapter.compactMap { coverage.questions[ArticleNumber($0)] }
      #expect(questions.reduce(0, +) > 0, "\(chapter)")
    }
  }

  /// The chapters leave nothing out, so that the test above sees the whole of each law.
  @Test(arguments: LawChapters.all)
  func 各章合起来就是全文(_ law: LawChapters) throws {
    let coverage = try Self.coverage(law.law, law.version)
    #expect(law.chapters.flatMap(\.self).map { ArticleNumber($0) } == coverage.articles)
  }

  @Test func 宪法序言也有题() throws {
    #expect(try Self.coverage("宪法", "2018-03-11").onPreamble > 0)
  }

  @Test func 代表法的条文大多有题() throws {
    let coverage = try Self.coverage("代表法", "2025-03-11")
    #expect(coverage.articles?.count == 65)
    #expect(coverage.covered * 100 >= 85 * 65)
  }

  /// Articles of 地方组织法 that bind townships, chosen by reading all ninety: those that name 乡、民族乡、镇
  /// or speak of congresses, deputies or governments of all levels (地方各级). Left out are those that say
  /// 县级以上 or name provinces, cities and counties alone, and chapter three, on standing committees, which
  /// townships do not have. 21 counts, since the leaders of a township's government attend; 40 does not, since it is on
  /// arrest from the county upwards; 79 does for its first paragraph; 89 and 90 address others.
  private static let townshipArticles = [
    1...9, 12...14, 16...16, 18...32, 37...39, 41...45, 61...70, 72...72, 76...77, 79...79, 87...88,
  ].flatMap(\.self)

  @Test func 地方组织法管到乡镇的条文大多有题() throws {
    let coverage = try Self.coverage("地方组织法", "2022-03-11")
    let articles = Self.townshipArticles
    #expect(articles.count == 52)
    let covered = articles.count { coverage.questions[ArticleNumber($0)] != nil }
    #expect(covered * 100 >= 85 * articles.count)
  }
}
