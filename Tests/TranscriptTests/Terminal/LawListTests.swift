import Foundation
import TestSupport
import Testing

extension TerminalTests {
  /// The laws that ship, as they are listed.
  @Suite struct LawListTests {
    private static let banks = URL(filePath: #filePath).appending(
      path: "../../../../question-banks"
    )
    .standardized.path

    @Test func 省级规定不说现行() throws {
      let place = try Workplace()
      place.environment["LVZHI_BANKS"] = Self.banks
      let lines = try place.run(
        "law", "list", "--now", "2026-11-26T06:20:11Z"
      ).output.split(separator: "\n")
      let provincial = lines.filter { $0.contains("省") || $0.contains("重庆市") || $0.contains("北京市") }
      #expect(provincial.count == 8)
      #expect(provincial.allSatisfy { !$0.contains("现行") })
      #expect(provincial.count { $0.contains("未确认") } == 7)
      #expect(lines.contains { $0.contains("代表法") && $0.contains("现行") })
    }

    @Test func 窄屏不截断日期() throws {
      let place = try Workplace()
      place.environment["LVZHI_BANKS"] = Self.banks
      let terminal = try place.terminal(
        "law", "list", "--now", "2026-11-26T06:20:11Z", columns: 60, rows: 60)
      #expect(try terminal.waitForExit() == 0)
      let lines = terminal.screen.allLines
      #expect(lines.contains { $0.contains("代表法") && $0.contains("2025-03-11") })
      #expect(lines.allSatisfy { !$0.contains("20…") && !$0.contains("-…") })
    }
  }
}
