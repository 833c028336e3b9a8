import PaperSamples
import Papers
import Questions
import Testing

@Suite struct `试卷评分` {
  let paper = Paper(SamplePaper.contents())

  var rightAnswers: [QuestionName: Answer] {
    Dictionary(
      uniqueKeysWithValues: paper.questions.map { ($0.name, $0.question.rightAnswer) })
  }

  @Test func `全对得满分，不答得零分`() {
    let full = PaperMarking(paper).score(rightAnswers)
    #expect(full.total == paper.fullPoints)
    #expect(full.sectionPoints == paper.sections.map(\.fullPoints))
    #expect(full.isPassed && full.openCount == 0)
    let none = PaperMarking(paper).score([:])
    #expect(none.total == .zero && !none.isPassed && none.openCount == paper.questionCount)
  }

  @Test func `达到及格线就及格`() {
    var answers: [QuestionName: Answer] = [:]
    for question in paper.questions.prefix(12) {
      answers[question.name] = question.question.rightAnswer
    }
    #expect(PaperMarking(paper).score(answers).total == Points(48))
    #expect(!PaperMarking(paper).score(answers).isPassed)
    let thirteenth = paper.questions[12]
    answers[thirteenth.name] = thirteenth.question.rightAnswer
    #expect(PaperMarking(paper).score(answers).isPassed)
  }

  struct Case {
    let policy: MarkingPolicy
    let points: Points
  }

  @Test(arguments: [
    Case(policy: .allOrNothing, points: .zero), Case(policy: .halfForPart, points: Points(2)),
    Case(policy: .perOption, points: Points(hundredths: 250)),
    Case(policy: .perOptionPoints(Points(hundredths: 50)), points: Points(1)),
  ])
  func `多选少选按大题的规则，按步长四舍五入`(wanted: Case) throws {
    let paper = Paper(SamplePaper.contents(marking: wanted.policy))
    let name = SamplePaper.name("1-1")
    let picked: Answer = .choice([SamplePaper.letter(0), SamplePaper.letter(3)])
    let score = PaperMarking(paper).score([name: picked])
    #expect(score.total == wanted.points)
    #expect(score.items.first { $0.question == name }?.isAnswered == true)
  }

  /// Whoever answers the same, at whatever printed letters, earns the same.
  @Test(arguments: UInt64(0)..<40)
  func `各卷种的同样作答得同样的分`(seed: UInt64) throws {
    let paper = Paper(SamplePaper.contents(letters: ["A", "B", "C"], seed: seed))
    var chance = SplitMix64(seed: seed)
    var answers: [QuestionName: Answer] = [:]
    for question in paper.questions where chance.next(below: 5) > 0 {
      answers[question.name] = RandomAnswer.answer(to: question.question, using: &chance)
    }
    let wanted = PaperMarking(paper).score(answers)
    for letter in paper.variants.map(\.letter) {
      let items = paper.items(letter)
      #expect(items.map(\.number) == Array(1...paper.questionCount))
      let read = items.compactMap { item in
        answers[item.name].flatMap { RandomAnswer.typed($0, at: item) }.map { (item.name, $0) }
      }
      #expect(read.count == answers.count)
      let score = PaperMarking(paper).score(Dictionary(uniqueKeysWithValues: read))
      #expect(score == wanted)
    }
    #expect(wanted.sectionPoints.reduce(.zero, +) == wanted.total)
    #expect((Points.zero...paper.fullPoints).contains(wanted.total))
  }
}
