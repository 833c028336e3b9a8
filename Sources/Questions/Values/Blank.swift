/// One gap of a fill-in question.
package struct Blank: Hashable, Sendable {
  /// What counts as right, the form to show first. Never empty.
  package let alternatives: [String]

  /// - Precondition: `alternatives` is not empty.
  package init(alternatives: [String]) {
    precondition(!alternatives.isEmpty)
    self.alternatives = alternatives
  }
}
