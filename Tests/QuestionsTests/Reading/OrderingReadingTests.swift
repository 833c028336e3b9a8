import Questions
import Testing

@Suite struct OrderingReadingTests {
  static let three: [ReadingCase] = [
    .init("CAB", "C", "A", "B"), .init("cab", "C", "A", "B"), .init("ＣＡＢ", "C", "A", "B"),
    .init("3 1 2", "C", "A", "B"), .init("312", "C", "A", "B"), .init("３１２", "C", "A", "B"),
    .init("3→1→2", "C", "A", "B"), .init("C-A-B", "C", "A", "B"), .init("C->A->B", "C", "A", "B"),
    .init("C > A > B", "C", "A", "B"), .init("C，A，B", "C", "A", "B"),
    .init("C、A、B。", "C", "A", "B"),
    .init("③①②", "C", "A", "B"), .init("3C 1A 2B", "C", "A", "B"), .init("C➜A➜B", "C", "A", "B"),
    .init("C—A—B", "C", "A", "B"), .init("C然后A再B", "C", "A", "B"), .init("答案：CAB", "C", "A", "B"),
    .init("CAB?", guess: "C", "A", "B"), .init("3、1、2？", guess: "C", "A", "B"),
    .init("CA", asked: .missingItems(["B"])), .init("3", asked: .missingItems(["A", "B"])),
    .init("CAC", asked: .repeatedItem("C")), .init("CABA", asked: .repeatedItem("A")),
    .init("CAD", asked: .noSuchOption("D", last: Sample.letter(2))),
    .init("310", asked: .noSuchOption("0", last: Sample.letter(2))),
    .init("先C后A", asked: .notUnderstood("先")), .init("→", asked: .emptyAnswer),
    .init("？", asked: .emptyAnswer),
  ]

  @Test(arguments: three)
  func `排序`(given: ReadingCase) {
    let question = Sample.ordering(3)
    let reading = AnswerReader.read(
      given.typed, question: question, order: DisplayOrder(unmixed: question))
    #expect(reading == given.reading(of: .ordering))
  }

  @Test func `letters of the screen become letters of the bank`() {
    let reading = AnswerReader.read(
      "2 3 1", question: Sample.ordering(3), order: Sample.order("CAB"))
    #expect(
      reading == .understood(.ordering([0, 1, 2].map(Sample.letter)), sure: true))
  }

  @Test func `ten items in numbers`() {
    let question = Sample.ordering(10)
    let order = DisplayOrder(unmixed: question)
    let expected = Answer.ordering((0..<10).reversed().map(Sample.letter))
    for typed in ["10 9 8 7 6 5 4 3 2 1", "10→9→8→7→6→5→4→3→2→1", "JIHGFEDCBA", "⑩⑨⑧⑦⑥⑤④③②①"] {
      let reading = AnswerReader.read(typed, question: question, order: order)
      #expect(reading == .understood(expected, sure: true), "\(typed)")
    }
    #expect(
      AnswerReader.read("10987654321", question: question, order: order)
        == .misunderstood(.noSuchOption("10987654321", last: Sample.letter(9))))
  }
}
