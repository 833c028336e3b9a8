/// One option of a choice question.
package struct Choice: Hashable, Sendable {
  package let text: String
  package let isRight: Bool
  /// What to say to someone who picked it.
  package let feedback: String?

  package init(text: String, isRight: Bool, feedback: String? = nil) {
    self.text = text
    self.isRight = isRight
    self.feedback = feedback
  }
}
