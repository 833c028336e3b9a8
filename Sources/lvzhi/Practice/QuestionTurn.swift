import Console
import Dates
import Diagnostics
import Questions
import Records
import Scheduling
import Sessions

/// One question from showing it to the feedback after its answer.
@MainActor
struct QuestionTurn {
  /// How it ended.
  enum Result {
    case answered(Credit, Event)
    case skipped(Event)
    /// The answer before is to be taken back.
    case takeBack
    case left(SessionConversation.Ending)
  }

  let program: Program
  let desk: DeputyDesk
  let session: SessionID
  let mode: PracticeMode
  let question: Question
  let header: BankHeader
  let order: DisplayOrder
  /// Whether the answer moves the schedule.
  let isGraded: Bool
  let progress: Message

  private var dialogue: Dialogue { program.dialogue }

  /// Shows the question and stays with it until it is answered or left.
  func hold() throws -> Result {
    // A hint stays used when the answer after it was taken back, or the session was left and taken up.
    var usedHint = desk.progress.session(session)?.hinted.contains(question.name) ?? false
    show()
    while true {
      let reader = AnswerAsking(program: program, question: question, order: order)
      switch try reader.ask() {
      case .answer(let answer, let isSure, let seconds):
        return try take(answer, isSure: isSure, seconds: seconds, usedHint: usedHint)
      case .interrupted:
        dialogue.say(.practiceInterrupted)
        return .left(.left)
      case .ended: return .left(.inputEnded)
      case .idle: return .left(.idle)
      case .command(let command):
        if let result = try obey(command, &usedHint) { return result }
      case .menu:
        guard let command = try menu() else { continue }
        if let result = try obey(command, &usedHint) { return result }
      }
    }
  }

  private func show() {
    dialogue.pause()
    dialogue.say(progress, style: .dim)
    var head = header.title
    if let chapter = question.chapter { head += " · \(chapter)" }
    dialogue.say(.verbatim(HarmlessText.oneLine(head)), style: .dim)
    dialogue.say(
      Message(zh: "【\(question.type.message.chinese)】", en: "[\(question.type.message.english)]"),
      style: .bold)
    dialogue.pause()
    dialogue.show(
      QuestionScreen(question: question, order: order, language: dialogue.language).lines)
    dialogue.pause()
  }

  // MARK: Answering

  private func take(
    _ answer: Answer, isSure: Bool, seconds: Double?, usedHint: Bool
  ) throws -> Result {
    let answer = try marked(answer)
    guard let answer else { return .left(.left) }
    let policy = question.fields.marking ?? .standard
    let credit = policy.credit(for: answer, of: question)
    let grade = GradeRule.grade(
      credit: credit, type: question.type, isSure: isSure, usedHint: usedHint,
      isQuick: desk.times.isQuick(seconds, type: question.type))
    let confusedWith = credit == .full ? nil : confusion(of: answer)
    let event = try desk.record(
      .answer(
        AnswerEvent(
          session: session, mode: mode, question: question.name, revision: Revision(of: question),
          order: order.letters, answer: RecordedAnswer(answer), credit: credit, isSure: isSure,
          seconds: seconds, grade: isGraded ? grade : nil,
          confusedWith: confusedWith?.name)))
    let feedback = FeedbackScreen(
      question: question, header: header, order: order, answer: answer, credit: credit,
      language: dialogue.language, supersession: program.supersession(of: question.name))
    dialogue.pause()
    dialogue.say(feedback.verdict, style: credit == .full ? [.bold, .green] : [.bold, .red])
    dialogue.show(feedback.lines)
    dialogue.show(CitedLaw(of: question, header, in: program).passages)
    if let confusedWith { dialogue.say(.confused(HarmlessText.oneLine(confusedWith.stemWithGaps))) }
    return .answered(credit, event)
  }

  /// The question that this wrong answer is right for, among those easily confused with it.
  private func confusion(of answer: Answer) -> Question? {
    let others = program.contrastSets.others(of: question.name)
      .compactMap { program.question($0)?.question }
    let meant = Confusion.question(meantBy: answer, to: question, among: others)
    return others.first { $0.name == meant }
  }

  /// A short answer with the points that the deputy says it makes; others as they are. `nil` if the
  /// deputy left instead.
  private func marked(_ answer: Answer) throws -> Answer? {
    guard case .short(let text, nil) = answer, case .short(let model, let points) = question.body
    else { return answer }
    dialogue.pause()
    dialogue.show(FeedbackScreen.model(model, points, dialogue.language))
    while true {
      guard case .line(let line) = try dialogue.ask(.whichPointsPrompt, kind: .answer) else {
        return nil
      }
      if let made = PointNumbers.read(line, upTo: points.count) {
        return .short(text, points: made)
      }
      try dialogue.misunderstood(.pointsNotUnderstood, keepGoing: program.options.keepGoing)
    }
  }

  // MARK: Besides answering

  /// The menu always has the same numbers, so that hands can learn them.
  private func menu() throws -> TurnCommand? {
    let offered = TurnCommand.allCases
    let choice = try dialogue.choose(.menuTitle, among: offered.map(\.meaning))
    if choice == nil { show() }
    return choice.map { offered[$0] }
  }

  /// Does what was asked for; returns a result if that ends the turn.
  private func obey(_ command: TurnCommand, _ usedHint: inout Bool) throws -> Result? {
    switch command {
    case .hint:
      guard let hint = question.fields.hint else {
        dialogue.say(.noHint)
        return nil
      }
      try desk.record(.hint(question.name, session: session))
      usedHint = true
      dialogue.say(.hint(HarmlessText.lines(hint)))
    case .law:
      // Knowing the article is help as well.
      try desk.record(.hint(question.name, session: session))
      usedHint = true
      let citations = CitationWording(header: header).message(for: question.fields.citations)
      dialogue.say(.basis(citations.harmless))
      try dialogue.page(CitedLaw(of: question, header, in: program).articles)
    case .flag, .note, .mastered:
      try QuestionMarks(program: program, desk: desk).apply(command, to: question.name)
    case .undo:
      return .takeBack
    case .skip:
      let event = try desk.record(.skip(question.name, session: session))
      dialogue.say(.answerSkipped)
      return .skipped(event)
    case .quit:
      return .left(.left)
    case .help:
      dialogue.say(.answeringHelp)
    }
    return nil
  }
}
