import Dates
import Exams
import PaperSamples
import Papers
import Questions
import Records
import Testing

@Suite struct `任何试卷和作答` {
  /// The seed is printed with the test that failed.
  @Test(arguments: UInt64(0)..<60)
  func `分数在零与满分之间，大题相加等于总分，更正两次等于一次`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let policies: [MarkingPolicy] = [
      .standard, .allOrNothing, .perOption, .weighted, .perOptionPoints(Points(hundredths: 50)),
    ]
    let policy = policies[chance.next(below: policies.count)]
    let paper = Paper(SamplePaper.contents(marking: policy, seed: seed))
    var events = ExamEvents(seed: seed)
    for number in 1...20 {
      events.enter(paper.id, .unsigned(number), sheet(paper, &chance))
      events.pass(seconds: 1)
    }
    for _ in 0..<chance.next(below: 4) {
      let regrade = regrade(paper, &chance)
      events.write(.regrade(regrade))
      let once = results(paper, events)
      events.write(.regrade(regrade))
      let twice = results(paper, events)
      #expect(once.results.mapValues(\.score) == twice.results.mapValues(\.score))
      check(once)
    }
    check(results(paper, events))
  }

  private func results(_ paper: Paper, _ events: ExamEvents) -> PaperResults {
    PaperResults(paper, ledger: PaperLedger(events.events), at: events.wall)
  }

  private func check(_ results: PaperResults) {
    let marking = results.marking
    #expect(marking.sectionFull.reduce(.zero, +) == marking.full)
    for result in results.results.values {
      guard let score = result.score else { continue }
      #expect((Points.zero...marking.full).contains(score.total))
      #expect(score.sections.map { $0.reduce(.zero, +) == score.total } ?? true)
      for (earned, full) in zip(score.sections ?? [], marking.sectionFull) {
        #expect((Points.zero...full).contains(earned))
      }
      #expect(score.items.map { $0.reduce(.zero) { $0 + $1.points } == score.total } ?? true)
    }
  }

  private func sheet(_ paper: Paper, _ chance: inout SplitMix64) -> PaperEntry.Result {
    switch chance.next(below: 6) {
    case 0: return .total(Points(hundredths: chance.next(below: 9_000)))
    case 1: return .sections(paper.sections.map { _ in Points(chance.next(below: 20)) })
    case 2: return .wrong(Set(paper.questions.map(\.name).prefix(chance.next(below: 21))))
    default:
      var answers: [QuestionName: RecordedAnswer] = [:]
      for question in paper.questions where chance.next(below: 6) > 0 {
        let answer = RandomAnswer.answer(to: question.question, using: &chance)
        answers[question.name] = RecordedAnswer(answer)
      }
      return .answers(answers)
    }
  }

  private func regrade(_ paper: Paper, _ chance: inout SplitMix64) -> Regrade {
    let question = paper.questions[chance.next(below: paper.questionCount)]
    let answer = RecordedAnswer(RandomAnswer.answer(to: question.question, using: &chance))
    let rules: [Regrade.Rule] = [.key(answer), .accept(answer), .everyone, .drop]
    return Regrade(
      paper: paper.id, question: question.name, rule: rules[chance.next(below: 4)], reason: "复核")
  }
}
