import ArgumentParser
import BankFile
import Diagnostics
import Questions
import Records
import Storage

/// `mistakes list [BANK…] [--json]` 错题本 列表
struct MistakesListCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "mistakes list")

  @Argument var banks: [String] = []

  @MainActor func run(in program: Program) throws {
    let desk = try program.needDesk()
    let mistakes = try program.mistakes(of: desk, in: banks)
    let dialogue = program.dialogue
    if program.options.json {
      return dialogue.print(JSONText(json(mistakes), layout: .pretty).description)
    }
    let aside = desk.progress.questions.count { name, state in
      state.isMistake && program.question(name) != nil && !program.serves(name)
    }
    guard !mistakes.entries.isEmpty else {
      return dialogue.say(aside > 0 ? .mistakesAside(aside) : .noMistakes)
    }
    dialogue.say(.mistakesTitle(mistakes.entries.count))
    if aside > 0 { dialogue.say(.mistakesAside(aside)) }
    let screen = MarkedQuestionsScreen(questions: mistakes, language: dialogue.language)
    guard dialogue.isInteractive else { return dialogue.show(screen.lines(remark: remark)) }
    dialogue.show(screen.overview)
    let choices: [Message] = [.drillThem, .listThem, .removeOne, .printThem]
    switch try dialogue.choose(.mistakesMenu, among: choices) {
    case 0: try program.execute(["mistakes", "drill"] + banks)
    case 1: try dialogue.page(screen.lines(remark: remark))
    case 2: try MistakesRemoveCommand.choose(from: mistakes, program, desk)
    case 3: try program.execute(["mistakes", "print"] + banks)
    default: break
    }
  }

  private func remark(_ state: QuestionState) -> Message? {
    .missedTimes(state.answers - state.right, rightSince: state.rightSinceMistake)
  }

  @MainActor private func json(_ mistakes: MarkedQuestions) -> JSONValue {
    .array(
      mistakes.entries.map { entry in
        [
          "question": .string(entry.question.name.description),
          "chapter": .string(entry.question.chapter), "stem": .string(entry.question.stemWithGaps),
          "answers": .integer(entry.state.answers), "right": .integer(entry.state.right),
          "rightSince": .integer(entry.state.rightSinceMistake),
        ]
      })
  }
}

extension Program {
  /// A deputy's mistakes in the banks that the words name, or in all. What may not be served today is left
  /// out, and is there again when it may.
  func mistakes(of desk: DeputyDesk, in words: [String]) throws -> MarkedQuestions {
    let banks = try words.map { try bank(named: $0).document.header.id }
    return MarkedQuestions(
      self, desk.progress, banks: banks.isEmpty ? nil : banks, whileServed: true,
      where: \.isMistake)
  }
}
