import Questions
import Testing

@Suite struct MarkingTests {
  struct Case: CustomStringConvertible, Sendable {
    let policy: MarkingPolicy
    /// Right options, of how many, and those picked.
    let right: Set<Int>
    let options: Int
    let picked: String
    let share: Double

    init(
      _ policy: MarkingPolicy, _ right: Set<Int>, of options: Int, _ picked: String, _ share: Double
    ) {
      self.policy = policy
      self.right = right
      self.options = options
      self.picked = picked
      self.share = share
    }

    var description: String { "\(policy) \(right.sorted()) of \(options), picked \(picked)" }
  }

  static let half = MarkingPolicy.perOptionPoints(Points(hundredths: 50))

  /// Of A, B, C, D the right ones are A, B, C where nothing else is said. Worked out by hand; full marks
  /// are 2 points.
  static let multiple: [Case] = [
    .init(.allOrNothing, [0, 1, 2], of: 4, "ABC", 1),
    .init(.allOrNothing, [0, 1, 2], of: 4, "AB", 0),
    .init(.allOrNothing, [0, 1, 2], of: 4, "ABCD", 0),
    .init(.allOrNothing, [0, 1, 2], of: 4, "D", 0),
    .init(.halfForPart, [0, 1, 2], of: 4, "CBA", 1),
    .init(.halfForPart, [0, 1, 2], of: 4, "AB", 0.5),
    .init(.halfForPart, [0, 1, 2], of: 4, "C", 0.5),
    .init(.halfForPart, [0, 1, 2], of: 4, "ABCD", 0),
    .init(.halfForPart, [0, 1, 2], of: 4, "AD", 0), .init(.halfForPart, [0, 1, 2], of: 4, "", 0),
    .init(.perOption, [0, 1, 2], of: 4, "ABC", 1),
    .init(.perOption, [0, 1, 2], of: 4, "AB", 2.0 / 3),
    .init(.perOption, [0, 1, 2], of: 4, "B", 1.0 / 3),
    .init(.perOption, [0, 1, 2], of: 4, "BD", 0),
    // 0.5 points each of 2.
    .init(half, [0, 1, 2], of: 4, "ABC", 1), .init(half, [0, 1, 2], of: 4, "AB", 0.5),
    .init(half, [0, 1, 2], of: 4, "A", 0.25), .init(half, [0, 1, 2], of: 4, "ABD", 0),
    // Five of 0.5 would be more than the full 2.
    .init(half, [0, 1, 2, 3, 4, 5], of: 6, "ABCDE", 1),
    // Each right one +1/3, the one wrong one −1.
    .init(.weighted, [0, 1, 2], of: 4, "ABC", 1),
    .init(.weighted, [0, 1, 2], of: 4, "AB", 2.0 / 3),
    .init(.weighted, [0, 1, 2], of: 4, "ABCD", 0), .init(.weighted, [0, 1, 2], of: 4, "D", 0),
    // Each right one +1/2, each wrong one −1/3.
    .init(.weighted, [0, 1], of: 5, "ABC", 2.0 / 3),
    .init(.weighted, [0, 1], of: 5, "AC", 1.0 / 6),
    .init(.weighted, [0, 1], of: 5, "ACD", 0), .init(.weighted, [0, 1], of: 5, "ABCDE", 0),
    .init(.weighted, [0, 1], of: 2, "A", 0.5),
  ]

  @Test(arguments: multiple)
  func `多选`(given: Case) {
    let question = Sample.multiple(given.right, of: given.options)
    let letters = given.picked.compactMap { OptionLetter(String($0)) }
    let credit = given.policy.credit(for: .choice(letters), of: question, fullPoints: Points(2))
    #expect(abs(credit.share - given.share) < 1e-12)
  }

  @Test func `points an option without full points share out evenly`() {
    let question = Sample.multiple([0, 1, 2])
    let answer = Answer.choice([Sample.letter(0)])
    #expect(Self.half.credit(for: answer, of: question) == Credit(1, of: 3))
    #expect(Self.half.credit(for: answer, of: question, fullPoints: .zero) == Credit(1, of: 3))
  }

