import Questions
import Sheets
import Testing

/// Short ways to tests with made-up answers.
enum TestMatrix {
  static func letter(_ text: some StringProtocol) throws -> OptionLetter {
    try #require(OptionLetter(text), "\(text)")
  }

  /// Single choice of so many options.
  static func single(_ right: String, of count: Int = 4, points: Points = Points(1)) throws
    -> TestItem
  {
    TestItem(
      .single(
        choices: (0..<count).map { Choice(text: "\($0)", isRight: false) }, right: try letter(right)
      ),
      maximum: points)
  }

  /// Multiple choice of the options A to D.
  static func multiple(_ right: String, points: Points = Points(1)) -> TestItem {
    TestItem(
      .multiple(
        choices: ["A", "B", "C", "D"].map { Choice(text: $0, isRight: right.contains($0)) }),
      maximum: points)
  }

  /// An item with marks only.
  static func marked(_ maximum: Points) -> TestItem {
    TestItem(.short(model: "", points: []), maximum: maximum)
  }

  /// Marks only, row by row.
  static func marks(_ rows: [[Double]], maxima: [Int]) throws -> ResponseMatrix {
    var matrix = ResponseMatrix(maxima.map { marked(Points($0)) })
    for row in rows { try matrix.append(row.map { .marked($0, picked: nil) }) }
    return matrix
  }

  /// Answers to choice questions, full marks for exactly the key: `AC B -` are three items, the last one left
  /// open. Of single choice one letter is picked.
  static func answers(_ rows: [String], to items: [TestItem]) throws -> ResponseMatrix {
    var matrix = ResponseMatrix(items)
    for row in rows {
      try matrix.append(
        zip(row.split(separator: " "), items).map { word, item in
          if word == "-" { return .unanswered }
          let picked = Set(try word.map { try letter(String($0)) })
          let full = Double(item.maximum.hundredths) / 100
          return .marked(picked == item.key ? full : 0, picked: picked)
        })
    }
    return matrix
  }

  /// Random marks in steps of a half, from a seed.
  static func random(
    persons: Int, maxima: [Int], using generator: inout some RandomNumberGenerator
  ) -> [[Double]] {
    (0..<persons).map { _ in
      maxima.map { Double(Int.random(in: 0...2 * $0, using: &generator)) / 2 }
    }
  }
}
