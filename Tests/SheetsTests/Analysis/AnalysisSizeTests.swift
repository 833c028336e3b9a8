import Questions
import Sheets
import TestSupport
import Testing

/// A whole province at one paper.
struct AnalysisSizeTests {
  @Test func `一万人 一百题`() throws {
    var generator = SeededGenerator(seed: 5)
    let item = try TestMatrix.single("A")
    var matrix = ResponseMatrix([TestItem](repeating: item, count: 100))
    matrix.reserveCapacity(persons: 10_000)
    let picks = item.options.map { Set([$0]) }
    for person in 0..<10_000 {
      try matrix.append(
        (0..<100).map { index in
          let knows =
            Int.random(in: 0..<10_000, using: &generator) < person * (50 + index / 2) / 100
          let option = knows ? 0 : Int.random(in: 0..<4, using: &generator)
          return .marked(option == 0 ? 1 : 0, picked: picks[option])
        })
    }
    let clock = ContinuousClock()
    var analysis: PaperAnalysis?
    let time = clock.measure { analysis = PaperAnalysis(matrix, passMark: Points(60)) }
    print("10,000 × 100: \(time)")
    let alpha = try #require(analysis?.test.alpha.value)
    #expect(alpha > 0.9)
  }
}
