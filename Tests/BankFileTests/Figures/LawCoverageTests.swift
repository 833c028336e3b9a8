import BankFile
import Dates
import Statutes
import Testing

struct LawCoverageTests {
  private static func coverage(
    _ citations: String..., laws: String = "代表法: 2025-03-11"
  ) throws -> [LawCoverage] {
    let body = citations.enumerated()
      .map { "## \($0 + 1)\n\n第\($0)句对吗？\n\n答案：对\n\n依据：\($1)\n" }.joined(separator: "\n")
    let document = try MarkedBank(body, laws: laws).document()
    return LawCoverage.of(
      [document], registry: Fixture.registry, on: Fixture.day("2026-11-25"))
  }

  @Test func `一题引几款只算一次 别名也算`() throws {
    let laws = try Self.coverage(
      "代表法 第一条第一款；代表法 第一条第二款；人大代表法 第六十五条", "代表法 第一条", "代表法 序言")
    let law = try #require(laws.first)
    #expect(laws.count == 1)
    #expect(law.law == Fixture.deputies)
    #expect(law.version == Fixture.day("2025-03-11"))
    #expect(law.questions == [ArticleNumber(1): 2, ArticleNumber(65): 1])
    #expect(law.covered == 2)
    #expect(law.articles?.count == 65)
    #expect(law.uncovered == (2...64).map { ArticleNumber($0) })
  }

  @Test func `不存在的条和没有登记的法不算`() throws {
    let laws = try Self.coverage("代表法 第六十六条；没有的法 第一条", "代表法")
    #expect(laws.map(\.covered) == [0])
  }

  @Test func `每个文本分开 按登记表的次序`() throws {
    let laws = try Self.coverage("宪法宣誓决定 第四条；代表法 第二条；代表法@2015-08-29 第三条")
    #expect(laws.map(\.law) == [Fixture.deputies, Fixture.deputies, Fixture.oath])
    #expect(laws.map { $0.version.description } == ["2015-08-29", "2025-03-11", "2018-02-24"])
    #expect(laws.map { $0.articles?.count } == [52, 65, 10])
  }

  @Test func `条数不明就不说哪条没有题`() throws {
    let laws = try Self.coverage("旧条例@2000-01-01 第三条")
    #expect(laws.map(\.covered) == [1])
    #expect(laws.map(\.uncovered) == [nil])
  }
}
