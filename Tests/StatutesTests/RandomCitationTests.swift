import Diagnostics
import Statutes
import Testing

/// Fields put together at random from the pieces of citations.
struct RandomCitationTests {
  private static let pieces = [
    "代表法", "《代表法》", "《", "》", "第", "二十三", "条", "款", "项", "第二十三条", "第一款", "第（二）项", "之一", "章", "23",
    ".", "-", "1", "..", "序言", "自然段", "@", "2025-03-11", "；", ";", "、", "和", "至", " ", "　", "\n",
    "。", "（", "）",
    "２３", "某省", "2016年", "Law",
  ]

  @Test(arguments: [1, 2, 3, 20_261_123] as [UInt64]) func `范围都在字段之内，规范写法读得回`(_ seed: UInt64) {
    var state = seed
    func next(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    for _ in 0..<3000 {
      let field = (0...next(below: 8)).map { _ in Self.pieces[next(below: Self.pieces.count)] }
        .joined()
      let source = SourceText(path: "a.md", text: "依据：" + field)
      let reading = CitationParser.parse(field, at: 9)
      let ranges = reading.citations.map(\.range) + reading.problems.map(\.range)
      #expect(
        ranges.allSatisfy { $0.start >= 9 && Int($0.end) <= source.bytes.count },
        "\(field), seed \(seed)")
      #expect(
        ranges.allSatisfy { !source.text(in: $0).contains("\u{FFFD}") }, "\(field), seed \(seed)")
      #expect(!reading.citations.isEmpty || !reading.problems.isEmpty, "\(field), seed \(seed)")
      for located in reading.citations {
        let again = CitationParser.parse(located.citation.canonical)
        #expect(again.citations.map(\.citation) == [located.citation], "\(field), seed \(seed)")
        #expect(again.problems.isEmpty, "\(field), seed \(seed)")
      }
    }
  }
}
