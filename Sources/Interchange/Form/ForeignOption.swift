/// An option of a choice.
package struct ForeignOption: Sendable, Hashable {
  package var text: String
  package var isRight: Bool
  /// What is said to whom picked it.
  package var feedback: String?

  package init(_ text: String, isRight: Bool, feedback: String? = nil) {
    self.text = text
    self.isRight = isRight
    self.feedback = feedback
  }
}
