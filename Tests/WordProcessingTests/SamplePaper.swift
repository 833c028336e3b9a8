import Dates
import WordProcessing

/// A document with one of everything, as an exam paper has it.
enum SamplePaper {
  static func document(_ language: WordDocument.Language = .chinese) -> WordDocument {
    var document = WordDocument(
      title: "履职测试卷", language: language,
      created: Timestamp(milliseconds: 1_795_600_000_123),
      page: WordPage(left: 85), blocks: opening + questions + closing)
    document.header = [WordParagraph("履职测试卷　A 卷", .note, .trailing)]
    document.footer = [
      WordParagraph(
        [
          WordRun("第 "), WordRun(.pageNumber), WordRun(" 页　共 "), WordRun(.pageCount),
          WordRun(" 页"),
        ], .note, .centre)
    ]
    document.margin = WordMarginText("代表小组＿＿＿＿＿＿　姓名＿＿＿＿＿＿　座位号＿＿＿＿　　密　封　线　内　不　要　答　题")
    return document
  }

  private static let opening: [WordBlock] = [
    .paragraph(WordParagraph("履职测试卷", .title)),
    .paragraph(WordParagraph("满分 100 分　时间 90 分钟", .subtitle)),
    .table(
      WordTable(
        columns: [60, 60, 60, 60, 60, 60],
        rows: [
          WordRow(
            ["题号", "一", "二", "三", "总分", "核分人"].map {
              WordCell($0, .centre, bold: true, shaded: true)
            }, header: true),
          WordRow((0..<6).map { WordCell($0 == 0 ? "得分" : "", .centre) }, height: 24),
        ])),
    .paragraph(WordParagraph("一、单项选择题（每题2分，共50分，每题只有一个正确答案）", .heading)),
  ]

  private static let questions = (1...20).flatMap { number in question(number).keptTogether }

  private static func question(_ number: Int) -> [WordBlock] {
    let stops = [WordTab(20), WordTab(240)]
    var stem = WordParagraph("\(number)．“代表”在会议期间提出议案 <&> ……应当怎样办理——请选出正确的一项。（　　）")
    stem.indent = 20
    stem.firstLine = -20
    return [
      .paragraph(stem),
      .paragraph(
        WordParagraph([.tab, WordRun("A．甲项"), .tab, WordRun("B．乙项")], tabs: stops)),
      .paragraph(
        WordParagraph([.tab, WordRun("C．丙项"), .tab, WordRun("D．丁项")], tabs: stops)),
    ]
  }

  private static let closing: [WordBlock] = [
    .paragraph(
      WordParagraph([WordRun("姓名："), .tab], tabs: [WordTab(300, leader: .line)])),
    .pageBreak,
    .table(
      WordTable(
        columns: Array(repeating: 40, count: 10),
        rows: [WordRow([WordCell("答题卡", .centre, bold: true, span: 10)], header: true)]
          + (0..<60).map { row in
            WordRow((0..<10).map { WordCell("\(row * 10 + $0 + 1)") }, height: 20)
          })),
    .table(
      WordTable(
        columns: [200, 200],
        rows: [
          WordRow([
            WordCell([
              WordParagraph(
                [
                  WordRun("不及格", bold: true, warning: true), WordRun("楷体", size: 15, font: .kai),
                  WordRun("下划线", underlined: true), WordRun("两\n行"),
                ], .cell)
            ]), WordCell(""),
          ])
        ], borders: .rows)),
  ]
}
