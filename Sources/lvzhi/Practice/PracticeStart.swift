import BankFile
import Console
import Diagnostics
import Questions
import Records
import Sessions
import Settings
import Storage

/// Begins practices and takes up interrupted ones.
@MainActor
struct PracticeStart {
  let program: Program
  let desk: DeputyDesk

  private var dialogue: Dialogue { program.dialogue }
  private var usualCount: Int { program.preferences.questions }

  /// Asks which bank to practise from, if there is a choice.
  func chooseBanks() throws -> [BankLibrary.Entry] {
    let entries = program.library.entries
    guard !entries.isEmpty else { throw Failure.notFound(.noBanks) }
    guard entries.count > 1 else { return entries }
    guard dialogue.isInteractive else { throw Failure.usage(.lacks(.whichBank)) }
    let titles = entries.map { Message.verbatim(HarmlessText.oneLine($0.document.header.title)) }
    guard
      let index = try dialogue.choose(
        .practiseWhichBank, among: [Message(zh: "全部题库", en: "All banks")] + titles)
    else { throw Failure(.done, nil) }
    return index == 0 ? entries : [entries[index - 1]]
  }

  /// Asks how many questions; Enter takes the usual number. Without a person it is the usual number.
  func askCount() throws -> Int {
    guard dialogue.isInteractive else { return usualCount }
    while true {
      guard case .line(let line) = try dialogue.ask(.howManyPrompt(usualCount), kind: .answer)
      else { throw Failure(.done, nil) }
      let typed = line.trimmed.narrowed
      if typed.isEmpty { return usualCount }
      if let number = Int(typed), number > 0 { return number }
      dialogue.complain(.countNotUnderstood(HarmlessText.oneLine(typed)))
    }
  }

  /// Draws the questions and holds the practice. Where somebody asked for a number of questions
  /// (`isCountAsked`) and there are fewer, it says so.
  func begin(
    _ entries: [BankLibrary.Entry], _ request: PracticeRequest, isCountAsked: Bool
  ) throws {
    let seed = program.seed()
    let states = desk.progress.questions
    let names = PracticeDraw.questions(
      from: entries.flatMap { program.candidates(in: $0.document) }, for: request, seed: seed
    ) { name in
      // Only what was answered can have been answered under another key.
      let state = states[name]
      let current = state.flatMap { _ in program.question(name) }.map { Revision(of: $0.question) }
      return Weakness(state, under: current)
    }
    guard !names.isEmpty else { throw Failure.notFound(.noQuestionsFit) }
    if isCountAsked, let wanted = request.count, wanted > names.count {
      dialogue.say(.fewerQuestions(names.count))
    }
    let start = SessionStart(mode: .practice, questions: names, seed: seed)
    let event = try desk.record(.session(start))
    let titles = entries.map { HarmlessText.oneLine($0.document.header.title) }
    dialogue.say(.practiceStarts(names.count, titles.joined(separator: "、")))
    try hold(SessionID(event.id), seed: seed, run: PracticeRun(queue: names))
  }

  /// Takes up a practice where it was left.
  func resume(_ open: SessionState) throws {
    var done: [QuestionName: PracticeRun.Outcome] = [:]
    for name in open.answered {
      done[name] = desk.progress.questions[name]?.lastAnswer.map { .answered($0.credit) }
    }
    for name in open.skipped where done[name] == nil { done[name] = .skipped }
    let run = PracticeRun(queue: open.questions, done: done)
    dialogue.say(.practiceResumed(open: open.remaining.count, of: open.questions.count))
    try hold(open.id, seed: open.seed ?? 0, run: run, mode: open.mode)
  }

  private func hold(
    _ session: SessionID, seed: UInt64, run: PracticeRun, mode: PracticeMode = .practice
  ) throws {
    var conversation = PracticeConversation(
      program: program, desk: desk, session: session, mode: mode, seed: seed, run: run)
    let ending: PracticeConversation.Ending
    do {
      ending = try conversation.hold()
    } catch {
      // Why it ended is told already; one sentence is enough.
      _ = try? program.store.updateDerivedFiles(of: desk.id, formerNames: program.formerNames)
      throw error
    }
    program.saveDerived(desk)
    if ending == .idle { program.leaveIdleDesk() }
  }
}
