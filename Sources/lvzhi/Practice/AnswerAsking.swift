import Console
import Diagnostics
import Questions

/// Asks for the answer to one question until it is understood.
@MainActor
struct AnswerAsking {
  /// What came of asking.
  enum Outcome {
    /// `seconds` to the first key; `nil` when nobody measured.
    case answer(Answer, isSure: Bool, seconds: Double?)
    case command(TurnCommand)
    case menu
    case interrupted
    case ended
    case idle
  }

  let program: Program
  let question: Question
  let order: DisplayOrder

  private var dialogue: Dialogue { program.dialogue }

  /// Asks; a line that is not understood is asked again with the reason, and never counts as wrong.
  /// From a pipe such a line ends the script, unless it is to keep going.
  func ask() throws -> Outcome {
    let screen = QuestionScreen(question: question, order: order, language: dialogue.language)
    while true {
      switch try line(screen.prompt) {
      case .outcome(let outcome): return outcome
      case .text(let typed, let seconds):
        if case .blanks(let fillIn) = question.body, fillIn.blanks.count > 1 {
          if let outcome = try blanks(startingWith: typed, of: fillIn, seconds) { return outcome }
          continue
        }
        switch AnswerReader.read(typed, question: question, order: order) {
        case .understood(let answer, let sure):
          return .answer(answer, isSure: sure, seconds: seconds)
        case .misunderstood(let problem):
          try dialogue.misunderstood(
            problem.message.harmless, keepGoing: program.options.keepGoing)
        }
      }
    }
  }

  /// A line typed at the question, sorted into what it is.
  private enum Line {
    case text(String, seconds: Double?)
    case outcome(Outcome)
  }

  private func line(_ prompt: Message) throws -> Line {
    while true {
      switch try dialogue.ask(prompt, kind: .answer) {
      case .interrupted: return .outcome(.interrupted)
      case .ended: return .outcome(.ended)
      case .idle: return .outcome(.idle)
      case .line(let text):
        if dialogue.isInteractive, text.trimmed.narrowed == "0" {
          return .outcome(.menu)
        }
        switch TurnCommand.read(text, orAsWord: !takesFreeText) {
        case .command(let command): return .outcome(.command(command))
        case .unknown(let word):
          try dialogue.misunderstood(
            .unknownTurnCommand(HarmlessText.oneLine(word)), keepGoing: program.options.keepGoing)
        case nil: return .text(text, seconds: seconds)
        }
      }
    }
  }

  /// Whether any words may be the answer, commands among them.
  private var takesFreeText: Bool { question.type == .blank || question.type == .short }

  private var seconds: Double? {
    guard !program.clockIsFixed, let delay = dialogue.source.firstKeyDelay else { return nil }
    return Double(delay) / 1000
  }

  /// Several blanks, one by one from the text typed first. A line that separates several texts is an
  /// answer to all of them, whenever it comes. `nil` to ask again from the first.
  private func blanks(
    startingWith typed: String, of fillIn: FillIn, _ seconds: Double?
  ) throws -> Outcome? {
    var texts: [String] = []
    var isSure = true
    var next = typed
    while true {
      if next.contains(where: { "；;|｜".contains($0) }) {
        return try allBlanks(next, seconds)
      }
      switch AnswerReader.readBlank(next, at: texts.count, of: fillIn) {
      case .understood(let text, let sure):
        texts.append(text)
        isSure = isSure && sure
      case .misunderstood(let problem):
        try dialogue.misunderstood(problem.message.harmless, keepGoing: program.options.keepGoing)
        if texts.isEmpty { return nil }
      }
      if texts.count == fillIn.blanks.count {
        return .answer(.blanks(texts), isSure: isSure, seconds: seconds)
      }
      switch try line(.blankPrompt(texts.count + 1, of: fillIn.blanks.count)) {
      case .outcome(let outcome): return outcome
      case .text(let typed, _): next = typed
      }
    }
  }

  /// All blanks on one line; `nil` to ask again from the first.
  private func allBlanks(_ typed: String, _ seconds: Double?) throws -> Outcome? {
    switch AnswerReader.read(typed, question: question, order: order) {
    case .understood(let answer, let sure): return .answer(answer, isSure: sure, seconds: seconds)
    case .misunderstood(let problem):
      try dialogue.misunderstood(problem.message.harmless, keepGoing: program.options.keepGoing)
      return nil
    }
  }
}
