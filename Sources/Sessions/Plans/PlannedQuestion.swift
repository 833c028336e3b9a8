package import Scheduling

/// What planning needs to know of a question.
package struct PlannedQuestion: Hashable, Sendable {
  /// The full name.
  package let name: String
  /// Title of its chapter; questions without one count as a chapter, too.
  package let chapter: String?
  /// Seconds that an answer is expected to take, feedback included; more than 0.
  package let seconds: Double
  /// What the graded answers so far leave behind; `nil` for a question never answered.
  package var state: StudyMemory?

  package init(name: String, chapter: String?, seconds: Double, state: StudyMemory?) {
    self.name = name
    self.chapter = chapter
    self.seconds = seconds
    self.state = state
  }
}

extension PlannedQuestion {
  /// Whether it may be asked on `today`: nothing is asked twice a day.
  func isOpen(on today: StudyDay) -> Bool {
    state.map { $0.lastDay < today } ?? true
  }
}
