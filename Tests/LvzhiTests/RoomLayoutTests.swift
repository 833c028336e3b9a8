import Console
import Diagnostics
import TestSupport
import Testing

@testable import lvzhi

@Suite struct RoomLayoutTests {
  private static let words = Array("代表依法参加本级人大的表决，可以赞成、反对，也可以弃权。ABC 2025")

  private static func text(_ length: Int, _ random: inout SeededGenerator) -> String {
    String((0..<length).map { _ in words.randomElement(using: &random) ?? "表" })
  }

  private func screens(_ page: RoomPage, _ columns: Int, _ rows: Int) -> [[RoomLayout.Line]] {
    RoomLayout(columns: columns, rows: rows).screens(of: page) { "\($0)/\($1)" }
  }

  /// Whatever is on a page, at whatever size: every screen fills its rows, no line is wider than the screen, and
  /// nothing is left out.
  @Test(arguments: 1...150)
  func 不折行不溢出不漏字(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let sizes = [(80, 24), (120, 36), (200, 50), (100, 30), (132, 43), (40, 15)]
    let (columns, rows) = try #require(sizes.randomElement(using: &random))
    let parts = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      (0..<Int.random(in: 1...7, using: &random)).map { _ -> RoomBlock in
        let text = Self.text(Int.random(in: 1...240, using: &random), &random)
        return switch Int.random(in: 0..<4, using: &random) {
        case 0: .text(text)
        case 1: .item("√ A", text)
        case 2: .bar(Double.random(in: -1...2, using: &random), "12 人（30%）")
        default: .title(String(text.prefix(12)))
        }
      }
    }
    let page = RoomPage(head: "第 3/12 题　单选　答案", corner: "剩 30 秒", parts: parts)
    let screens = screens(page, columns, rows)
    let measure = DisplayWidth()
    for screen in screens {
      #expect(screen.count == rows - 1, "seed \(seed)")
      #expect(screen.allSatisfy { measure.columns(of: $0.text) <= columns }, "seed \(seed)")
    }
    let shown = screens.joined().map(\.text).joined().filter { !$0.isWhitespace }
    for block in parts.joined() {
      let wanted = block.plainText.filter { !$0.isWhitespace }
      if case .bar = block.content { continue }
      let letters = wanted.filter { $0 != "√" }
      #expect(letters.allSatisfy(shown.contains), "seed \(seed)")
    }
    let length = parts.joined().reduce(0) { count, block in
      if case .bar = block.content { return count }
      return count + block.plainText.filter { !$0.isWhitespace }.count
    }
    #expect(shown.count >= length, "seed \(seed)")
  }

  /// The same question at three sizes: one screen each, the more room the more space.
  @Test(arguments: [(80, 24, 3), (120, 36, 3), (200, 50, 3), (80, 14, 1), (60, 11, 0)])
  func 空地越大隔得越开(_ columns: Int, _ rows: Int, _ between: Int) throws {
    let options = ["宪法", "选举法", "监督法"].enumerated().map { RoomBlock.item("\($0)", $1) }
    let page = RoomPage(head: "第 1/12 题", parts: [[.text("制定代表法的根据是什么？")] + options])
    let screens = screens(page, columns, rows)
    try #require(screens.count == 1)
    let lines = screens[0].map(\.text)
    let stem = try #require(lines.firstIndex { $0.contains("根据") })
    #expect(lines[(stem + 1)...].prefix { $0.isEmpty }.count == between)
    let left = try #require(lines[stem].firstIndex { $0 != " " })
    let margin = lines[stem].distance(from: lines[stem].startIndex, to: left)
    #expect(abs(margin - (columns - margin - DisplayWidth().columns(of: "制定代表法的根据是什么？"))) <= 1)
  }

  @Test func 一屏放不下就分屏_各部分另起一屏() throws {
    let long = RoomBlock.text(String(repeating: "解析很长。", count: 100))
    let page = RoomPage(parts: [[.text("题干"), .item("A", "宪法")], [long, .text("依据：代表法")]])
    let screens = screens(page, 80, 24)
    try #require(screens.count == 2)
    #expect(screens[0].contains { $0.text.contains("题干") })
    #expect(!screens[0].contains { $0.text.contains("解析") })
    #expect(screens[1].last?.text.contains("2/2") == true)
  }
}
