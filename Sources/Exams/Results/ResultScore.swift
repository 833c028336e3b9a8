package import Papers
package import Questions

/// What a person's paper is worth, as far as that is known.
package struct ResultScore: Hashable, Sendable {
  /// What each question that counts earned, in the paper's order; `nil` if only sums were keyed in.
  package let items: [ItemScore]?
  /// What each section earned; `nil` if only the total was keyed in.
  package let sections: [Points]?
  /// 0…`full`.
  package let total: Points
  package let full: Points
  package let passMark: Points

  package init(_ score: PaperScore, of marking: CorrectedMarking) {
    items = score.items
    sections = score.sectionPoints
    total = score.total
    full = marking.full
    passMark = marking.passMark
  }

  /// A score of which only sums are known. They are what the paper is worth at most; sums keyed in before a
  /// question was dropped are cut there.
  package init(sections: [Points], of marking: CorrectedMarking) {
    items = nil
    let sections = zip(sections, marking.sectionFull).map { min($0, $1) }
    self.sections = sections
    total = sections.reduce(.zero, +)
    full = marking.full
    passMark = marking.passMark
  }

  package init(total: Points, of marking: CorrectedMarking) {
    items = nil
    sections = nil
    self.total = min(total, marking.full)
    full = marking.full
    passMark = marking.passMark
  }

  /// ≥ the pass mark.
  package var isPassed: Bool { total >= passMark }

  /// `total` of `full`, 0…1; nothing of a paper that is worth nothing.
  package var share: Double {
    full > .zero ? Double(total.hundredths) / Double(full.hundredths) : 0
  }
}
