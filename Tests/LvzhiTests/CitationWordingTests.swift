import Dates
import Questions
import Statutes
import Testing

@testable import lvzhi

struct CitationWordingTests {
  struct Case: CustomTestStringConvertible {
    let citation: String
    let chinese: String
    let english: String
    var testDescription: String { citation }
  }

  /// The header says that 代表法 is meant as of 2025-03-11, and nothing of others.
  @Test(arguments: [
    Case(
      citation: "代表法 第二十五条第三款", chinese: "《代表法》（2025年3月11日文本）第二十五条第三款",
      english: "代表法 (text of 2025-03-11), article 25, paragraph 3"),
    Case(
      citation: "代表法 23.1.2", chinese: "《代表法》（2025年3月11日文本）第二十三条第一款第二项",
      english: "代表法 (text of 2025-03-11), article 23, paragraph 1, item 2"),
    Case(
      citation: "代表法 23..2", chinese: "《代表法》（2025年3月11日文本）第二十三条第二项",
      english: "代表法 (text of 2025-03-11), article 23, item 2"),
    Case(
      citation: "代表法@2015-08-29 47-1", chinese: "《代表法》（2015年8月29日文本）第四十七条之一",
      english: "代表法 (text of 2015-08-29), article 47-1"),
    Case(
      citation: "宪法 序言.3", chinese: "《宪法》序言第三自然段", english: "宪法, preamble, paragraph 3"),
    Case(citation: "宪法 序言", chinese: "《宪法》序言", english: "宪法, preamble"),
    Case(citation: "监督法", chinese: "《监督法》", english: "监督法"),
    Case(
      citation: "《某省办法》（2024年通过）", chinese: "《某省办法》（2024年通过）（未核对）",
      english: "《某省办法》 （2024年通过） (not checked)"),
    Case(
      citation: "监督法 1；代表法 2", chinese: "《监督法》第一条；《代表法》（2025年3月11日文本）第二条",
      english: "监督法, article 1; 代表法 (text of 2025-03-11), article 2"),
    Case(
      citation: "代表法 2；3.1；监督法 4；代表法@2015-08-29 5；6；代表法",
      chinese: "《代表法》（2025年3月11日文本）第二条；第三条第一款；《监督法》第四条；《代表法》（2015年8月29日文本）第五条；第六条；"
        + "《代表法》（2025年3月11日文本）",
      english: "代表法 (text of 2025-03-11), article 2; article 3, paragraph 1; 监督法, article 4; "
        + "代表法 (text of 2015-08-29), article 5; article 6; "
        + "代表法 (text of 2025-03-11)"),
  ])
  func `依据怎样说`(_ example: Case) throws {
    let reading = CitationParser.parse(example.citation)
    #expect(reading.problems.isEmpty)
    let message = CitationWording(header: try SampleBank.header())
      .message(for: reading.citations.map(\.citation))
    #expect(message == Message(zh: example.chinese, en: example.english))
  }

  @Test func `没有题库就不写文本日期`() {
    let citations = CitationParser.parse("代表法 2").citations.map(\.citation)
    #expect(CitationWording(header: nil).message(for: citations).chinese == "《代表法》第二条")
  }
}
