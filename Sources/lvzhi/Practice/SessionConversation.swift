import Console
import Diagnostics
import Questions
import Records
import Sessions

/// Holds a session: serves question after question, saves each answer before it is acknowledged, and tells
/// how it went. Ends when all is done, or when the deputy leaves; what is open can be taken up again.
@MainActor
struct SessionConversation {
  /// How a session came to its end.
  enum Ending {
    case finished
    case left
    /// Nobody was at the keyboard any more.
    case idle
    case inputEnded
  }

  let program: Program
  let desk: DeputyDesk
  let session: SessionID
  let mode: PracticeMode
  let seed: UInt64
  /// Questions to compare with each other once all of a set were answered.
  let sets: [[QuestionName]]
  private(set) var run: PracticeRun
  /// What undo takes back: the events of the questions passed in this sitting, in step with `run`.
  private var recorded: [Event] = []

  init(
    program: Program, desk: DeputyDesk, session: SessionID, mode: PracticeMode, seed: UInt64,
    run: PracticeRun, sets: [[QuestionName]] = []
  ) {
    self.program = program
    self.desk = desk
    self.session = session
    self.mode = mode
    self.seed = seed
    self.run = run
    self.sets = sets
  }

  private var dialogue: Dialogue { program.dialogue }

  /// Serves questions until the end.
  mutating func hold() throws -> Ending {
    while let name = run.current {
      guard let found = program.question(name), program.serves(name) else {
        dialogue.complain(
          program.question(name) == nil
            ? .questionGone(name.description) : .questionNotServed(name.description))
        try pass(.skipped, desk.record(.skip(name, session: session)))
        continue
      }
      switch try turn(for: found.question, header: found.header).hold() {
      case .answered(let credit, let event): try pass(.answered(credit), event)
      case .skipped(let event): try pass(.skipped, event)
      case .takeBack: try takeBack()
      case .left(let ending): return try leave(ending)
      }
      if let ending = try pauseAfterAnswer() { return try leave(ending) }
    }
    try desk.record(.sessionEnd(session))
    dialogue.pause()
    dialogue.say(closing, style: .bold)
    return .finished
  }

  private var closing: Message {
    guard mode == .challenge else {
      return .sessionDone(mode, answered: run.answered, right: run.right)
    }
    return .challengeDone(right: run.right, best: desk.progress.bestChallenge)
  }

  private func turn(for question: Question, header: BankHeader) -> QuestionTurn {
    var chance = SplitMix64(seed: seed.mixed(with: question.name))
    return QuestionTurn(
      program: program, desk: desk, session: session, mode: mode, question: question,
      header: header, order: DisplayOrder(for: question, using: &chance),
      isGraded: SessionRules(for: mode).isGraded && !run.isRepeating, progress: place)
  }

  /// Where one is.
  private var place: Message {
    if run.isRepeating { return .repeatProgress(left: run.repeatsLeft) }
    if mode == .challenge { return .challengeProgress(right: run.right) }
    return .questionProgress(
      number: run.position + 1, of: run.queue.count, right: run.right, answered: run.answered)
  }

  private var lastPassWasAnswer = false

  private mutating func pass(_ outcome: PracticeRun.Outcome, _ event: Event) throws {
    run.pass(outcome)
    recorded.append(event)
    lastPassWasAnswer = outcome != .skipped
    if case .answer(let answer) = event.content { compareSet(of: answer.question) }
  }

  /// Puts the questions of a set side by side once the last of them was answered.
  private func compareSet(of name: QuestionName) {
    guard let set = sets.first(where: { $0.contains(name) }),
      let answered = desk.progress.session(session)?.answered, set.allSatisfy(answered.contains)
    else { return }
    let questions = set.compactMap { program.question($0)?.question }
    dialogue.pause()
    dialogue.show(ContrastScreen(questions: questions, language: dialogue.language).lines)
  }

  private mutating func takeBack() throws {
    lastPassWasAnswer = false
    guard let event = recorded.popLast(), run.undo() != nil else {
      dialogue.say(.nothingToTakeBack)
      return
    }
    try desk.record(.undo(event.id))
    dialogue.say(.answerTakenBack)
  }

  /// Lets a person read the feedback before the next question.
  private mutating func pauseAfterAnswer() throws -> Ending? {
    guard dialogue.isInteractive, lastPassWasAnswer else { return nil }
    lastPassWasAnswer = false
    while true {
      let prompt = run.current == nil ? Message.lastContinuePrompt : .continuePrompt
      switch try dialogue.ask(prompt, kind: .answer) {
      case .interrupted, .ended: return .left
      case .idle: return .idle
      case .line(let line):
        if line.trimmed.isEmpty { return nil }
        guard let choice = try menuChoice(line) else { continue }
        switch choice {
        case .quit: return .left
        case .undo:
          try takeBack()
          return nil
        case .flag, .note, .mastered, .hint, .law, .skip, .help:
          guard let name = recorded.last.flatMap(Self.question) else { return nil }
          try QuestionMarks(program: program, desk: desk).apply(choice, to: name)
        }
      }
    }
  }

  /// What was picked after the feedback; `nil` for nothing, or for what was meant for the question before.
  private func menuChoice(_ line: String) throws -> TurnCommand? {
    if case .command(let command) = TurnCommand.read(line, orAsWord: true) { return command }
    guard line.trimmed.narrowed == "0" else {
      dialogue.complain(.alreadyAnswered)
      return nil
    }
    let offered: [TurnCommand] = [.flag, .note, .undo, .quit, .mastered]
    return try dialogue.choose(.menuTitle, among: offered.map(\.meaning)).map { offered[$0] }
  }

  private static func question(of event: Event) -> QuestionName? {
    switch event.content {
    case .answer(let answer): answer.question
    case .skip(let name, _): name
    default: nil
    }
  }

  /// Puts the session away, to be taken up again. One in which nothing is left, or only what was to be
  /// repeated, is over.
  private func leave(_ ending: Ending) throws -> Ending {
    let isDone = run.current == nil
    if isDone || run.open == 0 { try desk.record(.sessionEnd(session)) }
    dialogue.pause()
    dialogue.say(
      isDone
        ? closing
        : .practiceLeft(
          answered: run.answered, right: run.right, open: run.open, atPrompt: program.isAtPrompt))
    return ending
  }
}

extension UInt64 {
  /// A seed for one question of a session: the same on every machine, different from its neighbours'
  /// (FNV-1a, 64 bits, over the question's name, started from this seed).
  func mixed(with name: QuestionName) -> UInt64 {
    name.description.utf8.reduce(self ^ 0xcbf2_9ce4_8422_2325) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
  }
}
