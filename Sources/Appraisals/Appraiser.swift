import Questions
import Records
package import Settings

/// Applies a rubric to what is known.
package struct Appraiser: Sendable {
  package let rubric: Rubric
  /// The number of lessons, by track.
  private let lessonCounts: [String: Int]

  package init(_ rubric: Rubric, lessonCounts: [String: Int]) {
    self.rubric = rubric
    self.lessonCounts = lessonCounts
  }

  /// A deputy's year. `keyed` is what was keyed in, by column.
  package func appraisal(_ evidence: DeputyEvidence, keyed: [String: Amount]) -> Appraisal {
    Appraisal(rubric, rubric.indicators.map { finding($0.measure, evidence, keyed) })
  }

  /// A unit's year: of what is counted for each member the mean of those of whom it is known; what is keyed in is that of
  /// the unit.
  package func appraisal(of members: [DeputyEvidence], keyed: [String: Amount]) -> Appraisal {
    Appraisal(
      rubric,
      rubric.indicators.map { indicator in
        if case .keyed(let column) = indicator.measure { return Self.finding(column, keyed) }
        let amounts = members.compactMap { finding(indicator.measure, $0, [:]).amount }
        guard let mean = Amount(meanOf: amounts) else { return .unknown(gap(indicator.measure)) }
        return .known(mean, .mean(of: amounts.count, without: members.count - amounts.count))
      })
  }

  /// Why nothing is known of any member.
  private func gap(_ measure: Measure) -> Finding.Gap {
    if case .lessons(let track) = measure, lessonCounts[track] == nil { return .noTrack(track) }
    return .noMember
  }

  private func finding(
    _ measure: Measure, _ evidence: DeputyEvidence, _ keyed: [String: Amount]
  ) -> Finding {
    switch measure {
    case .attendance: return Self.attendance(evidence.trainings)
    case .trainings:
      let attended = evidence.trainings.count(where: \.state.isAttending)
      return .known(Amount(attended), Self.grounds(evidence.trainings))
    case .tests:
      let shares = evidence.tests.map { test in
        Amount(test.points.hundredths, of: test.full.hundredths)
      }
      return Amount(meanOf: shares).map { .known($0, .tests(shares.count)) } ?? .unknown(.noTests)
    case .passed:
      let all = evidence.tests.count
      guard all > 0 else { return .unknown(.noTests) }
      let passed = evidence.tests.count(where: \.isPassed)
      return .known(Amount(passed, of: all), .passed(passed, of: all))
    case .lessons(let track):
      guard let all = lessonCounts[track], all > 0 else { return .unknown(.noTrack(track)) }
      let done = min(evidence.lessons[track] ?? 0, all)
      return .known(Amount(done, of: all), .lessons(done, of: all))
    case .mastered(let banks):
      let count =
        banks.isEmpty
        ? evidence.mastered.values.reduce(0, +)
        : banks.reduce(0) { $0 + (evidence.mastered[$1] ?? 0) }
      return .known(Amount(count), .mastered(count))
    case .keyed(let column): return Self.finding(column, keyed)
    }
  }

  private static func finding(_ column: String, _ keyed: [String: Amount]) -> Finding {
    keyed[column].map { .known($0, .keyed) } ?? .unknown(.notKeyed(column: column))
  }

  /// Who was excused from a training is not counted as missing it.
  private static func attendance(_ trainings: [TrainingAttended]) -> Finding {
    let grounds = grounds(trainings)
    guard case .trainings(let attended, let expected, let excused) = grounds, expected > excused
    else { return .unknown(.noTrainings) }
    return .known(Amount(attended, of: expected - excused), grounds)
  }

  private static func grounds(_ trainings: [TrainingAttended]) -> Finding.Grounds {
    .trainings(
      attended: trainings.count(where: \.state.isAttending), expected: trainings.count,
      excused: trainings.count { $0.state == .excused })
  }
}
