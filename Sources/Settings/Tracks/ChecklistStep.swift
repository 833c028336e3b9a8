package import Statutes

/// Something to be done for a session of a congress, and the rule that says so.
package struct ChecklistStep: Hashable, Sendable {
  package let task: String
  /// Who does it, as far as the rule says.
  package var actor: String?
  /// When, counted from the first day; `nil` where the rule does not say.
  package var time: StepTime?
  /// A time limit that does not count from the first day, in words.
  package var limit: String?
  /// When it is to be done at all, in words; `nil` for always.
  package var condition: String?
  package var note: String?
  /// The province whose rule it is; `nil` for national law.
  package var region: String?
  package let basis: [LocatedCitation]

  package init(_ task: String, basis: [LocatedCitation]) {
    self.task = task
    self.basis = basis
  }
}
