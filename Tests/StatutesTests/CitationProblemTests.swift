import Diagnostics
import Statutes
import Testing

/// Fields that are nearly right: what is reported, and what the text becomes when all fixes are made.
struct CitationProblemTests {
  struct Case: CustomStringConvertible, Sendable {
    let text: String
    let problems: [CitationProblem]
    let mended: String?
    var description: String { text }

    init(_ text: String, _ problems: CitationProblem..., mended: String? = nil) {
      self.text = text
      self.problems = problems
      self.mended = mended
    }
  }

  static let cases = [
    Case("", .empty),
    Case("  ", .empty),
    Case("代表法 2；", .empty, mended: "代表法 2"),
    Case("；代表法 2", .empty, mended: "代表法 2"),
    Case("代表法 2；；3", .empty, mended: "代表法 2；3"),
    Case("第二条", .missingLaw),
    Case("《办法》某省；第二条", .missingLaw),
    Case("代表法 第二款", .missingArticle),
    Case("代表法 第二条；选举法 第一款", .missingArticle),
    Case("代表法 第二条第一款；第二款", .missingArticle, mended: "代表法 第二条第一款；第二条第二款"),
    Case("代表法 第二条第一款；第二项", .missingArticle, mended: "代表法 第二条第一款；第二条第一款第二项"),
    Case("代表法 二十三条", .missingOrdinal, mended: "代表法 第二十三条"),
    Case("代表法二十三条一款", .missingOrdinal, .missingOrdinal, mended: "代表法第二十三条第一款"),
    Case("《代表法》23条", .missingOrdinal, mended: "《代表法》第23条"),
    Case("代表法 第二十三", .missingUnit, mended: "代表法 第二十三条"),
    Case("代表法 第二十三第一款", .missingUnit, mended: "代表法 第二十三条第一款"),
    Case("代表法 第一百二条", .badNumber("一百二")),
    Case("代表法 第0条", .badNumber("0")),
    Case("代表法 0", .badNumber("0")),
    Case("代表法 23.0", .badNumber("0")),
    Case("代表法 第99999条", .badNumber("99999")),
    Case("代表法 第二条第〇款", .badNumber("〇")),
    Case("代表法 第2十条", .badNumber("2十")),
    Case("代表法@2025-3-11 2", .badVersion("2025-3-11"), mended: "代表法@2025-03-11 2"),
    Case("代表法@2025年3月11日 第二条", .badVersion("2025年3月11日"), mended: "代表法@2025-03-11 第二条"),
    Case("代表法@2025-02-30 2", .badVersion("2025-02-30")),
    Case("代表法@ 2", .badVersion("")),
    Case("代表法 第二条、第三条", .wrongSeparator("、"), mended: "代表法 第二条；第三条"),
    Case("代表法 第二条和选举法 5", .wrongSeparator("和"), mended: "代表法 第二条；选举法 5"),
    Case("《代表法》、《选举法》", .wrongSeparator("、"), mended: "《代表法》；《选举法》"),
    Case(
      "代表法 第二条第一款、第二款", .wrongSeparator("、"), .missingArticle,
      mended: "代表法 第二条第一款；第二条第二款"),
    Case("代表法 第二条至第五条", .rangeOfPlaces("代表法 第二条至第五条")),
    Case("代表法 第二条—第五条；3", .rangeOfPlaces("代表法 第二条—第五条")),
    Case("《代表法 第二条", .unclosedTitle),
    Case("《》第二条", .emptyTitle),
    Case("代表法 第二条。", .unexpectedText("。"), mended: "代表法 第二条"),
    Case("代表法 2.", .unexpectedText("."), mended: "代表法 2"),
    Case("代表法：第二条", .unexpectedText("："), mended: "代表法 第二条"),
    Case("代表法，", .unexpectedText("，"), mended: "代表法"),
    Case("代表法 第四章第二十三条", .unexpectedText("第四章"), mended: "代表法 第二十三条"),
    Case("代表法 第四章", .unexpectedText("第四章")),
    Case("代表法 第二条第一款第一项第一目", .unexpectedText("第一目")),
    Case("代表法 第二条第一项第一款", .unexpectedText("第一款")),
    Case("代表法 第二条规定", .unexpectedText("规定")),
    Case("代表法 23.1.2.3", .unexpectedText(".3")),
    Case("代表法 23...3", .unexpectedText("...3")),
    Case("代表法 第23.1条", .unexpectedText("第23.1条")),
    Case("2023年通知", .unexpectedText("2023年通知")),
    Case("见《代表法》第二条", .unexpectedText("《代表法》")),
  ]

  @Test(arguments: cases) func `问题`(_ example: Case) {
    let reading = CitationParser.parse(example.text)
    #expect(reading.problems.map(\.problem) == example.problems)
    #expect(Self.mend(example.text, reading.problems) == example.mended)
    if let mended = example.mended { #expect(CitationParser.parse(mended).problems.isEmpty) }
  }

  @Test func `出了问题仍读其余`() {
    let reading = CitationParser.parse("代表法 第一百二条；代表发 第三条规定；选举法 5、6。")
    #expect(reading.citations.map(\.citation.canonical) == ["代表发 第三条", "选举法 第五条", "选举法 第六条"])
    #expect(
      reading.problems.map(\.problem) == [
        .badNumber("一百二"), .unexpectedText("规定"), .wrongSeparator("、"), .unexpectedText("。"),
      ])
  }

  @Test func `位置`() {
    let reading = CitationParser.parse("代表法 第一百二条", at: 100)
    #expect(reading.problems.map(\.range) == [ByteRange(113, 122)])
  }

  /// `nil` if a problem has no fix.
  private static func mend(_ text: String, _ problems: [Diagnostic<CitationProblem>]) -> String? {
    var bytes = Array(text.utf8)
    for problem in problems.sorted(by: { $0.range.start > $1.range.start }) {
      guard let fix = problem.fix else { return nil }
      bytes.replaceSubrange(fix.range.indices, with: fix.replacement.utf8)
    }
    return problems.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }
}
