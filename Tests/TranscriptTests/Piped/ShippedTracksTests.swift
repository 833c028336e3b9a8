import Foundation
import TestSupport
import Testing

/// The banks that ship, as far as they are there.
private enum ShippedBanks {
  static let folder = URL(filePath: #filePath).appending(path: "../../../../question-banks")
    .standardized.path

  /// Whether all banks that the tracks draw on are there.
  static let areComplete = [
    "cunweihui", "daibiaofa", "difang-zuzhifa", "jiandufa", "juweihui", "lifa-yusuan",
    "lvzhi-shiwu", "xianfa", "xuanjufa", "zhuxituan",
  ].allSatisfy { FileManager.default.fileExists(atPath: "\(folder)/\($0).md") }
}

/// The banks and tracks that ship: nothing is to be said against them, every lesson finds its questions, every
/// citation its article.
@Suite(.enabled(if: ShippedBanks.areComplete, "not all banks are in question-banks"))
struct ShippedTracksTests {
  private func run(_ words: String...) throws -> ProgramResult {
    let place = try Workplace()
    place.environment["LVZHI_BANKS"] = ShippedBanks.folder
    return try place.run(words)
  }

  /// Banks and tracks together.
  @Test func `题没有可提醒的 每一课都有题 每一处依据都有条文`() throws {
    let check = try run("bank", "check", "--strict", "--on", "2026-11-25", ShippedBanks.folder)
    #expect(check.output == "")
    #expect(check.errors == "")
    #expect(check.status == 0)
  }

  @Test func 五门课程() throws {
    let tracks = try run("plan", "tracks", "--json").list()
    let counts = tracks.map { ($0["title"] as? String, ($0["lessons"] as? [Any])?.count) }
    #expect(
      counts.map { "\($0 ?? "") \($1 ?? 0)" } == [
        "初任代表三十课 30", "每届第一次会议 8", "年度例会 9", "新任主席三十课 30", "主席团成员 12",
      ])
    for lesson in tracks.flatMap({ $0["lessons"] as? [[String: Any]] ?? [] }) {
      let count = try #require(lesson["questions"] as? Int)
      #expect((6...10).contains(count), "\(lesson["title"] ?? "")")
    }
  }

  @Test(arguments: ["diyici-huiyi", "niandu-lihui"])
  func 会议步骤(_ track: String) throws {
    func steps(_ region: String) throws -> [[String: Any]] {
      let result = try run(
        "plan", "--session", "2026-12-20", "--track", track, "--region", region, "--json")
      let stages = try #require(try result.object()["stages"] as? [[String: Any]])
      return stages.flatMap { $0["steps"] as? [[String: Any]] ?? [] }
    }
    let national = try steps("无")
    #expect(national.count > 40)
    for region in ["山东省", "重庆市", "河南省", "北京市", "浙江省"] {
      let all = try steps(region)
      #expect(all.count > national.count, "\(region)")
      #expect(Set(all.compactMap { $0["region"] as? String }) == [region])
      #expect(all.allSatisfy { ($0["basis"] as? [String])?.isEmpty == false })
    }
    // The days that the rules count.
    let days = { (steps: [[String: Any]]) in
      steps.filter { $0["region"] is String && $0["when"] as? String == "before" }.compactMap {
        $0["day"] as? String
      }
    }
    #expect(try days(steps("浙江")) == ["2026-12-13", "2026-12-19"])
    #expect(try days(steps("重庆")) == ["2026-12-10"])
    #expect(try days(steps("河南")) == [])
  }
}
