import ArgumentParser
import Console
import Dates
import Diagnostics

/// `law diff LAW [OLD NEW] [--json]` 法规 比对
struct LawDiffCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "law diff")

  @Argument var law: String?
  @Argument var versions: [String] = []

  @MainActor func run(in program: Program) throws {
    let dialogue = program.dialogue
    let name = try law ?? dialogue.need(.lawToComparePrompt, lacking: .lawToCompare)
    guard versions.count <= 2 else { throw Failure.usage(.tooManyVersions) }
    let days = try versions.map { try CalendarDate($0, after: "law diff") }
    let pair = try program.lawVersions(of: name, on: days)
    if program.options.json {
      dialogue.print(JSONText(LawDiffJSON.value(pair), layout: .pretty).description)
      return
    }
    try dialogue.pageChanges(LawDiffScreen.lines(pair, in: dialogue.language))
  }
}
