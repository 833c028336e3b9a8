/// A part of a checklist, such as everything before the session.
package struct ChecklistStage: Hashable, Sendable {
  package let title: String
  package let steps: [ChecklistStep]

  package init(title: String, steps: [ChecklistStep]) {
    self.title = title
    self.steps = steps
  }
}
