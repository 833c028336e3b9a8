package import Questions
package import Scheduling

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
  /// What the graded answers left behind; `nil` before the first. An answer to another key than the one
  /// before begins a new memory: what was remembered is not the answer any more.
  package private(set) var study: StudyMemory?
  /// How often it was forgotten: graded `again`, the first answer apart.
  package private(set) var lapses = 0
  /// Whether it stands in the book of mistakes: an answer fell short, and since then it was neither
  /// answered right three times in a row without guessing nor declared mastered.
  package private(set) var isMistake = false
  /// Right answers in a row that were no guesses, since it entered the book of mistakes.
  package private(set) var rightSinceMistake = 0
  /// What it was taken for, and how often.
  package private(set) var confusions: [QuestionName: Int] = [:]
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

  /// The chance, 0…1, that it is remembered on a day; `nil` if it was never answered for a grade.
  package func recall(on day: StudyDay, by schedule: StudySchedule) -> Double? {
    study.map { schedule.recall($0, on: day) }
  }

  mutating func count(_ answer: CountedAnswer, _ schedule: StudySchedule) {
    answers += 1
    if answer.isRight { right += 1 }
    lastAnswer = answer
    if let other = answer.confusedWith { confusions[other, default: 0] += 1 }
    keepMistakes(answer)
    guard let grade = answer.grade else { return }
    if grade == .again, study != nil { lapses += 1 }
    let isSameKey = lastGraded.map { $0.revision.key == answer.revision.key } ?? true
    study = schedule.answered(isSameKey ? study : nil, grade: grade, on: answer.day)
    previousGraded = lastGraded
    lastGraded = answer
    lastRevision = answer.revision
    if !answer.showsMastery { isMasteredByHand = false }
  }

  /// Right answers that were just read in the feedback, or heard in the room, prove nothing.
  private mutating func keepMistakes(_ answer: CountedAnswer) {
    guard answer.grade != nil || answer.mode == .challenge else { return }
    if !answer.isRight {
      isMistake = true
      rightSinceMistake = 0
    } else if isMistake {
      rightSinceMistake = answer.isSure ? rightSinceMistake + 1 : 0
      if rightSinceMistake >= Self.rightsToLeaveMistakes { leaveMistakes() }
    }
  }

  /// Right answers in a row, none a guess, after which a question leaves the book of mistakes.
  package static let rightsToLeaveMistakes = 3

  private mutating func leaveMistakes() {
    isMistake = false
    rightSinceMistake = 0
  }

  mutating func markMastered(in revision: Revision?) {
    isMasteredByHand = true
    leaveMistakes()
    lastRevision = revision ?? lastRevision
  }
}

extension CountedAnswer {
  fileprivate var showsMastery: Bool { isRight && isSure }
}
