package import Records

/// What a decision about a question does to the results of a paper.
package struct RegradeEffect: Sendable {
  /// Those whose points change, and how.
  package let changed: [(examinee: Examinee, before: ResultScore, after: ResultScore)]
  /// Those whose answers are not known, so that their points cannot follow.
  package let uncertain: [Examinee]
  package let after: CorrectedMarking

  /// Compares the results before and after.
  package init(before: PaperResults, after: PaperResults) {
    var changed: [(examinee: Examinee, before: ResultScore, after: ResultScore)] = []
    var uncertain: [Examinee] = []
    for (examinee, result) in after.results {
      guard let sitting = result.sitting, let old = before.results[examinee]?.score else {
        continue
      }
      if sitting.score.total != old.total || sitting.score.full != old.full {
        changed.append((examinee, old, sitting.score))
      }
      if sitting.isUncertain { uncertain.append(examinee) }
    }
    self.changed = changed
    self.uncertain = uncertain
    self.after = after.marking
  }

  /// Those who pass now and did not.
  package var rising: [Examinee] {
    changed.filter { !$0.before.isPassed && $0.after.isPassed }.map(\.examinee)
  }

  /// Those who passed and do not now.
  package var falling: [Examinee] {
    changed.filter { $0.before.isPassed && !$0.after.isPassed }.map(\.examinee)
  }
}
