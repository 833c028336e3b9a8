import ArgumentParser
import Diagnostics
import Records
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
    let source = try BankFiles.text(of: FilePath(typed))
    let roster = RosterTable(CSVReader.read(source.bytes))
    let lines = LineIndex(source)
    guard let columns = roster.columns else {
      throw Failure(.dataAtFault, .rosterLacksNames(HarmlessText.oneLine(typed)))
    }
    var added = 0
    var skipped = 0
    for row in roster.rows(columns) {
      let line = lines.position(of: Int(row.range.start)).line
      do {
        try program.addDeputy(name: row.name, id: row.id, profile: row.profile)
        added += 1
      } catch let failure as Failure {
        skipped += 1
        dialogue.complain(.rosterRowSkipped(line, failure.message ?? .verbatim("")))
      }
    }
    dialogue.say(.deputiesImported(added, skipped: skipped))
    if skipped > 0 { throw Failure(.dataAtFault, nil) }
  }
}
