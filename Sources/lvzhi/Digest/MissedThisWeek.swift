import Questions
import Records
import Scheduling
import Storage

/// The questions that most people missed in a week; nothing where so few answered that one could guess who.
struct MissedThisWeek {
  /// Fewer people than this say nothing about all.
  private static let fewest = 5
  private static let most = 3

  /// The hardest first.
  let questions: [(name: QuestionName, people: Int, right: Int)]

  /// Of each person the first answer of the week to a question counts.
  init(_ answers: [[CountedAnswer]], in week: ClosedRange<StudyDay>) {
    var tally: [QuestionName: (people: Int, right: Int)] = [:]
    for own in answers {
      var seen: Set<QuestionName> = []
      for answer in own where week.contains(answer.day) && seen.insert(answer.question).inserted {
        tally[answer.question, default: (0, 0)].people += 1
        if answer.isRight { tally[answer.question, default: (0, 0)].right += 1 }
      }
    }
    let missed = tally.compactMap { name, count -> (name: QuestionName, people: Int, right: Int)? in
      guard count.people >= Self.fewest, count.right < count.people else { return nil }
      return (name, count.people, count.right)
    }
    let hardest = missed.sorted { one, other in
      let (left, right) = (one.right * other.people, other.right * one.people)
      return left == right ? one.name < other.name : left < right
    }
    questions = Array(hardest.prefix(Self.most))
  }
}
