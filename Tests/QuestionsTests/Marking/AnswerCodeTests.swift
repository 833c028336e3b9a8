import Questions
import Testing

@Suite struct AnswerCodeTests {
  static let codes: [(Answer, [String], QuestionType)] = [
    (.choice([Sample.letter(0), Sample.letter(2)]), ["A", "C"], .multiple),
    (.choice([Sample.letter(1)]), ["B"], .single),
    (.trueFalse(true), ["true"], .trueFalse),
    (.trueFalse(false), ["false"], .trueFalse),
    (.blanks(["过半数", " 20 天"]), ["过半数", " 20 天"], .blank),
    (.ordering([2, 0, 1].map(Sample.letter)), ["C", "A", "B"], .ordering),
    (
      .matching([
        MatchedPair(left: 0, right: Sample.letter(1)),
        MatchedPair(left: 11, right: Sample.letter(0)),
      ]), ["1B", "12A"], .matching
    ),
    (.short("由主席团决定", points: nil), ["由主席团决定"], .short),
  ]

  @Test(arguments: codes)
  func `there and back`(answer: Answer, strings: [String], type: QuestionType) {
    #expect(AnswerCode.encode(answer) == strings)
    #expect(AnswerCode.decode(strings, type: type) == answer)
  }

  @Test func `points of a short answer come from beside it`() {
    #expect(AnswerCode.decode(["答"], type: .short, points: [1, 3]) == .short("答", points: [1, 3]))
  }

  static let broken: [([String], QuestionType)] = [
    (["AB"], .multiple), (["1"], .single), (["Ａ"], .ordering), (["TRUE"], .trueFalse),
    ([], .trueFalse),
    (["true", "true"], .trueFalse), (["B1"], .matching), (["0A"], .matching), (["1"], .matching),
    ([""], .matching), ([], .short), (["a", "b"], .short),
  ]

  @Test(arguments: broken)
  func `no answer`(strings: [String], type: QuestionType) {
    #expect(AnswerCode.decode(strings, type: type) == nil)
  }
}
