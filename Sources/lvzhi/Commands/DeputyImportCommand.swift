import ArgumentParser
import Diagnostics
import Storage
import Tables

/// `deputy import [FILE]` 名册 导入
struct DeputyImportCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "deputy import")

  @Argument var path: String?

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let dialogue = program.dialogue
    let typed = try path ?? dialogue.need(.filePrompt, lacking: .whichFile)
    let roster = RosterTable(try GridFile.read(FilePath(typed)))
    guard let columns = roster.columns else {
      throw Failure(.dataAtFault, .rosterLacksNames(HarmlessText.oneLine(typed)))
    }
    var entering = try DeputyEntering(program)
    for row in roster.rows(columns) {
      try entering.enter(row, ofLine: row.number)
    }
    dialogue.say(
      .deputiesImported(entering.added, known: entering.known, skipped: entering.skipped))
    if entering.skipped > 0 { throw Failure(.dataAtFault, nil) }
  }
}
