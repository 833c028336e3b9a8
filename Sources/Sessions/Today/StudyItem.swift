package import Questions
package import Scheduling

/// One question as the planning of a day sees it.
package struct StudyItem: Hashable, Sendable {
  package let candidate: Candidate
  /// What the graded answers left behind; `nil` if there is none.
  package let study: StudyMemory?
  /// Whether the right answers have changed since it was answered: then it is due at once.
  package let hasOtherKey: Bool

  package init(_ candidate: Candidate, study: StudyMemory?, hasOtherKey: Bool = false) {
    self.candidate = candidate
    self.study = study
    self.hasOtherKey = hasOtherKey
  }

  package var name: QuestionName { candidate.name }

  /// Whether it was never answered for a grade.
  package var isNew: Bool { study == nil }

  /// The day on which it comes up again; `nil` for a new one.
  package func dueDay(by schedule: StudySchedule) -> StudyDay? {
    study.map { hasOtherKey ? $0.lastDay : schedule.dueDay($0, question: name.description) }
  }
}
