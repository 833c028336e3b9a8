import Dates
import Exams
import PaperSamples
import Papers
import Questions
import Records
import Scheduling
import Testing

@Suite struct `试卷成绩` {
  let paper = Paper(SamplePaper.contents())

  var rightAnswers: [QuestionName: Answer] {
    Dictionary(
      uniqueKeysWithValues: paper.questions.map { ($0.name, $0.question.rightAnswer) })
  }

  func recorded(_ answers: [QuestionName: Answer]) -> [QuestionName: RecordedAnswer] {
    answers.mapValues { RecordedAnswer($0) }
  }

  func results(_ events: ExamEvents) -> PaperResults {
    PaperResults(paper, ledger: PaperLedger(events.events), at: events.wall)
  }

  func regrade(_ question: QuestionName, _ rule: Regrade.Rule) -> EventContent {
    .regrade(Regrade(paper: paper.id, question: question, rule: rule, reason: "答案有误"))
  }

  @Test func `各种登记办法`() throws {
    var events = ExamEvents()
    var right = rightAnswers
    right[SamplePaper.name("0-1")] = nil
    events.enter(paper.id, .unsigned(1), .answers(recorded(right)))
    events.enter(
      paper.id, .unsigned(2), .wrong([SamplePaper.name("0-1"), SamplePaper.name("1-1")]))
    events.enter(paper.id, .unsigned(3), .sections([12, 11, 10, 9, 8, 7, 6].map { Points($0) }))
    events.enter(paper.id, .unsigned(4), .total(Points(hundredths: 5050)))
    events.enter(paper.id, .unsigned(5), .absent(reason: "公出"))
    let results = results(events).results
    #expect(results[.unsigned(1)]?.score?.total == Points(80))
    #expect(results[.unsigned(2)]?.score?.total == Points(76))
    #expect(results[.unsigned(3)]?.score?.total == Points(63))
    #expect(results[.unsigned(4)]?.score?.isPassed == true)
    #expect(results[.unsigned(4)]?.score?.sections == nil)
    #expect(results[.unsigned(5)] == .absent(reason: "公出"))
  }

  @Test func `改答案、也算对、人人得分、作废`() throws {
    let name = SamplePaper.name("0-1")
    var events = ExamEvents()
    events.enter(paper.id, .unsigned(1), .answers([name: RecordedAnswer(texts: ["A"])]))
    events.enter(paper.id, .unsigned(2), .answers([name: RecordedAnswer(texts: ["C"])]))
    events.enter(paper.id, .unsigned(3), .answers([:]))
    events.enter(paper.id, .unsigned(4), .wrong([name]))
    func totals() -> [Points?] {
      let results = results(events).results
      return (1...4).map { results[.unsigned($0)]?.score?.total }
    }
    #expect(totals() == [.zero, Points(4), .zero, Points(80)])
    events.write(regrade(name, .key(RecordedAnswer(texts: ["A"]))))
    #expect(totals() == [Points(4), .zero, .zero, Points(80)])
    #expect(results(events).results[.unsigned(4)]?.sitting?.isUncertain == true)
    events.write(regrade(name, .accept(RecordedAnswer(texts: ["C"]))))
    #expect(totals() == [Points(4), Points(4), .zero, Points(80)])
    #expect(results(events).results[.unsigned(1)]?.sitting?.first.total == .zero)
    events.write(regrade(name, .everyone))
    #expect(totals() == [Points(4), Points(4), Points(4), Points(84)])
    events.write(regrade(name, .drop))
    #expect(totals() == [.zero, .zero, .zero, Points(80)])
    let marking = results(events).marking
    #expect(marking.full == Points(80))
    // 50.5 of 84 are 48.095… of 80.
    #expect(marking.passMark == Points(hundredths: 4810))
  }

  @Test func `缺考以外，取哪一次按规则`() throws {
    var events = ExamEvents()
    let name = SamplePaper.name("0-1")
    for letter in ["C", "A"] {
      let id = events.start(paper.id, seconds: 60, number: 1)
      events.step(.answer(name, RecordedAnswer(texts: [letter])), in: id)
      events.step(.handIn(.byHand), in: id)
      events.pass(seconds: 100)
    }
    // The sample paper counts the last.
    #expect(results(events).results[.unsigned(1)]?.score?.total == .zero)
    _ = events.start(paper.id, seconds: 60, number: 2)
    #expect(results(events).results[.unsigned(2)]?.score == nil)
    events.pass(seconds: 60)
    #expect(results(events).results[.unsigned(2)]?.score?.total == .zero)
  }

  @Test func `计入复习安排的答案`() throws {
    var right = rightAnswers
    right[SamplePaper.name("0-1")] = .choice([SamplePaper.letter(0)])
    right[SamplePaper.name("0-2")] = nil
    let entry = PaperEntry(
      paper: paper.id, examinee: .unsigned(1), variant: .a, result: .answers(recorded(right)))
    let events = GradedAnswers.of(entry, at: paper)
    #expect(events.count == 20)
    #expect(events.allSatisfy { $0.mode == .paper && $0.grade != nil && $0.session == nil })
    #expect(events.first { $0.question == SamplePaper.name("0-1") }?.grade == .again)
    #expect(events.first { $0.question == SamplePaper.name("0-3") }?.grade == .good)
    let sums = PaperEntry(paper: paper.id, examinee: .unsigned(1), result: .total(Points(9)))
    #expect(GradedAnswers.of(sums, at: paper).isEmpty)
  }
}
