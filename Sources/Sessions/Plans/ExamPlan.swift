package import Scheduling

/// What to do day by day for the best score in an exam.
///
/// The score is the mean chance of all questions to be answered right on the day of the exam. Long before
/// it, the usual order by due days (`DailyOrder`) serves the score best. For the last two rounds through all
/// questions, each day takes what adds most to the score for its seconds; see `ExamOutlook`. Either way, a
/// question of each chapter not met yet comes first.
package struct ExamPlan: Sendable {
  /// How often all questions fit into the time during which the order is by what they add. Found by
  /// simulation: one round is too late to mend what is weak, with four rounds things learnt fade again.
  private static let rounds = 2.0

  package let schedule: StudySchedule
  /// No question is asked on this day or later.
  package let examDay: StudyDay
  /// Seconds of study on each day before.
  package let secondsPerDay: Double
  /// The chance, 0…1, to answer a question right that is not remembered.
  package let guess: Double

  package init(
    schedule: StudySchedule, examDay: StudyDay, secondsPerDay: Double, guess: Double = 0.25
  ) {
    self.schedule = schedule
    self.examDay = examDay
    self.secondsPerDay = secondsPerDay
    self.guess = guess
  }

  /// The indexes of the questions for today, in the order in which to do them: as many as are begun before
  /// the time is over. None from the day of the exam on. O(n log n).
  package func questions(from all: [PlannedQuestion], on today: StudyDay) -> [Int] {
    guard today < examDay else { return [] }
    let first = newChapters(in: all)
    let isNear =
      secondsPerDay * Double(examDay.days(since: today))
      < Self.rounds * all.reduce(0) { $0 + $1.seconds }
    let order =
      isNear ? byWorth(all, on: today) : DailyOrder.indexes(of: all, by: schedule, on: today)
    let taken = Set(first)
    return DailyOrder.prefix(
      first + order.filter { !taken.contains($0) }, of: all, seconds: secondsPerDay)
  }

  /// The chance, 0…1, that a question is answered right on the day of the exam if nothing more is done.
  package func chance(_ question: PlannedQuestion) -> Double {
    let recall = question.state.map { schedule.recall($0, on: examDay) } ?? 0
    return recall + (1 - recall) * guess
  }

  /// The first question of each chapter of which none was answered.
  private func newChapters(in all: [PlannedQuestion]) -> [Int] {
    var met = Set(all.filter { $0.state != nil }.map(\.chapter))
    return all.indices.filter { met.insert(all[$0].chapter).inserted }
  }

  private func byWorth(_ all: [PlannedQuestion], on today: StudyDay) -> [Int] {
    let outlook = ExamOutlook(schedule: schedule, examDay: examDay, guess: guess)
    let open = all.indices.filter { all[$0].isOpen(on: today) }
    return open.map { ($0, outlook.worth(of: all[$0], on: today) / all[$0].seconds) }
      .sorted { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 > $1.1 }
      .map(\.0)
  }
}
