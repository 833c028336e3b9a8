package import Questions
package import Records

/// What is known of one deputy's year.
package struct DeputyEvidence: Sendable, Hashable {
  /// A test that somebody sat.
  package struct Test: Sendable, Hashable {
    package let points: Points
    /// Above nothing.
    package let full: Points
    package let isPassed: Bool

    package init(points: Points, full: Points, isPassed: Bool) {
      self.points = points
      self.full = full
      self.isPassed = isPassed
    }
  }

  /// The year's trainings that the deputy was expected at.
  package let trainings: [TrainingAttended]
  /// The year's tests that the deputy sat.
  package let tests: [Test]
  /// How many lessons are finished, by track.
  package let lessons: [String: Int]
  /// How many questions are mastered at the end of the year, by bank.
  package let mastered: [BankID: Int]

  package init(
    trainings: [TrainingAttended] = [], tests: [Test] = [], lessons: [String: Int] = [:],
    mastered: [BankID: Int] = [:]
  ) {
    self.trainings = trainings
    self.tests = tests
    self.lessons = lessons
    self.mastered = mastered
  }
}
