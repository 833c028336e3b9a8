package import Questions

/// What a deputy has done with one question.
package struct QuestionState: Hashable, Sendable {
  /// A declaration that the question is mastered, which holds until a graded answer falls short.
  package struct HandMark: Hashable, Sendable {
    package let revision: Revision?
  }

  /// All answers, graded or not.
  package private(set) var answers = 0
  /// Those with full credit.
  package private(set) var right = 0
  package private(set) var lastAnswer: CountedAnswer?
  package private(set) var lastGraded: CountedAnswer?
  /// The graded answer before `lastGraded`.
  package private(set) var previousGraded: CountedAnswer?
  package private(set) var masteredByHand: HandMark?
  package internal(set) var isFlagged = false
  /// The deputy's own note; never empty.
  package internal(set) var note: String?

  /// Whether the question is mastered: by hand, or because the last two graded answers have full credit, are
  /// sure, and were given on different study days to the same key.
  ///
  /// Given the revision that the bank has now, a question whose key has changed since is not mastered.
  package func isMastered(under current: Revision? = nil) -> Bool {
    if let current, hasOtherKey(than: current) { return false }
    if masteredByHand != nil { return true }
    guard let last = lastGraded, let previous = previousGraded else { return false }
    return last.showsMastery && previous.showsMastery && last.day != previous.day
      && last.revision.key == previous.revision.key
  }

  /// Whether the key that the deputy last met, in a graded answer or when marking by hand, is not that of
  /// `current`. Then the question is due at once.
  package func hasOtherKey(than current: Revision) -> Bool {
    guard let met = masteredByHand?.revision ?? lastGraded?.revision else { return false }
    return met.key != current.key
  }

  mutating func count(_ answer: CountedAnswer) {
    answers += 1
    if answer.isRight { right += 1 }
    lastAnswer = answer
    guard answer.grade != nil else { return }
    previousGraded = lastGraded
    lastGraded = answer
    if !answer.showsMastery { masteredByHand = nil }
  }

  mutating func markMastered(in revision: Revision?) {
    masteredByHand = HandMark(revision: revision ?? lastGraded?.revision)
  }
}

extension CountedAnswer {
  fileprivate var showsMastery: Bool { isRight && isSure }
}
