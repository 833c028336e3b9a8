import Console
import Diagnostics
import Exams
import Papers
import Questions
import Records

/// Holds an exam: shows questions, saves every answer before it is acknowledged, keeps the clock, and hands in at its end. There
/// is no feedback before that.
@MainActor
struct ExamConversation {
  /// How it came to its end.
  enum Ending {
    case handedIn(ExamStep.HandIn)
    /// The clock goes on.
    case left
  }

  let desk: ExamDesk
  private var warned: Set<Int> = []

  init(_ desk: ExamDesk) {
    self.desk = desk
  }

  private var program: Program { desk.program }
  private var dialogue: Dialogue { program.dialogue }

  /// Goes on until the exam is handed in or left.
  mutating func hold() throws -> Ending {
    var isShown = false
    while true {
      if desk.isOver {
        dialogue.say(.timeIsUp, style: .bold)
        try desk.handIn(.byTime)
        return .handedIn(.byTime)
      }
      warn()
      if !isShown { show() }
      isShown = true
      let item = desk.run.current
      switch try ask(prompt(item)) {
      case .idle: continue
      case .ended:
        dialogue.say(.clockGoesOn)
        return .left
      case .interrupted:
        dialogue.say(.clockGoesOn)
        return .left
      case .line(let line):
        // Whatever was typed when the time was over counts no more.
        if desk.isOver { continue }
        switch try take(line, at: item) {
        case .ending(let ending): return ending
        case .shown: isShown = false
        case .going: break
        }
      }
    }
  }

  private enum Step {
    case ending(Ending)
    /// Another question is to be shown.
    case shown
    case going
  }

  private mutating func take(_ line: String, at item: PaperItem) throws -> Step {
    if dialogue.isInteractive, line.trimmed.narrowed == "0" {
      guard let word = try menu() else { return .shown }
      return try obey(word, nil, at: item)
    }
    if line.trimmed.isEmpty { return try obey(.next, nil, at: item) }
    switch ExamCommandWord.read(line, orAsWord: !item.question.type.isFreeText) {
    case .command(let word, let number): return try obey(word, number, at: item)
    case .unknown(let word):
      try dialogue.misunderstood(
        .unknownTurnCommand(HarmlessText.oneLine(word)), keepGoing: program.options.keepGoing)
      return .going
    case nil: return try answer(line, at: item)
    }
  }

  private func answer(_ line: String, at item: PaperItem) throws -> Step {
    switch AnswerReader.read(line, question: item.question, order: item.order) {
    case .misunderstood(let problem):
      try dialogue.misunderstood(problem.message.harmless, keepGoing: program.options.keepGoing)
      return .going
    case .understood(let answer, _):
      try desk.record(.answer(item.name, RecordedAnswer(answer)))
      if desk.isOver { return .shown }
      dialogue.say(.answerSaved(item.number, SheetEcho.text(answer, item)), style: .dim)
      if desk.run.isLast { dialogue.say(.lastQuestionDone) } else { desk.move { $0.goOn() } }
      return .shown
    }
  }

  // MARK: Commands

  /// The menu always has the same numbers, so that hands can learn them.
  private func menu() throws -> ExamCommandWord? {
    let offered = ExamCommandWord.allCases.filter { $0 != .law || desk.paper.rules.isOpenBook }
    dialogue.say(.menuTitle)
    dialogue.show(
      offered.enumerated().map { index, word in
        .item(marker: "\(index + 1)", text: word.meaning.text(in: dialogue.language))
      } + [.item(marker: "0", text: Message.goBack.text(in: dialogue.language))])
    while true {
      guard case .line(let line) = try ask({ .numberPrompt }) else { return nil }
      let typed = line.trimmed.narrowed
      if typed == "0" || typed.isEmpty { return nil }
      if let number = Int(typed), offered.indices.contains(number - 1) {
        return offered[number - 1]
      }
      dialogue.complain(.pickNumber(upTo: offered.count))
    }
  }

