import Foundation
import Testing

@testable import lvzhi

/// A lint over every Chinese text in the program's own source.
struct OwnChineseTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/lvzhi")

  private static let files: [String] =
    (FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? [])
    .filter { $0.hasSuffix(".swift") }.sorted()

  private static func literals(of file: String) throws -> [SwiftLiterals.Literal] {
    let source = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
    // What has but one is no prose, such as a list of separators.
    return SwiftLiterals(source).literals.filter {
      $0.text.unicodeScalars.count(where: \.properties.isUnifiedIdeograph) > 1
    }
  }

  @Test(arguments: files)
  func `用词和标点`(_ file: String) throws {
    for literal in try Self.literals(of: file) {
      let faults = ChineseProse.faults(in: literal.text)
      #expect(faults == [], "\(file):\(literal.line) \(literal.text)")
    }
  }

  @Test func `查到了文字`() throws {
    #expect(Self.files.count > 80)
    #expect(try Self.files.flatMap(Self.literals).count > 400)
  }

  // MARK: The lint itself

  @Test(
    arguments: [
      "代表,您好", "第一条.第二条", "提出提案", "当选人民代表的", "县级人大领导乡镇人大常委会", "你好。 再见", "等...", "对(错",
      "是，, 否", "任命人大主席",
    ])
  func `有毛病的查得出来`(_ text: String) {
    #expect(ChineseProse.faults(in: text) != [])
  }

  @Test(
    arguments: [
      "人民代表大会", "输入 1 或 2。", "（如 1 3，0 菜单）：", "共 ◇ 题，还有 ◇ 题。", "题库/题号", "议案、建议", "a.md 没有。",
    ])
  func `没毛病的不报`(_ text: String) {
    #expect(ChineseProse.faults(in: text) == [])
  }

  @Test func `读出字符串`() {
    let source = """
      // "注释"
      let a = "甲\\(b + "乙\\(c)")丙" // "丁"
      let d = \"\"\"
        戊 "己"
        \"\"\"
      let e = "\\"庚\\""
      """
    let found = SwiftLiterals(source).literals
    #expect(found.map(\.text) == ["乙◇", "甲◇丙", "\n  戊 \"己\"\n  ", "\"庚\""])
    #expect(found.map(\.line) == [2, 2, 3, 6])
  }
}
