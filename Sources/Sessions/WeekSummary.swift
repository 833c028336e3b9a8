import Questions
package import Records
package import Scheduling

/// What somebody did in one week, from Monday to Sunday.
package struct WeekSummary: Hashable, Sendable {
  package let answers: Int
  /// Those with full credit.
  package let right: Int
  /// Questions that were mastered by answers at the end of the week and not before it.
  package let newlyMastered: Int

  package init(answers: Int, right: Int, newlyMastered: Int) {
    self.answers = answers
    self.right = right
    self.newlyMastered = newlyMastered
  }

  /// The week that begins on `monday`. `answers` are in order of time. O(n).
  package init(_ answers: [CountedAnswer], from monday: StudyDay) {
    let before = answers.filter { $0.day < monday }
    let inWeek = answers.filter { (monday..<monday.advanced(by: 7)).contains($0.day) }
    var traces: [QuestionName: MasteryTrace] = [:]
    for answer in before { traces[answer.question, default: MasteryTrace()].add(answer) }
    let mastered = traces.filter(\.value.isMastered)
    for answer in inWeek { traces[answer.question, default: MasteryTrace()].add(answer) }
    self.answers = inWeek.count
    right = inWeek.count { $0.isRight }
    newlyMastered = traces.count { $0.value.isMastered && mastered[$0.key] == nil }
  }

  /// Last week, to be told once, when this week begins; `nil` if there was no answer last week, or if there
  /// is one this week already.
  package static func lastWeek(_ progress: Progress, today: StudyDay) -> WeekSummary? {
    let monday = today.advanced(by: -today.weekday)
    guard !progress.days.contains(where: { $0 >= monday }) else { return nil }
    let summary = WeekSummary(progress.answers, from: monday.advanced(by: -7))
    return summary.answers > 0 ? summary : nil
  }
}
