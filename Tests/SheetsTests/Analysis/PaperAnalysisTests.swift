import Questions
import Sheets
import TestSupport
import Testing

/// What must hold for any marks, and where there is nothing to be said.
struct PaperAnalysisTests {
  private static let maxima = [1, 2, 2, 3, 1, 5]

  private static func close(_ left: Figure, _ right: Figure, factor: Double = 1) -> Bool {
    guard let left = left.value, let right = right.value else { return left == right }
    return abs(left * factor - right) <= 1e-9 * max(1, abs(right))
  }

  private static func close(_ left: [Figure], _ right: [Figure]) -> Bool {
    zip(left, right).allSatisfy { close($0, $1) }
  }

  private static func figures(_ item: ItemAnalysis) -> [Figure] {
    [
      item.facility, item.deviation, item.discrimination, item.efficiency, item.intendedWeight,
      item.effectiveWeight,
    ]
  }

  private static func figures(_ test: TestAnalysis) -> [Figure] {
    [
      test.mean, test.median, test.lowest, test.highest, test.deviation, test.skewness,
      test.kurtosis, test.alpha, test.errorRatio, test.standardError,
    ]
  }

  // MARK: Any marks

  @Test(arguments: 1...20)
  func `人的次序无关`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let persons = Int.random(in: 1...40, using: &generator)
    let rows = TestMatrix.random(persons: persons, maxima: Self.maxima, using: &generator)
    let passMark = Points(7)
    let one = PaperAnalysis(try TestMatrix.marks(rows, maxima: Self.maxima), passMark: passMark)
    let shuffled = rows.shuffled(using: &generator)
    let other = PaperAnalysis(
      try TestMatrix.marks(shuffled, maxima: Self.maxima), passMark: passMark)
    #expect(Self.close(Self.figures(one.test), Self.figures(other.test)), "seed \(seed)")
    #expect(one.test.bands == other.test.bands)
    #expect(one.test.passing == other.test.passing)
    for (left, right) in zip(one.items, other.items) {
      #expect(Self.close(Self.figures(left), Self.figures(right)), "seed \(seed)")
      #expect(left.advice == right.advice, "seed \(seed)")
    }
    #expect(one.mostOftenWrong().map(\.index) == other.mostOftenWrong().map(\.index))
  }

  @Test(arguments: 1...10)
  func `人人同分的题 不影响别的题的区分度`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let rows = TestMatrix.random(persons: 30, maxima: Self.maxima, using: &generator)
    let one = PaperAnalysis(try TestMatrix.marks(rows, maxima: Self.maxima))
    let other = PaperAnalysis(
      try TestMatrix.marks(rows.map { $0 + [3] }, maxima: Self.maxima + [4]))
    for (left, right) in zip(one.items, other.items) {
      #expect(Self.close(left.discrimination, right.discrimination), "seed \(seed)")
      #expect(Self.close(left.efficiency, right.efficiency), "seed \(seed)")
      #expect(Self.close(left.effectiveWeight, right.effectiveWeight), "seed \(seed)")
    }
    #expect(other.items.last?.discrimination == .undefined(.noVariance))
    #expect(other.items.last?.effectiveWeight == .known(0))
  }

  @Test(arguments: 1...10)
  func `分值放大 得分率和相关不变`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let factor = Int.random(in: 2...9, using: &generator)
    let rows = TestMatrix.random(persons: 25, maxima: Self.maxima, using: &generator)
    let one = PaperAnalysis(try TestMatrix.marks(rows, maxima: Self.maxima))
    let other = PaperAnalysis(
      try TestMatrix.marks(
        rows.map { $0.map { $0 * Double(factor) } }, maxima: Self.maxima.map { $0 * factor }))
    for (left, right) in zip(one.items, other.items) {
      #expect(Self.close(Self.figures(left), Self.figures(right)), "seed \(seed)")
    }
    #expect(Self.close(one.test.alpha, other.test.alpha))
    #expect(Self.close(one.test.deviation, other.test.deviation, factor: Double(factor)))
    #expect(one.test.bands == other.test.bands)
  }

  @Test(arguments: 1...20)
  func `区间在 0 到 1 之内 含得分率 效率不过 1`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let persons = Int.random(in: 1...60, using: &generator)
    let rows = TestMatrix.random(persons: persons, maxima: Self.maxima, using: &generator)
    let analysis = PaperAnalysis(try TestMatrix.marks(rows, maxima: Self.maxima))
    for item in analysis.items {
      let interval = try #require(item.interval)
      let facility = try #require(item.facility.value)
      #expect(0 <= interval.lower && interval.lower <= facility, "seed \(seed)")
      #expect(facility <= interval.upper && interval.upper <= 1, "seed \(seed)")
      if let efficiency = item.efficiency.value { #expect(efficiency <= 1 + 1e-12) }
      if let discrimination = item.discrimination.value {
        #expect(abs(discrimination) <= 1 + 1e-12)
      }
    }
    let weights = analysis.items.compactMap(\.effectiveWeight.value)
    if !weights.isEmpty { #expect(abs(weights.reduce(0, +) - 1) < 1e-12) }
    #expect(analysis.test.bands.map(\.persons).reduce(0, +) == persons)
  }

  /// Published values of the score interval without continuity correction (Newcombe, 1998, table I).
  @Test(
    arguments: [
      (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611),
      (1, 29, 0.0061, 0.1718), (29, 29, 0.8830, 1.0),
    ])
  func `Wilson 区间`(right: Int, of all: Int, lower: Double, upper: Double) {
    let interval = WilsonInterval(Double(right) / Double(all), of: all)
    #expect(abs(interval.lower - lower) < 5e-5)
    #expect(abs(interval.upper - upper) < 5e-5)
  }

  // MARK: Nothing to be said

  @Test func `一个人也没有`() {
    let analysis = PaperAnalysis(
      ResponseMatrix([TestMatrix.marked(Points(2))], absent: 3), passMark: Points(1))
    #expect(analysis.test.persons == 0)
    #expect(analysis.test.absent == 3)
    #expect(Self.figures(analysis.test).dropLast(3).allSatisfy { $0 == .undefined(.tooFewPersons) })
    #expect(analysis.test.alpha == .undefined(.tooFewItems))
    #expect(analysis.test.passing?.rate == .undefined(.tooFewPersons))
    #expect(analysis.items[0].facility == .undefined(.tooFewPersons))
    #expect(analysis.items[0].interval == nil)
    #expect(analysis.items[0].advice.isEmpty)
    #expect(analysis.mostOftenWrong().isEmpty)
  }

  @Test func `一道题也没有`() throws {
    var matrix = ResponseMatrix([])
    try matrix.append([])
    let analysis = PaperAnalysis(matrix)
    #expect(analysis.test.mean == .known(0))
    #expect(analysis.test.bands.map(\.persons).reduce(0, +) == 1)
  }

  @Test func `人太少 题没有分 人人同分 各有原因`() throws {
    let two = PaperAnalysis(try TestMatrix.marks([[1, 0, 0], [0, 0, 1]], maxima: [1, 0, 1]))
    #expect(two.items[0].discrimination == .known(-1))
    #expect(two.items[0].effectiveWeight == .undefined(.noVariance))
    #expect(two.items[1].facility == .undefined(.notApplicable))
    #expect(two.items[1].deviation == .undefined(.notApplicable))
    #expect(two.items[1].discrimination == .undefined(.noVariance))
    #expect(two.test.skewness == .undefined(.tooFewPersons))
    #expect(two.test.alpha == .undefined(.tooFewPersons))
    let four = PaperAnalysis(try TestMatrix.marks([[1], [0], [1], [0]], maxima: [1]))
    #expect(four.items[0].discrimination == .undefined(.noVariance))
    #expect(four.test.kurtosis != .undefined(.tooFewPersons))
    #expect(four.test.alpha == .undefined(.tooFewItems))
  }

  /// Tenths are not exact in binary: their sums are still the same marks.
  @Test func `十分之一的分 不算成差别 也不差到及格线以下`() throws {
    let rows = [[Double]](repeating: [0.1, 0.2, 0.3], count: 30) + [[0.3, 0.3, 0]]
    let analysis = PaperAnalysis(
      try TestMatrix.marks(rows, maxima: [1, 1, 1]), passMark: Points(hundredths: 60))
    #expect(analysis.test.passing?.passed == 31)
    #expect(analysis.test.bands.map(\.persons) == [0, 0, 31, 0, 0, 0, 0, 0, 0, 0])
    #expect(analysis.test.skewness == .undefined(.noVariance))
    #expect(analysis.test.alpha == .undefined(.noVariance))
  }

  @Test func `满分在最后一段 及格线上算及格`() throws {
    let rows = [[10.0], [6], [5.99], [0]]
    let analysis = PaperAnalysis(try TestMatrix.marks(rows, maxima: [10]), passMark: Points(6))
    #expect(analysis.test.bands.map(\.persons) == [1, 0, 0, 0, 0, 1, 1, 0, 0, 1])
    #expect(analysis.test.passing?.rate == .known(0.5))
  }

  // MARK: Input

  @Test func `填错的一行 说清错在哪里 不收`() throws {
    var matrix = ResponseMatrix([try TestMatrix.single("A"), TestMatrix.marked(Points(2))])
    let (a, e) = (try TestMatrix.letter("A"), try TestMatrix.letter("E"))
    let bad: [([TestResponse], ResponseFault)] = [
      ([.unanswered], .count(1, wanted: 2)),
      ([.unanswered, .marked(2.5, picked: nil)], .marks(item: 1)),
      ([.marked(-1, picked: [a]), .unanswered], .marks(item: 0)),
      ([.unanswered, .marked(.nan, picked: nil)], .marks(item: 1)),
      ([.marked(0, picked: [e]), .unanswered], .option(e, item: 0)),
      ([.unanswered, .marked(1, picked: [a])], .option(a, item: 1)),
    ]
    for (responses, fault) in bad {
      #expect(throws: fault) { try matrix.append(responses) }
    }
    #expect(matrix.persons == 0)
    try matrix.append([.marked(1, picked: [a]), .unanswered])
    #expect(matrix.persons == 1)
  }

  @Test func `题型决定选项和猜中的分`() throws {
    let trueFalse = TestItem(.trueFalse(false), maximum: Points(1))
    #expect(trueFalse.options.map(\.description) == ["A", "B"])
    #expect(trueFalse.key.map(\.description) == ["B"])
    #expect(trueFalse.guessScore == 0.5)
    #expect(try TestMatrix.single("C", of: 5).guessScore == 0.2)
    #expect(TestMatrix.multiple("AC").key.map(\.description).sorted() == ["A", "C"])
    #expect(TestMatrix.multiple("AC").guessScore == nil)
    #expect(TestItem(.ordering(["x", "y", "z"]), maximum: Points(1)).guessScore == 1.0 / 3)
    #expect(TestMatrix.marked(Points(3)).guessScore == 0)
    #expect(
      TestResponse(.trueFalse(true), earned: Points(1))
        == .marked(1, picked: trueFalse.letters("A")))
    #expect(TestResponse(nil, earned: .zero) == .unanswered)
    #expect(
      TestResponse(.blanks(["x"]), earned: Points(hundredths: 50)) == .marked(0.5, picked: nil))
  }
}

extension TestItem {
  fileprivate func letters(_ text: String) -> Set<OptionLetter> {
    Set(options.filter { text.contains($0.description) })
  }
}
