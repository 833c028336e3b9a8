import ArgumentParser
import Diagnostics
import Questions

/// `mistakes remove [QUESTION…]` 错题本 移出
struct MistakesRemoveCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "mistakes remove")

  @Argument var questions: [String] = []

  @MainActor func run(in program: Program) throws {
    let desk = try program.needDesk()
    let mistakes = try program.mistakes(of: desk, in: [])
    guard !questions.isEmpty else { return try Self.choose(from: mistakes, program, desk) }
    let names = try questions.map { word in
      guard let name = QuestionName(word), mistakes.names.contains(name) else {
        throw Failure.notFound(.notAMistake(HarmlessText.oneLine(word)))
      }
      return name
    }
    for name in names {
      try QuestionMarks(program: program, desk: desk).declareMastered(name)
    }
    program.saveDerived(desk)
  }

  /// Lets a person pick one.
  @MainActor static func choose(
    from mistakes: MarkedQuestions, _ program: Program, _ desk: DeputyDesk
  ) throws {
    guard program.dialogue.isInteractive else { throw Failure.usage(.lacks(.mistakeToRemove)) }
    guard !mistakes.entries.isEmpty else { return program.dialogue.say(.noMistakes) }
    let stems = mistakes.entries.map {
      Message.verbatim(HarmlessText.oneLine($0.question.stemWithGaps))
    }
    guard let index = try program.dialogue.choose(.whichToRemove, among: stems) else { return }
    try QuestionMarks(program: program, desk: desk).declareMastered(mistakes.names[index])
    program.saveDerived(desk)
  }
}
