import Testing

/// Which articles each chapter of a law has, counted in the text in force; a law without chapters is one.
struct LawChapters: CustomTestStringConvertible, Sendable {
  let law: String
  /// The day it was adopted.
  let version: String
  let chapters: [ClosedRange<Int>]

  init(_ law: String, _ version: String, _ chapters: [ClosedRange<Int>]) {
    (self.law, self.version, self.chapters) = (law, version, chapters)
  }

  var testDescription: String { law }

  /// The laws that the banks are about.
  static let all = [
    LawChapters(
      "宪法", "2018-03-11", [1...32, 33...56, 57...140, 141...143]),
    LawChapters(
      "地方组织法", "2022-03-11", [1...6, 7...45, 46...60, 61...88, 89...90]),
    LawChapters(
      "代表法", "2025-03-11", [1...12, 13...24, 25...37, 38...56, 57...63, 64...65]),
    LawChapters(
      "选举法", "2020-10-17",
      [
        1...8, 9...11, 12...15, 16...18, 19...24, 25...26, 27...29, 30...35, 36...48, 49...57,
        58...59, 60...60,
      ]),
    LawChapters(
      "直接选举若干规定", "1983-03-05", [1...10]),
    LawChapters(
      "监督法", "2024-11-08",
      [1...10, 11...17, 18...30, 31...37, 38...45, 46...54, 55...59, 60...62, 63...65]),
    LawChapters(
      "村民委员会组织法", "2025-10-28", [1...7, 8...13, 14...24, 25...33, 34...41, 42...45, 46...50]),
    LawChapters(
      "城市居民委员会组织法", "2025-10-28", [1...7, 8...13, 14...25, 26...32, 33...40, 41...46, 47...50]),
    LawChapters(
      "立法法", "2023-03-13", [1...9, 10...71, 72...79, 80...97, 98...116, 117...120]),
    LawChapters(
      "预算法", "2018-12-29",
      [
        1...19, 20...26, 27...30, 31...42, 43...52, 53...66, 67...73, 74...82, 83...91, 92...96,
        97...101,
      ]),
    LawChapters(
      "乡村振兴促进法", "2021-04-29",
      [1...11, 12...23, 24...28, 29...33, 34...40, 41...49, 50...57, 58...67, 68...73, 74...74]),
    LawChapters(
      "农村集体经济组织法", "2024-06-28",
      [1...10, 11...18, 19...25, 26...35, 36...48, 49...55, 56...63, 64...67]),
    LawChapters(
      "农村土地承包法", "2018-12-29", [1...12, 13...47, 48...54, 55...65, 66...70]),
    LawChapters(
      "信访工作条例", "2022-02-25", [1...6, 7...16, 17...26, 27...37, 38...47, 48...50]),
    LawChapters(
      "人民调解法", "2010-08-28", [1...6, 7...12, 13...16, 17...27, 28...33, 34...35]),
  ]
}
