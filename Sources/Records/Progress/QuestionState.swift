package import Questions

/// What a deputy has done with one question.
package struct QuestionState: Hashable, Sendable {
  /// All answers, graded or not.
  package private(set) var answers = 0
  /// Those with full credit.
  package private(set) var right = 0
  package private(set) var lastAnswer: CountedAnswer?
  package private(set) var lastGraded: CountedAnswer?
  /// The graded answer before `lastGraded`.
  package private(set) var previousGraded: CountedAnswer?
  /// The revision that the deputy met last, in a graded answer or when declaring the question mastered.
  package private(set) var lastRevision: Revision?
  /// Declared mastered by the deputy, and no graded answer fell short since.
  package private(set) var isMasteredByHand = false
  package internal(set) var isFlagged = false
  /// The deputy's own note; never empty.
  package internal(set) var note: String?

  /// Whether the question is mastered: by hand, or because the last two graded answers have full credit, are
  /// sure, and were given on different study days to the same key.
  ///
  /// Given the revision that the bank has now, a question whose key has changed since is not mastered.
  package func isMastered(under current: Revision? = nil) -> Bool {
    if let current, hasOtherKey(than: current) { return false }
    if isMasteredByHand { return true }
    guard let last = lastGraded, let previous = previousGraded else { return false }
    return last.showsMastery && previous.showsMastery && last.day != previous.day
      && last.revision.key == previous.revision.key
  }

  /// Whether the right answers have changed since the deputy met the question: then it is due at once.
  package func hasOtherKey(than current: Revision) -> Bool {
    lastRevision.map { $0.key != current.key } ?? false
  }

  mutating func count(_ answer: CountedAnswer) {
    answers += 1
    if answer.isRight { right += 1 }
    lastAnswer = answer
    guard answer.grade != nil else { return }
    previousGraded = lastGraded
    lastGraded = answer
    lastRevision = answer.revision
    if !answer.showsMastery { isMasteredByHand = false }
  }

  mutating func markMastered(in revision: Revision?) {
    isMasteredByHand = true
    lastRevision = revision ?? lastRevision
  }
}

extension CountedAnswer {
  fileprivate var showsMastery: Bool { isRight && isSure }
}
