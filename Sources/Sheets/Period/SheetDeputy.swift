package import Records

/// What a score sheet needs to know of one deputy.
package struct SheetDeputy: Sendable {
  package let id: DeputyID
  package let profile: Profile

  /// All answers that count, in order of time, as `Progress.answers` has them; also those outside the
  /// period, since mastery depends on earlier ones.
  package let answers: [CountedAnswer]

  /// The trainings that the deputy was expected at.
  package let trainings: [TrainingAttended]

  package init(
    id: DeputyID, profile: Profile, answers: [CountedAnswer], trainings: [TrainingAttended] = []
  ) {
    self.id = id
    self.profile = profile
    self.answers = answers
    self.trainings = trainings
  }
}