  @Test func `单选 and 判断`() {
    let single = Sample.single(1)
    #expect(credit(.choice([Sample.letter(1)]), single) == 1)
    #expect(credit(.choice([Sample.letter(0)]), single) == 0)
    #expect(credit(.choice([Sample.letter(0), Sample.letter(1)]), single) == 0)
    #expect(credit(.choice([]), single) == 0)
    #expect(credit(.trueFalse(false), Sample.trueFalse(false)) == 1)
    #expect(credit(.trueFalse(true), Sample.trueFalse(false)) == 0)
  }

  static let orders: [(String, Double)] = [
    ("ABCD", 1), ("ABDC", 0.5), ("DCBA", 0), ("BACD", 0.5), ("BCDA", 0), ("ACBD", 0.5), ("AB", 0.5),
    ("", 0),
  ]

  @Test(arguments: orders)
  func `排序`(given: String, share: Double) {
    let letters = given.compactMap { OptionLetter(String($0)) }
    #expect(credit(.ordering(letters), Sample.ordering(4)) == share)
  }

  @Test func `items of the same wording stand in for each other`() {
    let question = Sample.question(.ordering(["表决", "审议", "表决"]))
    #expect(credit(.ordering([2, 1, 0].map(Sample.letter)), question) == 1)
    #expect(credit(.ordering([1, 0, 2].map(Sample.letter)), question) == 1.0 / 3)
  }

  static let matches: [([String], Double)] = [
    (["1B", "2A", "3B", "4C"], 1), (["1B", "2A", "3B", "4A"], 0.75), (["1A", "2B", "3A", "4B"], 0),
    (["1B"], 0.25),
    (["1B", "2A", "9A"], 0.5), ([], 0),
  ]

  @Test(arguments: matches)
  func `连线`(given: [String], share: Double) throws {
    let answer = try #require(AnswerCode.decode(given, type: .matching))
    #expect(credit(answer, Sample.matching([1, 0, 1, 2], rights: 4)) == share)
  }

  static let fillIns: [([String], Double)] = [
    (["过半数", "5人"], 1), (["半数以上", "5人"], 0.5), (["过半", "十"], 0.5), (["", ""], 0), (["过半"], 0.5),
    (["过半数", "5", "多余"], 1),
  ]

  @Test(arguments: fillIns)
  func `填空`(given: [String], share: Double) {
    #expect(credit(.blanks(given), Sample.blanks("经{{过半数|过半}}通过，{{五}}人以上")) == share)
  }

  @Test func `a number that never got its unit is not right`() {
    #expect(credit(.blanks(["20"]), Sample.blanks("{{二十日}}前")) == 0)
  }

  static let shorts: [([Int], Double)] = [
    ([1, 2, 3], 1), ([1, 3], 0.625), ([2, 2], 0.375), ([], 0), ([0, 4], 0),
  ]

  @Test(arguments: shorts)
  func `简答`(made: [Int], share: Double) {
    // 1, 1.5 and 1.5 points of 4.
    let question = Sample.short([Points(1), Points(hundredths: 150), Points(hundredths: 150)])
    #expect(credit(.short("答", points: made), question) == share)
  }

  @Test func `a short answer not marked yet, or one about nothing, earns nothing`() {
    #expect(credit(.short("答", points: nil), Sample.short([Points(1)])) == 0)
    #expect(credit(.short("答", points: [1]), Sample.short([.zero])) == 0)
  }

  @Test func `an answer of another type earns nothing`() {
    #expect(credit(.trueFalse(true), Sample.single(0)) == 0)
    #expect(credit(.choice([Sample.letter(0)]), Sample.ordering(1)) == 0)
  }

  private func credit(_ answer: Answer, _ question: Question) -> Double {
    MarkingPolicy.standard.credit(for: answer, of: question).share
  }
}
