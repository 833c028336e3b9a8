import Scheduling

/// Answers to many questions, the same in every run: histories of 5 … 30 graded answers, one answer in ten
/// on the same day as the last.
struct GeneratedHistories {
  let path: String
  /// All answers together.
  let reviews: Int

  /// Writes at least so many answers, a history a line: `<grade>@<days since the answer before> …`.
  init(reviews: Int, to path: String) throws {
    var random = SeededRandom(seed: 4)
    var file = try FileWriter(path)
    var written = 0
    while written < reviews {
      let length = 5 + random.number(below: 26)
      written += length
      let line = (0..<length).map { Self.review($0, using: &random) }.joined(separator: " ")
      try file.write("\(line)\n".utf8)
    }
    _ = try file.finish()
    self.path = path
    self.reviews = written
  }

  /// The gaps grow, as they do where a question is known.
  private static func review(_ index: Int, using random: inout SeededRandom) -> String {
    let grade = random.pick([1, 2, 3, 3, 3, 3, 3, 4])
    let isSameDay = index == 0 || random.number(below: 10) == 0
    return "\(grade)@\(isSameDay ? 0 : 1 + random.number(below: 3 << min(index, 7)))"
  }
}
