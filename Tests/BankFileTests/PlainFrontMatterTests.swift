import BankFile
import Diagnostics
import Questions
import TestSupport
import Testing

/// Most front matters do not go through the YAML parser; they must mean the same as if they did.
@Suite struct `简单的文件头` {
  private static let keys = ["id", "language", "license", "region", "audience", "version"]
  private static let values = [
    "a", "021", "no", "代表法（2025年）", "甲，乙", "1.10", "2026-11-25", "a b", "~", "", "«甲»", "甲 乙",
    "zh-Hans", "a-b", "甲·乙", "[甲", "'甲'", "\"甲\"", "- 甲", "甲: 乙", "甲 #乙", "甲#乙", "*甲", "甲 ",
    "？甲", "a\u{2028}b", "\u{85}", "|", "{}", "%", "甲:", ":甲", "http://example.org",
  ]
  private static let laws = [
    "", "laws:", "laws:\n  代表法: 2025-03-11", "laws:\n  代表法: 2025-03-11\n  选举法: 2020-10-17",
    "laws:\n    代表法: 2025", "laws:\n  甲: 2025-03-11\n   乙: 2025-03-11", "laws: 代表法",
    "laws:\n  代表法: 2025-03-11\n  代表法: 2015-08-29", "region:\n  甲: 乙",
    "# 注释", " # 注释", "id: b", "laws:\n  代表法:\n    甲: 乙",
  ]

  @Test func `与YAML的读法相同`() {
    var random = SplitMix64(seed: 20_261_126)
    for _ in 0..<500 {
      var lines = ["id: \(Self.values[random.next(below: 3)])", "title: 甲"]
      for _ in 0..<random.next(below: 3) {
        let key = Self.keys[random.next(below: Self.keys.count)]
        lines.append("\(key): \(Self.values[random.next(below: Self.values.count)])")
      }
      lines.insert(
        Self.laws[random.next(below: Self.laws.count)], at: random.next(below: lines.count + 1))
      let text = lines.joined(separator: "\n")
      // An empty list is beyond the quick reader, and changes nothing.
      let (quick, slow) = (Summary(of: text), Summary(of: "authors: []\n" + text))
      #expect(quick == slow, "\(text)")
    }
  }

  private struct Summary: Equatable {
    var header: BankHeader?
    var findings: [String]

    init(of frontMatter: String) {
      let reading = reading("---\n\(frontMatter)\n---\n")
      if case .bank(let document) = reading { header = document.header }
      findings = reading.findings.map { "\($0.problem)" }
    }
  }
}
