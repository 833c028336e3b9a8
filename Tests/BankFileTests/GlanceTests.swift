import Diagnostics
import Statutes
import TestSupport
import Testing
@testable import BankFile

/// The quick look at 依据 must never accept what the parser does not; only the module sees it.
@Suite struct `快速认出依据` {
  static let pieces = [
    "代表法", "法", "地方组织法", "和", "《宪法》", " ", "第", "一", "二", "十", "百", "零", "条", "款", "项", "；", "之",
    "序言",
    "23", "第一条", "第二款", "第三项", "代表法 第二十三条第一款第二项", "第一百零二条", "第九百九十九条", "\n", "、",
  ]

  @Test func `认出的都读得懂`() {
    var random = SeededGenerator(seed: 7)
    var accepted = 0
    for _ in 0..<20_000 {
      let count = Int.random(in: 1...6, using: &random)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      let bytes = Array(text.utf8)
      guard CitationGlance.isGood(bytes.span, ByteRange(0, bytes.count)) else { continue }
      accepted += 1
      #expect(CitationParser.parse(text).problems == [], "\(text)")
    }
    #expect(accepted > 100)
  }

  @Test(arguments: [
    "代表法 第一条", "代表法 第十条第一款；第二十条", "村民委员会组织法 第一百一十二条第二项；代表法 第一百零二条第十一款第九十九项",
  ])
  func `常见的写法都认得出`(_ text: String) {
    let bytes = Array(text.utf8)
    let isGood = CitationGlance.isGood(bytes.span, ByteRange(0, bytes.count))
    #expect(isGood)
  }
}
