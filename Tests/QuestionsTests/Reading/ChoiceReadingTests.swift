import Questions
import Testing

@Suite struct ChoiceReadingTests {
  static let d = Sample.letter(3)

  static let single: [ReadingCase] = [
    .init("B", "B"), .init("b", "B"), .init("Ｂ", "B"), .init("ｂ", "B"), .init("2", "B"),
    .init("２", "B"), .init(" B ", "B"), .init("　B　", "B"), .init("B.", "B"), .init("B、", "B"),
    .init("B。", "B"), .init("(B)", "B"), .init("（B）", "B"), .init("【B】", "B"), .init("选B", "B"),
    .init("選B", "B"), .init("选项B", "B"), .init("我选B", "B"), .init("选择 B", "B"), .init("答案B", "B"),
    .init("答案：B", "B"), .init("答案是B", "B"), .init("第2个", "B"), .init("第2项", "B"), .init("②", "B"),
    .init("2B", "B"), .init("2 B", "B"), .init("2、B", "B"), .init("BB", "B"),
    .init("option B", "B"),
    .init("Answer: b", "B"), .init("\u{200B}B", "B"), .init("\tB\r\n", "B"), .init("选项内容1", "B"),
    .init("选项 内容１。", "B"), .init("\\:B", "B"),
    .init("B?", guess: "B"), .init("B？", guess: "B"), .init("B ?", guess: "B"),
    .init("b？？", guess: "B"),
    .init("", asked: .emptyAnswer), .init("  ", asked: .emptyAnswer),
    .init("?", asked: .emptyAnswer),
    .init("、", asked: .emptyAnswer),
    .init("F", asked: .noSuchOption("F", last: d)), .init("5", asked: .noSuchOption("5", last: d)),
    .init("0", asked: .noSuchOption("0", last: d)), .init("10", asked: .noSuchOption("0", last: d)),
    .init("AB", asked: .oneOptionOnly), .init("1 3", asked: .oneOptionOnly),
    .init("A?B", asked: .notUnderstood("?")), .init("不选B", asked: .notUnderstood("不")),
    .init("A或B", asked: .notUnderstood("或")), .init("不知道", asked: .notUnderstood("不知道")),
    .init("√", asked: .notUnderstood("√")), .init("选项内容9", asked: .notUnderstood("内容")),
  ]

  @Test(arguments: single)
  func `单选`(given: ReadingCase) {
    let question = Sample.single(1)
    let reading = AnswerReader.read(
      given.typed, question: question, order: DisplayOrder(unmixed: question))
    #expect(reading == given.reading(of: .single))
  }

  static let multiple: [ReadingCase] = [
    .init("AC", "A", "C"), .init("ca", "A", "C"), .init("a,c", "A", "C"), .init("Ａ、Ｃ", "A", "C"),
    .init("A，C", "A", "C"), .init("1 3", "A", "C"), .init("13", "A", "C"), .init("１３", "A", "C"),
    .init("1,3", "A", "C"), .init("1、3", "A", "C"), .init("A C", "A", "C"), .init("A;C", "A", "C"),
    .init("A；C", "A", "C"), .init("A/C", "A", "C"), .init("A|C", "A", "C"), .init("A+C", "A", "C"),
    .init("A&C", "A", "C"), .init("A.C.", "A", "C"), .init("A和C", "A", "C"), .init("A与C", "A", "C"),
    .init("A以及C", "A", "C"), .init("选A、C", "A", "C"), .init("选项A，选项C", "A", "C"),
    .init("答案：AC", "A", "C"), .init("①③", "A", "C"), .init("1A 3C", "A", "C"),
    .init("1A3C", "A", "C"),
    .init("1 A 3 C", "A", "C"), .init("(A)(C)", "A", "C"), .init("A-B", "A", "B"), .init("A", "A"),
    .init("Options a and c", "A", "C"), .init("A-C-D", "A", "C", "D"),
    .init("abcd", "A", "B", "C", "D"), .init("选项内容2", "C"),
    .init("AC?", guess: "A", "C"), .init("A、C？", guess: "A", "C"),
    .init("AAC", asked: .repeatedItem("A")), .init("A1", asked: .repeatedItem("A")),
    .init("ACE", asked: .noSuchOption("E", last: d)),
    .init("136", asked: .noSuchOption("6", last: d)),
    .init("A-D", asked: .rangeOrPair(Sample.letter(0), Sample.letter(3))),
    .init("A到C", asked: .rangeOrPair(Sample.letter(0), Sample.letter(2))),
    .init("A～D", asked: .rangeOrPair(Sample.letter(0), Sample.letter(3))),
    .init("除A外", asked: .notUnderstood("除")), .init("A×", asked: .notUnderstood("×")),
    .init("?", asked: .emptyAnswer),
  ]

  @Test(arguments: multiple)
  func `多选`(given: ReadingCase) {
    let question = Sample.multiple([0, 2])
    let reading = AnswerReader.read(
      given.typed, question: question, order: DisplayOrder(unmixed: question))
    #expect(reading == given.reading(of: .multiple))
  }

  /// The screen shows the bank's C, A, B, D.
  static let mixed: [ReadingCase] = [
    .init("A", "C"), .init("2", "A"), .init("AD", "C", "D"), .init("12", "A", "C"),
    .init("选项内容0", "A"), .init("AA", asked: .repeatedItem("A")),
  ]

  @Test(arguments: mixed)
  func `letters of the screen become letters of the bank`(given: ReadingCase) {
    let reading = AnswerReader.read(
      given.typed, question: Sample.multiple([0]), order: Sample.order("CABD"))
    #expect(reading == given.reading(of: .multiple))
  }

  static let twelve: [ReadingCase] = [
    .init("12", "L"), .init("1 2", "A", "B"), .init("1,12", "A", "L"), .init("①⑫", "A", "L"),
    .init("AL", "A", "L"), .init("10、11", "J", "K"), .init("12L", "L"),
    .init("13", asked: .noSuchOption("13", last: Sample.letter(11))),
    .init("123", asked: .noSuchOption("123", last: Sample.letter(11))),
    .init(
      "99999999999999999999", asked: .noSuchOption("99999999999999999999", last: Sample.letter(11))),
  ]

  @Test(arguments: twelve)
  func `above nine options digits in a run are one number`(given: ReadingCase) {
    let question = Sample.multiple([0], of: 12)
    let reading = AnswerReader.read(
      given.typed, question: question, order: DisplayOrder(unmixed: question))
    #expect(reading == given.reading(of: .multiple))
  }

  @Test func `nothing to choose from`() {
    let question = Sample.question(.multiple(choices: []))
    for typed in ["A", "1"] {
      let reading = AnswerReader.read(
        typed, question: question, order: DisplayOrder(unmixed: question))
      #expect(reading == .misunderstood(.notUnderstood(typed)))
    }
  }

  @Test func `the text of two options of the same wording names neither`() {
    let same = [Choice(text: "主席团", isRight: true), Choice(text: "主席团", isRight: false)]
    let question = Sample.question(.multiple(choices: same))
    let reading = AnswerReader.read(
      "主席团", question: question, order: DisplayOrder(unmixed: question))
    #expect(reading == .misunderstood(.notUnderstood("主席团")))
  }
}
