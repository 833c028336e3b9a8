package import Diagnostics

/// What was understood of a statute text, and what was not.
package struct StatuteTextReading: Sendable, Equatable {
  package var text = StatuteText()
  /// In the order of the text.
  package var problems: [Diagnostic<StatuteTextProblem>] = []

  package init() {}
}
