import Dates
import Questions
package import Records
import Scheduling

extension DeputyEvidence {
  /// What a deputy's progress and tests say about a year. Lessons are those finished up to now, whenever that was.
  package init(_ progress: Progress, tests: [Test], year: Int) {
    self.init(
      trainings: progress.trainingsInOrder.filter { $0.date.components.year == year }, tests: tests,
      lessons: progress.tracks.mapValues(\.count), mastered: Self.mastered(progress.answers, year))
  }

  /// By bank, the questions mastered at the end of a year. O(answers).
  private static func mastered(_ answers: [CountedAnswer], _ year: Int) -> [BankID: Int] {
    var traces: [QuestionName: (bank: BankID, trace: MasteryTrace)] = [:]
    for answer in answers where answer.day.date.components.year <= year {
      traces[answer.question, default: (answer.bank, MasteryTrace())].trace.add(answer)
    }
    return traces.values.reduce(into: [:]) { counts, entry in
      if entry.trace.isMastered { counts[entry.bank, default: 0] += 1 }
    }
  }
}
