import Questions
package import Records
import Scheduling

/// What somebody's answers in a period add up to.
package struct PeriodTally: Sendable, Hashable {
  /// Answers given in the period, graded or not.
  package private(set) var answered = 0

  /// Those with full credit.
  package private(set) var right = 0

  /// The number of distinct study days of the period with an answer.
  package var days: Int { studyDays.count }

  /// Questions that are mastered at the end of the period, whenever they were answered: the last two
  /// graded answers have full credit, are sure, and were given on different study days to the same key.
  package private(set) var mastered = 0

  /// Distinct questions answered in the period.
  package private(set) var served = 0

  /// Trainings of the period that the deputy came to, if late or for a part.
  package private(set) var trainings = 0

  private var studyDays: Set<StudyDay> = []

  /// The sum of credits in billionths. Whole numbers add up to the same in any order, so that two deputies
  /// with the same results always tie.
  private var credit = 0

  /// No answers.
  package init() {}

  /// Mean credit, 0…1, to nine digits; `nil` without answers, since they have no mean.
  package var accuracy: Double? {
    answered == 0 ? nil : Double(credit) / (1e9 * Double(answered))
  }
}

extension PeriodTally {
  /// Adds up one deputy's answers. All of them are needed, not those of the period alone, since mastery depends on earlier
  /// ones. O(number of answers).
  package init(
    _ ledger: AnswerLedger, trainings: [TrainingAttended] = [], for request: PeriodSheetRequest
  ) {
    let period = request.period
    self.trainings = trainings.count { training in
      training.state.isAttending && period.contains(StudyDay(training.date))
    }
    let isAskedFor = request.banks.map { ledger.areOf($0) }
    var histories = [QuestionHistory](repeating: QuestionHistory(), count: ledger.questionCount)
    var lastDay: StudyDay?
    for answer in ledger.answers where !period.isOver(on: answer.day) {
      if let isAskedFor, !isAskedFor[answer.question] { continue }
      let isInPeriod = period.contains(answer.day)
      histories[answer.question].add(answer, isInPeriod: isInPeriod)
      guard isInPeriod else { continue }
      count(answer)
      // Answers of one day mostly follow each other.
      if answer.day != lastDay { studyDays.insert(answer.day) }
      lastDay = answer.day
    }
    mastered = histories.count(where: \.isMastered)
    served = histories.count(where: \.isServed)
  }

  private mutating func count(_ answer: AnswerLedger.Answer) {
    answered += 1
    if answer.isRight { right += 1 }
    credit += Int((answer.credit.share * 1e9).rounded())
  }

  /// Adds another's tally: each count is the sum of both, accuracy the mean over the answers of both; a day
  /// on which both answered is one day.
  mutating func add(_ other: PeriodTally) {
    answered += other.answered
    right += other.right
    studyDays.formUnion(other.studyDays)
    mastered += other.mastered
    served += other.served
    trainings += other.trainings
    credit += other.credit
  }
}
