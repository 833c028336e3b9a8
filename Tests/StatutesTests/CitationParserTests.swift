import Dates
import Diagnostics
import Statutes
import Testing

/// One field text with the canonical forms it is read as.
struct CitationCase: CustomStringConvertible, Sendable {
  let text: String
  let canonical: [String]
  var description: String { text }

  init(_ text: String, _ canonical: String...) {
    self.text = text
    self.canonical = canonical
  }
}

struct CitationParserTests {
  static let places = [
    CitationCase("代表法 第二十三条第一款第二项", "代表法 第二十三条第一款第二项"),
    CitationCase("代表法第二十三条第一款", "代表法 第二十三条第一款"),
    CitationCase("代表法　第二十三条", "代表法 第二十三条"),
    CitationCase("代表法 第23条第1款第2项", "代表法 第二十三条第一款第二项"),
    CitationCase("代表法 第２３条", "代表法 第二十三条"),
    CitationCase("代表法 第二十三条第一款第（二）项", "代表法 第二十三条第一款第二项"),
    CitationCase("代表法 第二十三条第(二)项", "代表法 第二十三条第二项"),
    CitationCase("代表法 第四十七条之一", "代表法 第四十七条之一"),
    CitationCase("代表法 第四十七条之一第二款", "代表法 第四十七条之一第二款"),
    CitationCase("代表法 23", "代表法 第二十三条"),
    CitationCase("代表法 23.1", "代表法 第二十三条第一款"),
    CitationCase("代表法 23.1.2", "代表法 第二十三条第一款第二项"),
    CitationCase("代表法 ２３．１．２", "代表法 第二十三条第一款第二项"),
    CitationCase("代表法23.1.2", "代表法 第二十三条第一款第二项"),
    CitationCase("代表法 23..2", "代表法 第二十三条第二项"),
    CitationCase("代表法 47-1", "代表法 第四十七条之一"),
    CitationCase("代表法 47－1.2", "代表法 第四十七条之一第二款"),
    CitationCase("代表法 47-1..2", "代表法 第四十七条之一第二项"),
    CitationCase("宪法 序言.3", "宪法 序言第三自然段"),
    CitationCase("宪法 序言第三自然段", "宪法 序言第三自然段"),
    CitationCase("宪法序言第3段", "宪法 序言第三自然段"),
    CitationCase("宪法 序言", "宪法 序言"),
    CitationCase("代表法", "代表法"),
    CitationCase("立法法 第一百二十条", "立法法 第一百二十条"),
    CitationCase("民法典 第一千二百六十条", "民法典 第一千二百六十条"),
    CitationCase("代表法@2025-03-11 第二十三条", "代表法@2025-03-11 第二十三条"),
    CitationCase("代表法＠２０２５－０３－１１ 23.1", "代表法@2025-03-11 第二十三条第一款"),
    CitationCase("代表法@2015-08-29", "代表法@2015-08-29"),
    CitationCase("《代表法》第二十三条", "代表法 第二十三条"),
    CitationCase("《代表法》 23.1", "代表法 第二十三条第一款"),
    CitationCase("《代表法》23.1", "代表法 第二十三条第一款"),
    CitationCase("《代表法》", "代表法"),
    CitationCase("《 代表法 》@2025-03-11第二十三条", "代表法@2025-03-11 第二十三条"),
    CitationCase("北京市乡、民族乡、镇人民代表大会组织条例 第五条", "北京市乡、民族乡、镇人民代表大会组织条例 第五条"),
    CitationCase("第十四届代表资格办法 第五条", "第十四届代表资格办法 第五条"),
    CitationCase("八条规定 第五条", "八条规定 第五条"),
    CitationCase("三条例 第五条", "三条例 第五条"),
    CitationCase("Deputies Law 23.1", "Deputies Law 第二十三条第一款"),
    CitationCase("  代表法 第二十三条\n  ", "代表法 第二十三条"),
  ]

