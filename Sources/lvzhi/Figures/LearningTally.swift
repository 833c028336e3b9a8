import Questions
import Records

/// Counts over some questions: a chapter, a bank, an article of law.
struct LearningTally: Equatable {
  /// Questions there are.
  private(set) var questions = 0
  /// Questions answered at least once.
  private(set) var seen = 0
  /// All answers that count.
  private(set) var answers = 0
  /// Answers with full credit.
  private(set) var right = 0
  /// Questions mastered under their present key.
  private(set) var mastered = 0
  /// Questions that are due today, those whose key changed since they were answered among them.
  private(set) var due = 0
  /// How many questions are remembered how well.
  private(set) var levels: [RecallLevel: Int] = [:]
  /// Questions of which the schedule expects something, and the sum of what it expects.
  private var expected = 0
  private var recallSum = 0.0

  /// Expected recall today, the mean over the questions that were graded, 0…1; `nil` if there are none.
  var recall: Double? { expected == 0 ? nil : recallSum / Double(expected) }

  func count(_ level: RecallLevel) -> Int { levels[level] ?? 0 }

  /// Adds a question with what the deputy did with it, if anything; `current` is the revision that the bank
  /// has now.
  mutating func add(
    _ state: QuestionState?, named name: QuestionName, under current: Revision?,
    _ figures: RecallFigures
  ) {
    questions += 1
    guard let state else {
      levels[.unseen, default: 0] += 1
      return
    }
    if state.answers > 0 { seen += 1 }
    answers += state.answers
    right += state.right
    levels[figures.level(of: state, under: current), default: 0] += 1
    if let recall = figures.recall(of: state) {
      expected += 1
      recallSum += recall
    }
    if state.isMastered(under: current) { mastered += 1 }
    if figures.dueDay(of: state, named: name, under: current) == figures.today { due += 1 }
  }

  static func + (left: LearningTally, right: LearningTally) -> LearningTally {
    var sum = left
    sum.questions += right.questions
    sum.seen += right.seen
    sum.answers += right.answers
    sum.right += right.right
    sum.mastered += right.mastered
    sum.due += right.due
    sum.levels.merge(right.levels, uniquingKeysWith: +)
    sum.expected += right.expected
    sum.recallSum += right.recallSum
    return sum
  }
}
