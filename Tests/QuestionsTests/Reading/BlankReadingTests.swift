import Questions
import Testing

@Suite struct BlankReadingTests {
  /// Two blanks, the second with its unit in it.
  static let two: [ReadingCase] = [
    .init("过半数；二十日", "过半数", "二十日"), .init("过半数;20天", "过半数", "20天"),
    .init("过半数|20日", "过半数", "20日"), .init("过半数｜20日", "过半数", "20日"),
    .init(" 过半数 ； 20 日 ", "过半数", "20 日"), .init("过半数；20日；", "过半数", "20日"),
    .init("不知道；一年", "不知道", "一年"), .init("\\:甲；20日", ":甲", "20日"),
    .init("过半数；20日?", guess: "过半数", "20日"),
    .init("过半数", asked: .blankCount(expected: 2, got: 1)),
    .init("过半数，20日", asked: .blankCount(expected: 2, got: 1)),
    .init("过半数；20日；五", asked: .blankCount(expected: 2, got: 3)),
    .init("过半数；", asked: .emptyBlank(1)), .init("；20日", asked: .emptyBlank(0)),
    .init("过半数；20", asked: .missingUnit(blank: 1, unit: "日")),
    .init("过半数；30", asked: .missingUnit(blank: 1, unit: "日")),
    .init("过半数；二十？", asked: .missingUnit(blank: 1, unit: "日")),
    .init("", asked: .emptyAnswer),
  ]

  @Test(arguments: two)
  func `两空一行`(given: ReadingCase) {
    let question = Sample.blanks("经{{过半数|过半}}通过，{{二十日}}前通知。")
    let reading = AnswerReader.read(
      given.typed, question: question, order: DisplayOrder(unmixed: question))
    #expect(reading == given.reading(of: .blank))
  }

  @Test func `one blank is not split`() {
    let question = Sample.blanks("坚持{{民主；法治}}。")
    let reading = AnswerReader.read(
      "民主；法治", question: question, order: DisplayOrder(unmixed: question))
    #expect(reading == .understood(.blanks(["民主；法治"]), sure: true))
  }

  @Test func `one by one`() {
    let fillIn = Sample.fillIn("经{{过半数|过半}}通过，{{二十日}}前通知。")
    #expect(
      AnswerReader.readBlank(" 过半？", at: 0, of: fillIn) == .understood("过半", sure: false))
    #expect(
      AnswerReader.readBlank("\\：20日", at: 1, of: fillIn) == .understood("：20日", sure: true))
    #expect(
      AnswerReader.readBlank("20", at: 1, of: fillIn)
        == .misunderstood(.missingUnit(blank: 1, unit: "日")))
    #expect(AnswerReader.readBlank("、", at: 0, of: fillIn) == .misunderstood(.emptyBlank(0)))
    #expect(
      AnswerReader.readBlank("，", at: 0, of: Sample.fillIn("{{，}}"))
        == .understood("，", sure: true))
    #expect(AnswerReader.readBlank("？", at: 0, of: fillIn) == .misunderstood(.emptyAnswer))
  }

  @Test func `a short answer stays as it was typed`() {
    let question = Sample.short([Points(2)])
    let order = DisplayOrder(unmixed: question)
    #expect(
      AnswerReader.read(" 由主席团决定；并报告。 ", question: question, order: order)
        == .understood(.short("由主席团决定；并报告。", points: nil), sure: true))
    #expect(
      AnswerReader.read("主席团？", question: question, order: order)
        == .understood(.short("主席团", points: nil), sure: false))
  }
}