  static let lists = [
    CitationCase("代表法 第二条；第三条第一款", "代表法 第二条", "代表法 第三条第一款"),
    CitationCase("代表法 2;3.1 ; 选举法 5", "代表法 第二条", "代表法 第三条第一款", "选举法 第五条"),
    CitationCase("代表法@2015-08-29 2；3", "代表法@2015-08-29 第二条", "代表法@2015-08-29 第三条"),
    CitationCase("代表法 2；@2015-08-29 2", "代表法 第二条", "代表法@2015-08-29 第二条"),
    CitationCase("代表法@2015-08-29 2；代表法 3", "代表法@2015-08-29 第二条", "代表法 第三条"),
    CitationCase("代表法 第二条；\n选举法\n第五条", "代表法 第二条", "选举法 第五条"),
    CitationCase("《办法》（甲；乙）；代表法 2", "《办法》（甲；乙）", "代表法 第二条"),
    CitationCase("宪法 序言.1；序言.2", "宪法 序言第一自然段", "宪法 序言第二自然段"),
  ]

  static let documents = [
    CitationCase("《某市办法》（某市人大常委会，2016年）", "《某市办法》（某市人大常委会，2016年）"),
    CitationCase("《意见》，中发〔2015〕18号", "《意见》，中发〔2015〕18号"),
    CitationCase("《意见》2015年印发", "《意见》2015年印发"),
    CitationCase("《意见》 第十四届全国人大", "《意见》第十四届全国人大"),
    CitationCase("《关于〈代表法〉的《说明》》 某人大", "《关于〈代表法〉的《说明》》某人大"),
    CitationCase("《办法》某省\n  2016年", "《办法》某省 2016年"),
  ]

  @Test(arguments: places + lists + documents) func `读懂`(_ example: CitationCase) {
    let reading = CitationParser.parse(example.text)
    #expect(reading.citations.map(\.citation.canonical) == example.canonical)
    #expect(reading.problems.isEmpty)
  }

  @Test(arguments: places + lists + documents) func `规范写法读回同一引用`(_ example: CitationCase) {
    let citations = CitationParser.parse(example.text).citations.map(\.citation)
    let printed = citations.map(\.canonical).joined(separator: "；")
    let again = CitationParser.parse(printed)
    #expect(again.citations.map(\.citation) == citations)
    #expect(again.problems.isEmpty)
  }

  @Test func `各部分`() {
    let reading = CitationParser.parse("代表法@2025-03-11 47-1.2.3；《办法》（某省）")
    let place = ProvisionPlace.article(ArticleNumber(47, insertion: 1), paragraph: 2, item: 3)
    let provision = Provision(
      law: LawName("代表法"), version: CalendarDate(year: 2025, month: 3, day: 11), place: place)
    let document = UnregisteredDocument(title: "办法", details: "（某省）")
    #expect(reading.citations.map(\.citation) == [.provision(provision), .document(document)])
  }

  @Test func `字节范围`() {
    let field = "代表法 第二条 ；　《办法》某省；３"
    let text = "依据：" + field
    let source = SourceText(path: "a.md", text: text)
    let reading = CitationParser.parse(field, at: 9)
    #expect(
      reading.citations.map { source.text(in: $0.range) } == ["代表法 第二条", "《办法》某省"])
    #expect(reading.problems.map { source.text(in: $0.range) } == ["３"])
    #expect(reading.problems.map(\.problem) == [.missingLaw])
  }

  @Test func `名称不能裸写时加书名号`() {
    let name = LawName("2023年办法")
    let place = ProvisionPlace.article(ArticleNumber(5), paragraph: nil, item: nil)
    let citation = Citation.provision(Provision(law: name, place: place))
    #expect(citation.canonical == "《2023年办法》 第五条")
    #expect(CitationParser.parse(citation.canonical).citations.map(\.citation) == [citation])
  }

  @Test func `每一条款都读得回`() {
    for number in 1...200 {
      for insertion in [nil, 1, 12] {
        for paragraph in [nil, 1, 11] {
          for item in [nil, 1, 21] {
            let article = ArticleNumber(number, insertion: insertion)
            let place = ProvisionPlace.article(article, paragraph: paragraph, item: item)
            let citation = Citation.provision(Provision(law: LawName("代表法"), place: place))
            for text in [citation.canonical, "代表法 " + place.short] {
              #expect(CitationParser.parse(text).citations.map(\.citation) == [citation])
            }
          }
        }
      }
    }
  }

  @Test(.timeLimit(.minutes(15))) func `很长的怪文字也很快读完`() {
    for piece in ["（", "《", "一", "第", "第一条、", "1.", "；", "；、", " ", "-", "@", "《》"] {
      let reading = CitationParser.parse("代表法 " + String(repeating: piece, count: 30_000))
      #expect(!reading.problems.isEmpty || !reading.citations.isEmpty)
    }
  }
}
