package import Diagnostics
package import Questions

/// What a section of a paper is to be.
package struct BlueprintSection: Hashable, Sendable {
  package let type: QuestionType
  /// How many questions, 1 or more.
  package let count: Int
  /// What each is worth, above nothing.
  package let pointsEach: Points
  /// For questions without a policy of their own.
  package var marking = MarkingPolicy.standard
  /// What is printed above it; `nil` for the usual words for its type.
  package var heading: String?
  /// Its own sources; empty for those of the blueprint.
  package var sources: [BlueprintSource] = []
  /// By difficulty; empty where that does not matter, else together 100 %.
  package var shares: [DifficultyShare] = []
  /// Where the file says so.
  package let place: ByteRange

  package init(type: QuestionType, count: Int, pointsEach: Points, at place: ByteRange) {
    self.type = type
    self.count = count
    self.pointsEach = pointsEach
    self.place = place
  }
}
