import BankFile
import Questions

extension QuestionTally {
  /// Tags with their questions, the most used first, of equally used ones in order of their text.
  var commonestTags: [(tag: String, questions: Int)] {
    tags.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }

  /// Whether every question says why, by which law, and how hard it is.
  var isComplete: Bool {
    withoutCitation == 0 && withoutExplanation == 0 && withoutDifficulty == 0
  }
}

extension Difficulty {
  /// From the easiest.
  static var all: [Difficulty] { (1...5).compactMap { Difficulty($0) } }
}
