package import Papers
package import Questions

/// A question of a paper is marked otherwise than the paper says. It changes results and no schedule.
package struct Regrade: Hashable, Sendable {
  package enum Rule: Hashable, Sendable {
    /// This is the right answer, and nothing else.
    case key(RecordedAnswer)
    /// This is right too.
    case accept(RecordedAnswer)
    /// Everybody who sat the paper gets full marks.
    case everyone
    /// The question counts for nobody, and the paper is worth so much less.
    case drop
  }

  package let paper: PaperID
  package let question: QuestionName
  package let rule: Rule
  /// For whoever asks later; not empty.
  package let reason: String

  package init(paper: PaperID, question: QuestionName, rule: Rule, reason: String) {
    self.paper = paper
    self.question = question
    self.rule = rule
    self.reason = reason
  }
}
