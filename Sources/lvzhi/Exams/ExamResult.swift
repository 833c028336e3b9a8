import Console
import Diagnostics
import Exams
import Papers
import Questions
import Records
import Storage

/// What a deputy is told after an exam: points by section, total, whether it is passed, and on request what was wrong.
@MainActor
struct ExamResult {
  let program: Program
  let paper: Paper
  let attempt: Attempt
  let marking: CorrectedMarking

  init(_ attempt: Attempt, at paper: Paper, program: Program) throws {
    self.program = program
    self.paper = paper
    self.attempt = attempt
    let events = try program.papers.read(journalsOf: paper.id).events
    marking = CorrectedMarking(paper, Correction.all(PaperLedger(events).regrades))
  }

  private var dialogue: Dialogue { program.dialogue }

  var score: ResultScore {
    ResultScore(marking.score(marking.answers(attempt.answers)), of: marking)
  }

  /// Says the result; a person may then look at what was wrong.
  func tell() throws {
    let score = score
    dialogue.pause()
    dialogue.say(
      .examResult(score, how: attempt.handIn), style: score.isPassed ? [.bold, .green] : .bold)
    dialogue.show(sections(score))
    if paper.sections.contains(where: { $0.type == .short }) { dialogue.say(.shortAnswersLater) }
    let wrong = wrongItems
    guard !wrong.isEmpty, dialogue.isInteractive else { return }
    guard case .line(let line) = try dialogue.ask(.lookAtWrong(wrong.count), kind: .answer),
      line.trimmed.narrowed == "1"
    else { return }
    try dialogue.page(wrong.flatMap(lines))
  }

  private func sections(_ score: ResultScore) -> [ScreenLine] {
    zip(paper.sections, zip(score.sections ?? [], marking.sectionFull)).map { section, points in
      .item(
        marker: section.type.message.text(in: dialogue.language),
        text: Message.sectionPoints(points.0, of: points.1).text(in: dialogue.language))
    }
  }

  /// Those that did not earn full marks, as printed.
  private var wrongItems: [PaperItem] {
    let points = Dictionary(
      (score.items ?? []).map { ($0.question, $0.credit) }, uniquingKeysWith: { first, _ in first })
    return paper.items(attempt.variant).filter { item in
      item.question.type != .short && points[item.name].map { $0 < .full } ?? false
    }
  }

  private func lines(_ item: PaperItem) -> [ScreenLine] {
    let wording = AnswerWording(
      question: item.question, order: item.order, language: dialogue.language)
    let given = attempt.answers[item.name]?.answer(to: item.question.type)
    let own = given.map { wording.text(of: $0) } ?? Message.leftOpen.text(in: dialogue.language)
    let citations = CitationWording(header: nil).message(for: item.question.fields.citations)
    var told = [
      Message.yourAnswer(own), Message.rightAnswer(wording.rightAnswer),
    ]
    if let explanation = item.question.fields.explanation {
      told.append(.explanation(HarmlessText.lines(explanation)))
    }
    if !item.question.fields.citations.isEmpty { told.append(.basis(citations.harmless)) }
    let stem = HarmlessText.lines(item.question.stemWithGaps)
    return [.text("\(item.number). \(stem)")]
      + told.flatMap { message in
        message.text(in: dialogue.language).split(separator: "\n").map { .text("   \($0)") }
      } + [.blank]
  }
}
