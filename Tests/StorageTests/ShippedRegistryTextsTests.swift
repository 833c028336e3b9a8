import Dates
import Diagnostics
import Foundation
import Settings
import Statutes
import Storage
import Testing

/// The statute texts of a folder against the shipped registry. The texts are no part of the project: the test
/// runs where `LVZHI_LAWS` names the folder, and is skipped elsewhere.
struct ShippedRegistryTextsTests {
  /// The articles of each file; in a partial text those that are there. The Constitution has 13 paragraphs
  /// before its first article.
  static let articles: [(file: String, count: Int)] = [
    ("宪法@2018-03-11", 143), ("地方组织法@2022-03-11", 90), ("代表法@2025-03-11", 65),
    ("选举法@2020-10-17", 60), ("监督法@2024-11-08", 65), ("立法法@2023-03-13", 120),
    ("村民委员会组织法@2025-10-28", 50), ("城市居民委员会组织法@2025-10-28", 50),
    ("预算法@2018-12-29", 101), ("乡村振兴促进法@2021-04-29", 74),
    ("农村集体经济组织法@2024-06-28", 67), ("农村土地承包法@2018-12-29", 70),
    ("人民调解法@2010-08-28", 35), ("直接选举若干规定@1983-03-05", 10),
    ("信访工作条例@2022-02-25", 50), ("宪法宣誓制度的决定@2018-02-24（部分）", 7),
    ("代表法@2015-08-29", 52), ("监督法@2006-08-27", 48), ("立法法@2015-03-15", 105),
    ("村民委员会组织法@2018-12-29", 41), ("城市居民委员会组织法@2018-12-29", 23),
    ("浙江省乡镇人民代表大会工作条例@2016-07-29", 42),
    ("浙江省乡镇人民代表大会工作条例@2023-07-28（部分）", 34),
    ("山东省乡镇人民代表大会工作若干规定@2015-12-03", 33),
    ("重庆市乡镇人民代表大会工作条例@2016-03-31", 52),
    ("河南省乡镇人民代表大会主席团工作条例@2016-11-18", 11),
    ("北京市乡、民族乡、镇人民代表大会组织条例@2016-03-24", 41),
    ("山东省实施宪法宣誓制度办法@2018-03-29", 12), ("河南省国家工作人员宪法宣誓办法@2018-06-01", 10),
  ]

  static let folder = ProcessInfo.processInfo.environment["LVZHI_LAWS"].map { FilePath($0) }

  static let registry: LawRegistry = {
    let banks = FilePath(#filePath).folder.folder.folder.appending("question-banks")
    return LawLibrary(loading: [BankFolder(banks, .program)]).registry
  }()

  @Test(
    "法规文本与登记表逐条一致", .enabled(if: folder != nil, "LVZHI_LAWS names no folder"),
    arguments: articles)
  func agreesWithTheRegistry(_ file: String, _ count: Int) throws {
    let path = try #require(Self.folder).appending(file + ".md")
    let source = SourceText(path: file, bytes: try LawSource.bytes(of: path))
    let reading = StatuteTextReader.read(source)
    #expect(reading.text.articles.count == count)
    if !reading.text.isPartial { #expect(reading.problems == []) }

    let identity = StatuteIdentity(of: reading.text, in: Self.registry)
    guard case .registered(let law, let version, let agreement) = identity else {
      Issue.record("\(file): \(identity)")
      return
    }
    #expect(file.contains("@\(version.adopted)"))
    #expect(agreement.isComplete, "\(law.name): \(agreement)")
    #expect(agreement.agreeing.count == count)
    #expect(reading.text.preamble.count == version.preambleParagraphs ?? 0)

    let again = StatuteTextReader.read(
      SourceText(path: file, text: StatuteTextPrinter.print(reading.text)))
    #expect(again.text == reading.text)
  }
}
