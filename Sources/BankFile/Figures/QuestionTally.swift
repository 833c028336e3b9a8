package import Questions

/// What some questions are like: those of a chapter, of a bank, of all banks.
package struct QuestionTally: Hashable, Sendable {
  /// Questions that can be read.
  package private(set) var questions = 0
  /// Questions with errors, which are not served; nothing else is counted of them.
  package private(set) var faulty = 0
  package private(set) var types: [QuestionType: Int] = [:]
  package private(set) var difficulties: [Difficulty: Int] = [:]
  /// A question with several tags counts at each.
  package private(set) var tags: [String: Int] = [:]
  package private(set) var withoutDifficulty = 0
  package private(set) var withoutExplanation = 0
  package private(set) var withoutCitation = 0
  package private(set) var balance = KeyBalance()

  package init() {}

  /// Counts a question, `nil` for one with errors.
  package mutating func add(_ question: Question?) {
    guard let question else {
      faulty += 1
      return
    }
    let fields = question.fields
    questions += 1
    types[question.type, default: 0] += 1
    if let difficulty = fields.difficulty {
      difficulties[difficulty, default: 0] += 1
    } else {
      withoutDifficulty += 1
    }
    for tag in Set(fields.tags) { tags[tag, default: 0] += 1 }
    if fields.explanation == nil { withoutExplanation += 1 }
    if fields.citations.isEmpty { withoutCitation += 1 }
    balance.add(question.body)
  }

  package static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.questions += right.questions
    sum.faulty += right.faulty
    sum.types.merge(right.types, uniquingKeysWith: +)
    sum.difficulties.merge(right.difficulties, uniquingKeysWith: +)
    sum.tags.merge(right.tags, uniquingKeysWith: +)
    sum.withoutDifficulty += right.withoutDifficulty
    sum.withoutExplanation += right.withoutExplanation
    sum.withoutCitation += right.withoutCitation
    sum.balance = left.balance + right.balance
    return sum
  }
}
