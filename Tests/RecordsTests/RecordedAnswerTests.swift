import Questions
import Records
import Testing

struct RecordedAnswerTests {
  struct Case: CustomTestStringConvertible {
    let answer: Answer
    let type: QuestionType
    let recorded: RecordedAnswer
    var testDescription: String { "\(type) \(recorded.texts)" }
  }

  private static let letters = (0..<3).compactMap { OptionLetter(index: $0) }

  @Test(arguments: [
    Case(answer: .choice([letters[0]]), type: .single, recorded: .init(texts: ["A"])),
    Case(
      answer: .choice([letters[0], letters[2]]), type: .multiple,
      recorded: .init(texts: ["A", "C"])),
    Case(answer: .choice([]), type: .multiple, recorded: .init(texts: [])),
    Case(answer: .trueFalse(true), type: .trueFalse, recorded: .init(texts: ["true"])),
    Case(answer: .trueFalse(false), type: .trueFalse, recorded: .init(texts: ["false"])),
    Case(answer: .blanks(["过半", ""]), type: .blank, recorded: .init(texts: ["过半", ""])),
    Case(
      answer: .ordering(letters.reversed()), type: .ordering,
      recorded: .init(texts: ["C", "B", "A"])),
    Case(
      answer: .matching([
        MatchedPair(left: 0, right: letters[1]), MatchedPair(left: 11, right: letters[0]),
      ]), type: .matching, recorded: .init(texts: ["1B", "12A"])),
    Case(
      answer: .short("依法", points: [1, 3]), type: .short,
      recorded: .init(texts: ["依法"], points: [1, 3])),
    Case(answer: .short("依法", points: nil), type: .short, recorded: .init(texts: ["依法"])),
  ])
  func `记下来再读回去`(_ example: Case) {
    #expect(RecordedAnswer(example.answer) == example.recorded)
    #expect(example.recorded.answer(to: example.type) == example.answer)
  }

  @Test(
    arguments: [
      ([""], .single), (["AB"], .single), (["甲"], .multiple), (["yes"], .trueFalse),
      (["true", "true"], .trueFalse), ([], .trueFalse), (["B1"], .matching), (["0A"], .matching),
      (["A"], .matching), ([""], .matching), ([], .short), (["a", "b"], .short),
    ] as [([String], QuestionType)])
  func `题型变了就不是答案`(_ texts: [String], _ type: QuestionType) {
    #expect(RecordedAnswer(texts: texts).answer(to: type) == nil)
  }
}
