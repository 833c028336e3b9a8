package import Records

/// What differs between the ways of being asked questions. Decided in the design of progress: the first
/// answer to a question in a session may move the schedule; an answer right after the feedback never does.
package struct SessionRules: Hashable, Sendable {
  /// How often a question comes again in one session at most.
  package static let mostRepeats = 2
  /// Whether the first answer to a question in the session gets a grade and so moves its schedule.
  package let isGraded: Bool
  /// Whether what was missed comes again at the end, without a grade, until it is answered in full, but not
  /// more than `mostRepeats` times: what will not stick today comes up tomorrow all the same.
  package let repeatsMissed: Bool
  /// Whether the first answer that falls short ends the session.
  package let endsAtMiss: Bool

  /// The rules of a mode. One that is not known here grades nothing and repeats nothing.
  package init(for mode: PracticeMode) {
    switch mode {
    case .practice, .flagged, .mistakes, .contrast:
      self.init(isGraded: true)
    case .today, .review:
      self.init(isGraded: true, repeatsMissed: true)
    case .challenge:
      self.init(endsAtMiss: true)
    default:
      self.init()
    }
  }

  private init(isGraded: Bool = false, repeatsMissed: Bool = false, endsAtMiss: Bool = false) {
    self.isGraded = isGraded
    self.repeatsMissed = repeatsMissed
    self.endsAtMiss = endsAtMiss
  }
}
