import Questions
import Testing

@Suite struct RightAnswerTests {
  static let questions: [(Question, [String])] = [
    (Sample.single(2), ["C"]), (Sample.multiple([3, 0]), ["A", "D"]),
    (Sample.trueFalse(false), ["false"]),
    (Sample.blanks("{{过半数|过半}}，{{五}}人"), ["过半数", "五"]), (Sample.ordering(3), ["A", "B", "C"]),
    (Sample.matching([1, 0, 1], rights: 3), ["1B", "2A", "3B"]), (Sample.short([Points(1)]), ["答"]),
  ]

  @Test(arguments: questions)
  func `in the bank's letters`(question: Question, strings: [String]) {
    #expect(AnswerCode.encode(question.rightAnswer) == strings)
    #expect(MarkingPolicy.standard.credit(for: question.rightAnswer, of: question) == .full)
  }

  @Test func `in the screen's letters`() {
    func shown(_ question: Question, _ order: String) -> [String] {
      AnswerCode.encode(question.rightAnswer.shown(in: Sample.order(order)))
    }
    #expect(shown(Sample.single(2), "CABD") == ["A"])
    #expect(shown(Sample.multiple([0, 2]), "CABD") == ["A", "B"])
    #expect(shown(Sample.ordering(3), "CAB") == ["B", "C", "A"])
    #expect(shown(Sample.matching([1, 0], rights: 3), "CAB") == ["1C", "2B"])
    #expect(shown(Sample.trueFalse(true), "") == ["true"])
  }

  @Test func `a short answer without key points`() {
    #expect(Sample.short([]).rightAnswer == .short("答", points: []))
  }
}
