/// How a question came to be asked. Modes of later versions are kept as they are.
package struct PracticeMode: RawRepresentable, Hashable, Sendable {
  /// The name in journals and JSON.
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package static let practice = PracticeMode(rawValue: "practice")
  /// The day's work: what is due, then new questions.
  package static let today = PracticeMode(rawValue: "today")
  package static let study = PracticeMode(rawValue: "study")
  package static let review = PracticeMode(rawValue: "review")
  package static let mistakes = PracticeMode(rawValue: "mistakes")
  package static let flagged = PracticeMode(rawValue: "flagged")
  package static let contrast = PracticeMode(rawValue: "contrast")
  package static let challenge = PracticeMode(rawValue: "challenge")
  package static let exam = PracticeMode(rawValue: "exam")
  /// Keyed in from paper.
  package static let paper = PracticeMode(rawValue: "paper")
  /// Given in the room, in a training.
  package static let room = PracticeMode(rawValue: "room")
}
