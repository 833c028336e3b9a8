package import Questions

/// What one person's answers to a paper earned.
package struct PaperScore: Hashable, Sendable {
  /// For each section of the paper, in its order, what each question earned.
  package let sections: [[ItemScore]]
  package let passMark: Points

  package init(sections: [[ItemScore]], passMark: Points) {
    self.sections = sections
    self.passMark = passMark
  }

  package var items: [ItemScore] { sections.flatMap(\.self) }

  /// What each section earned.
  package var sectionPoints: [Points] {
    sections.map { $0.reduce(.zero) { $0 + $1.points } }
  }

  /// The sum of the sections.
  package var total: Points { sectionPoints.reduce(.zero, +) }

  /// Whether the pass mark is reached.
  package var isPassed: Bool { total >= passMark }

  /// How many questions were not answered.
  package var openCount: Int { items.count { !$0.isAnswered } }
}
