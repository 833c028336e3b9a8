import Scheduling

/// Histories of graded answers, read from what `GeneratedHistories` wrote.
enum ReviewHistories {
  struct Review {
    let grade: Grade
    /// Whole days since the answer before.
    let elapsedDays: Int
  }

  static func read(_ path: String) throws -> [[Review]] {
    let text = String(decoding: try WholeFile.bytes(path), as: UTF8.self)
    return try text.split(separator: "\n").map { line in
      try line.split(separator: " ").map { word in
        let numbers = word.split(separator: "@").compactMap { Int($0) }
        guard numbers.count == 2, let grade = Grade(rawValue: numbers[0]) else {
          throw MeasuringError("no answer: \(word)")
        }
        return Review(grade: grade, elapsedDays: numbers[1])
      }
    }
  }
}
