import ArgumentParser
import Console
import Diagnostics
import Sheets

/// `law list [--json]` 法规 列表
struct LawListCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "law list")

  @MainActor func run(in program: Program) throws {
    let listing = try LawListing(of: program.statutes, on: program.dayInForce)
    let dialogue = program.dialogue
    if program.options.json {
      dialogue.print(JSONText(listing.json, layout: .pretty).description)
      return
    }
    guard !listing.rows.isEmpty else { throw Failure.notFound(.noLaws) }
    let isNarrow = dialogue.terminal.outputIsTerminal && dialogue.terminal.size.columns < 80
    dialogue.show(listing.table(in: dialogue.language, isNarrow: isNarrow))
  }
}
