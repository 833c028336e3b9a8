import Questions
import Testing

@Suite struct MatchingReadingTests {
  static let c = Sample.letter(2)

  /// Two left-hand sides, three right-hand sides.
  static let two: [ReadingCase] = [
    .init("1B 2A", "1B", "2A"), .init("1b2a", "1B", "2A"), .init("１Ｂ　２Ａ", "1B", "2A"),
    .init("1-B,2-A", "1B", "2A"), .init("1—B；2—A", "1B", "2A"), .init("1→B 2→A", "1B", "2A"),
    .init("1=B, 2=A", "1B", "2A"), .init("1:B 2:A", "1B", "2A"), .init("1：B，2：A", "1B", "2A"),
    .init("1.B 2.A", "1B", "2A"), .init("1)B 2)A", "1B", "2A"), .init("2A 1B", "1B", "2A"),
    .init("2-A、1-B", "1B", "2A"), .init("①B②A", "1B", "2A"), .init("1选B 2选A", "1B", "2A"),
    .init("B1 A2", "1B", "2A"), .init("B-1, A-2", "1B", "2A"), .init("BA", "1B", "2A"),
    .init("b a", "1B", "2A"), .init("B、A", "1B", "2A"), .init("1-2 2-1", "1B", "2A"),
    .init("12 21", "1B", "2A"), .init("1221", "1B", "2A"), .init("1C 2C", "1C", "2C"),
    .init("CC", "1C", "2C"),
    .init("1B 2A?", guess: "1B", "2A"), .init("BA？", guess: "1B", "2A"),
    .init("1B", asked: .missingItems(["2"])), .init("B", asked: .missingItems(["2"])),
    .init("21", asked: .missingItems(["1"])), .init("1B 1A", asked: .repeatedItem("1")),
    .init("1B 2A 3C", asked: .noSuchLeft("3", last: 2)),
    .init("0B 2A", asked: .noSuchLeft("0", last: 2)),
    .init("BAC", asked: .noSuchLeft("3", last: 2)),
    .init("1B 2D", asked: .noSuchOption("D", last: c)),
    .init("1-2 2-4", asked: .noSuchOption("4", last: c)),
    .init("121", asked: .notUnderstood("121")),
    .init("1B 2", asked: .notUnderstood("1B 2")), .init("1B A2", asked: .notUnderstood("1B A2")),
    .init("1B 21", asked: .notUnderstood("1B 21")), .init("1配B", asked: .notUnderstood("配")),
    .init("-", asked: .emptyAnswer), .init("", asked: .emptyAnswer),
  ]

  @Test(arguments: two)
  func `连线`(given: ReadingCase) {
    let question = Sample.matching([1, 0], rights: 3)
    let reading = AnswerReader.read(
      given.typed, question: question, order: DisplayOrder(unmixed: question))
    #expect(reading == given.reading(of: .matching))
  }

  @Test func `letters of the screen become letters of the bank`() {
    let reading = AnswerReader.read(
      "1A 2B", question: Sample.matching([2, 0], rights: 3), order: Sample.order("CAB"))
    #expect(reading == ReadingCase("", "1C", "2A").reading(of: .matching))
  }

  @Test func `nothing to match`() {
    let question = Sample.matching([], rights: 0)
    let reading = AnswerReader.read(
      "1A", question: question, order: DisplayOrder(unmixed: question))
    #expect(reading == .misunderstood(.noSuchLeft("1", last: 0)))
  }

  @Test func `ten left-hand sides`() {
    let question = Sample.matching(Array(0..<10), rights: 10)
    let order = DisplayOrder(unmixed: question)
    let expected = AnswerReading.understood(question.rightAnswer, sure: true)
    let typed = [
      "1A 2B 3C 4D 5E 6F 7G 8H 9I 10J", "1A2B3C4D5E6F7G8H9I10J", "ABCDEFGHIJ",
      "1-1 2-2 3-3 4-4 5-5 6-6 7-7 8-8 9-9 10-10",
    ]
    for line in typed {
      #expect(AnswerReader.read(line, question: question, order: order) == expected, "\(line)")
    }
  }
}
