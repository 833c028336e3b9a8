import ArgumentParser
import Diagnostics
import Questions
import Records

/// `flagged list [--json]` 收藏 列表
struct FlaggedListCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "flagged list")

  @MainActor func run(in program: Program) throws {
    let desk = try program.needDesk()
    let flagged = MarkedQuestions(program, desk.progress, where: \.isFlagged)
    let dialogue = program.dialogue
    if program.options.json {
      let names = flagged.names.map { JSONValue.string($0.description) }
      return dialogue.print(JSONText(.array(names), layout: .pretty).description)
    }
    guard !flagged.entries.isEmpty else { return dialogue.say(.noFlags) }
    dialogue.say(.flaggedTitle(flagged.entries.count))
    let lines = MarkedQuestionsScreen(questions: flagged, language: dialogue.language).lines()
    try dialogue.page(lines)
    guard dialogue.isInteractive else { return }
    switch try dialogue.choose(.mistakesMenu, among: [.drillThem, .printThem]) {
    case 0: try program.execute(["flagged", "drill"])
    case 1: try program.execute(["flagged", "print"])
    default: break
    }
  }
}
