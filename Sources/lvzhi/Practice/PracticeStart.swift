import BankFile
import Console
import Diagnostics
import Questions
import Records
import Sessions
import Settings
import Storage

/// Begins practices: asks from what and how much, and draws the questions.
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
    return index == 0 ? program.banksInOwnLanguage : [entries[index - 1]]
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
    let titles = entries.map { HarmlessText.oneLine($0.document.header.title) }
    try SessionOpening(program: program, desk: desk).open(
      names, mode: .practice, seed: seed,
      saying: .practiceStarts(names.count, titles.joined(separator: "、")))
  }
}
