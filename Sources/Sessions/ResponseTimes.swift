package import Questions

/// How long one person took to answer, by type of question: tells which answers are quick for them.
package struct ResponseTimes: Sendable {
  /// Timed answers that are needed before anything counts as quick.
  package static let enough = 30

  private var seconds: [QuestionType: [Double]] = [:]

  package init() {}

  /// Adds an answer that took so many seconds to the first key.
  package mutating func add(_ time: Double, type: QuestionType) {
    seconds[type, default: []].append(time)
  }

  /// Whether an answer is among the quickest quarter of the person's earlier answers of its type; never
  /// for typed answers, nor before there are 30 to compare with. O(n).
  package func isQuick(_ time: Double?, type: QuestionType) -> Bool {
    guard let time, type != .blank, type != .short, let earlier = seconds[type],
      earlier.count >= Self.enough
    else { return false }
    return earlier.count { $0 < time } * 4 < earlier.count
  }
}
