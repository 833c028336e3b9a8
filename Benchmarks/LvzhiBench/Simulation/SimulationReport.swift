import Foundation
import Sessions

/// Words and figures of the simulation.
enum SimulationReport {
  static let persons = 1...20

  static let heading = """
    Simulated learners, 600 questions. Their memory follows FSRS-6 with weights that lvzhi does not know.

    """

  static func years() throws -> String {
    let years = try persons.map { number in
      let person = try SimulatedPerson(number)
      return (
        general: SimulatedYear(person, isCalibrated: false),
        calibrated: SimulatedYear(person, isCalibrated: true)
      )
    }
    let calibrated = years.map(\.calibrated)
    return """
      365 days of 15 minutes, desired retention 90 %: measured retention of \(persons.count) learners
        curve of people in general             \(spread(years.map(\.general.retention)))
        calibrated                             \(spread(calibrated.map(\.retention)))
        calibrated, intervals of a day or more \(spread(calibrated.map(\.retentionOfWholeDays)))
        within 3 points of 90 %: the mean \(isNear(calibrated.map(\.retention)) ? "yes" : "NO"), \
      \(near(calibrated.map(\.retention))) of \(persons.count) learners, \
      \(near(calibrated.map(\.retentionOfWholeDays))) without intervals below a day; \
      uncalibrated \(near(years.map(\.general.retention)))
        answers a year \(calibrated.map(\.answers).min() ?? 0)–\(calibrated.map(\.answers).max() ?? 0)

      """
  }

  static func exam(days: Int, minutes: Int) throws -> String {
    let exams = try persons.map {
      try SimulatedExam(
        SimulatedPerson($0), days: days, secondsPerDay: Double(minutes) * 60)
    }
    let errors = exams.map { $0.forecast.score - $0.planned }
    let hits = exams.count { $0.forecast.range.contains($0.planned) }
    return """
      exam after \(days) days of \(minutes) minutes: expected score
        plan for the exam           \(spread(exams.map(\.planned)))
        plain FSRS, due first       \(spread(exams.map(\.plain)))
          plan less plain           \(gain(exams.map { $0.planned - $0.plain }))
        plain FSRS, new first       \(spread(exams.map(\.plainNewFirst)))
          plan less plain           \(gain(exams.map { $0.planned - $0.plainNewFirst }))
        forecast halfway less score \(spread(errors)), within its range \(hits) of \(exams.count)

      """
  }

  private static func gain(_ gains: [Double]) -> String {
    "\(spread(gains)), higher for \(gains.count { $0 > 0 }) of \(gains.count)"
  }

  private static func near(_ shares: [Double]) -> Int { shares.count { abs($0 - 0.9) <= 0.03 } }

  private static func isNear(_ shares: [Double]) -> Bool {
    abs(shares.reduce(0, +) / Double(shares.count) - 0.9) <= 0.03
  }

  /// Mean, standard deviation, least and most, in per cent.
  private static func spread(_ shares: [Double]) -> String {
    let mean = shares.reduce(0, +) / Double(shares.count)
    let squares = shares.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let deviation = (squares / Double(shares.count - 1)).squareRoot()
    let (least, most) = (shares.min() ?? 0, shares.max() ?? 0)
    return String(
      format: "%.1f %% ± %.1f (%.1f…%.1f)", 100 * mean, 100 * deviation, 100 * least, 100 * most)
  }
}