  private func obey(_ word: ExamCommandWord, _ number: Int?, at item: PaperItem) throws -> Step {
    switch word {
    case .next:
      if desk.run.isLast { dialogue.say(.lastQuestion) } else { desk.move { $0.goOn() } }
    case .previous: desk.move { $0.goBack() }
    case .goTo: try goTo(number)
    case .flag:
      try desk.record(.mark(item.name, !desk.run.isMarked(item)))
      dialogue.say(desk.run.isMarked(item) ? .examMarked(item.number) : .examUnmarked(item.number))
      return .going
    case .list:
      dialogue.show(
        ExamCard(run: desk.run, language: dialogue.language, width: dialogue.width).lines)
      return .going
    case .clear:
      try desk.record(.answer(item.name, nil))
      dialogue.say(.answerCleared(item.number))
      return .going
    case .submit: return try submit()
    case .quit:
      dialogue.say(.clockGoesOn)
      return .ending(.left)
    case .law: return try law(item)
    case .help:
      dialogue.say(.examHelp)
      return .going
    }
    return .shown
  }

  private func goTo(_ number: Int?) throws {
    var number = number
    if number == nil, case .line(let line) = try ask({ .whichNumber }) {
      number = Int(line.trimmed.narrowed)
    }
    guard let number else { return }
    var isThere = false
    desk.move { isThere = $0.go(to: number) }
    if !isThere { dialogue.complain(.noExamQuestion(number, last: desk.run.items.count)) }
  }

  /// Says what is open and marked, and asks once more.
  private func submit() throws -> Step {
    let run = desk.run
    dialogue.say(.beforeSubmitting(open: run.open, marked: run.marked))
    while true {
      switch try ask({ .confirmSubmit }) {
      case .line(let line):
        switch line.trimmed.narrowed {
        case "1":
          if desk.isOver { return .shown }
          try desk.handIn(.byHand)
          return .ending(.handedIn(.byHand))
        case "0", "": return .shown
        default:
          try dialogue.misunderstood(.pickNumber(upTo: 1), keepGoing: program.options.keepGoing)
        }
      case .idle: return .shown
      case .ended, .interrupted:
        dialogue.say(.clockGoesOn)
        return .ending(.left)
      }
    }
  }

  /// The source, where laws may be looked at.
  private func law(_ item: PaperItem) throws -> Step {
    guard desk.paper.rules.isOpenBook else {
      try dialogue.misunderstood(.closedBook, keepGoing: program.options.keepGoing)
      return .going
    }
    let citations = CitationWording(header: nil).message(for: item.question.fields.citations)
    dialogue.say(.basis(citations.harmless))
    return .going
  }

  // MARK: Showing and asking

  private func show() {
    let run = desk.run
    let item = run.current
    dialogue.pause()
    dialogue.say(
      .examPlace(
        item, of: run.items.count, answer: run.answer(item).map { SheetEcho.text($0, item) },
        isMarked: run.isMarked(item)), style: .dim)
    dialogue.pause()
    dialogue.show(
      QuestionScreen(question: item.question, order: item.order, language: dialogue.language).lines)
    dialogue.pause()
  }

  /// The time left stands before what may be typed.
  private func prompt(_ item: PaperItem) -> () -> Message {
    let desk = desk
    return { .examPrompt(left: desk.left, item.question) }
  }

  /// Asks until the exam's time is over; `idle` then. The clock in the prompt moves while nothing is typed.
  private func ask(_ prompt: @escaping () -> Message) throws -> Reply {
    let (desk, language) = (desk, dialogue.language)
    let tick = LineLimits.Tick(every: 1000) {
      desk.beat()
      return Prompt(prompt().text(in: language))
    }
    return try dialogue.ask(
      prompt(), kind: .answer, limits: LineLimits(deadline: max(desk.left, 1), tick: tick))
  }

  /// Says when five minutes are left, and when one is.
  private mutating func warn() {
    let left = desk.left
    guard let minutes = [1, 5].first(where: { left <= $0 * 60_000 }), !warned.contains(minutes),
      desk.run.attempt.allowed > minutes * 60_000
    else { return }
    warned.formUnion(minutes == 1 ? [1, 5] : [5])
    dialogue.say(.minutesLeft(minutes), style: .bold)
  }
}

extension QuestionType {
  /// Whether any words may be the answer, those of commands among them.
  var isFreeText: Bool { self == .blank || self == .short }
}
