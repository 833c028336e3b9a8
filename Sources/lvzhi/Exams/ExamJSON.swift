import Dates
import Diagnostics
import Exams
import Papers
import Questions
import Records
import Storage

/// Papers that can be sat and one's own attempts, for other programs.
@MainActor
struct ExamJSON {
  let program: Program
  let papers: [Paper]
  let attempts: [Attempt]

  /// What `exam list --json` prints.
  var list: JSONText {
    JSONText(
      .array(
        papers.map { paper in
          let own = attempts.filter { $0.paper == paper.id }
          return [
            "paper": .string(paper.id.text), "title": .string(paper.title),
            "questions": .integer(paper.questionCount), "minutes": .integer(paper.rules.minutes),
            "max": .points(paper.fullPoints), "passMark": .points(paper.rules.passMark),
            "openBook": .bool(paper.rules.isOpenBook),
            "attempts": .integer(own.count),
            "running": .bool(own.contains { !$0.isOver(at: program.now) }),
          ]
        }), layout: .pretty)
  }

  /// What `exam show --json` prints.
  var attemptsList: JSONText {
    JSONText(.array(attempts.compactMap(value)), layout: .pretty)
  }

  private func value(_ attempt: Attempt) -> JSONValue? {
    guard let paper = papers.first(where: { $0.id == attempt.paper }),
      let result = try? ExamResult(attempt, at: paper, program: program)
    else { return nil }
    let isOver = attempt.isOver(at: program.now)
    let score = result.score
    return [
      "attempt": .string(attempt.id.description), "paper": .string(paper.id.text),
      "variant": .string(attempt.variant.description),
      "startedAt": .string(attempt.startedAt.description), "over": .bool(isOver),
      "handedIn": .string(attempt.handIn?.rawValue), "answered": .integer(attempt.answers.count),
      "lateAnswers": .integer(attempt.lateAnswers),
      "secondsLeft": .integer(max(attempt.allowed - attempt.elapsed(at: program.now), 0) / 1000),
      "score": isOver ? .points(score.total) : .null, "max": .points(score.full),
      "passed": isOver ? .bool(score.isPassed) : .null,
    ]
  }
}
