import Questions
import Testing

@Suite struct EarnedPointsTests {
  struct Case: CustomStringConvertible, Sendable {
    let credit: Credit
    let full: String
    let step: String
    let earned: String

    init(_ credit: Credit, of full: String, step: String = "0.01", _ earned: String) {
      self.credit = credit
      self.full = full
      self.step = step
      self.earned = earned
    }

    var description: String { "\(credit.share) of \(full) in steps of \(step)" }
  }

  static let cases: [Case] = [
    .init(.full, of: "2", "2"), .init(.none, of: "2", "0"), .init(Credit(0.5), of: "1.5", "0.75"),
    .init(Credit(1, of: 3), of: "2", "0.67"), .init(Credit(2, of: 3), of: "2", "1.33"),
    .init(Credit(1, of: 3), of: "1", "0.33"), .init(Credit(1, of: 8), of: "1", "0.13"),
    .init(Credit(3, of: 8), of: "1", "0.38"), .init(Credit(0.5), of: "0.01", "0.01"),
    // 7/10 of 0.45 is 31.5 hundredths, which a Double product just misses.
    .init(Credit(7, of: 10), of: "0.45", "0.32"), .init(Credit(29, of: 40), of: "0.2", "0.15"),
    .init(Credit(0.5), of: "1.5", step: "0.5", "1"),
    .init(Credit(0.5), of: "2.5", step: "0.5", "1.5"),
    .init(Credit(1, of: 3), of: "2", step: "0.5", "0.5"),
    .init(Credit(1, of: 8), of: "2", step: "0.5", "0.5"),
    .init(Credit(1, of: 9), of: "2", step: "0.5", "0"),
    .init(.full, of: "1.25", step: "0.5", "1.25"),
    .init(Credit(0.9), of: "1.25", step: "0.5", "1"), .init(Credit(0.5), of: "3", step: "1", "2"),
    .init(Credit(0.5), of: "1.01", step: "0", "0.51"), .init(.full, of: "0", "0"),
  ]

  @Test(arguments: cases)
  func `rounded half up`(given: Case) throws {
    let full = try #require(Points(given.full))
    let step = try #require(Points(given.step))
    #expect(Points.earned(given.credit, of: full, step: step).description == given.earned)
  }

  @Test func `never more than full nor less than nothing`() {
    var generator = SplitMix64(seed: 11)
    for _ in 0..<2000 {
      let parts = generator.next(below: 40) + 1
      let credit = Credit(generator.next(below: parts + 1), of: parts)
      let full = Points(hundredths: generator.next(below: 10_000))
      let step = Points(hundredths: generator.next(below: 200))
      let earned = Points.earned(credit, of: full, step: step)
      #expect(.zero <= earned && earned <= full, "seed 11: \(credit) of \(full), step \(step)")
    }
  }

  @Test func `exact fractions, checked in whole numbers`() {
    for parts in 1...30 {
      for right in 0...parts {
        for full in [1, 3, 45, 50, 85, 100, 150, 200, 333, 1000] {
          let earned = Points.earned(Credit(right, of: parts), of: Points(hundredths: full))
          #expect(earned.hundredths == (2 * right * full + parts) / (2 * parts))
        }
      }
    }
  }

  @Test func `sums`() {
    #expect(Points("0.1").map { $0 + $0 + $0 } == Points("0.3"))
    #expect((Points(1) - Points(hundredths: 105)).description == "-0.05")
  }

  @Test(arguments: [
    ("2", 200), ("0.5", 50), ("1.25", 125), ("0.05", 5), ("007", 700), ("9999999.99", 999_999_999),
  ])
  func `reading`(text: String, hundredths: Int) {
    #expect(Points(text)?.hundredths == hundredths)
  }

  @Test(arguments: [
    "", ".", "1.", ".5", "1.234", "-1", "+1", "１", "1 ", "10000000", "1.2.3", "1.+5",
  ])
  func `not points`(text: String) {
    #expect(Points(text) == nil)
  }

  @Test(arguments: [(200, "2"), (50, "0.5"), (125, "1.25"), (5, "0.05"), (0, "0"), (-150, "-1.5")])
  func `printing`(hundredths: Int, text: String) {
    #expect(Points(hundredths: hundredths).description == text)
  }
}
