import ArgumentParser
import Diagnostics
import Papers
import Questions
import Settings
import Sheets
import Storage

/// `paper list [--json]` 组卷 列表
struct PaperListCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "paper list")

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let (papers, failures) = try Self.papers(of: program)
    for failure in failures { program.dialogue.complain(StorageErrorWording.message(for: failure)) }
    if program.options.json {
      let values = papers.map(PaperListJSON.value)
      program.dialogue.print(JSONText(.array(values), layout: .pretty).description)
    } else {
      show(papers, program)
    }
    if !failures.isEmpty { throw Failure(.dataAtFault, nil) }
  }

  /// The papers that can be read, and why the others cannot.
  @MainActor private static func papers(
    of program: Program
  ) throws -> (papers: [Paper], failures: [StorageError]) {
    var papers: [Paper] = []
    var failures: [StorageError] = []
    for id in try program.papers.ids() {
      do throws(StorageError) {
        papers.append(try program.papers.load(id))
      } catch {
        failures.append(error)
      }
    }
    return (papers, failures)
  }

  @MainActor private func show(_ papers: [Paper], _ program: Program) {
    let dialogue = program.dialogue
    if papers.isEmpty {
      dialogue.say(.noPapers)
    } else {
      let columns: [Message] = [
        .paperColumn, .titleColumn, .questionsColumn, .pointsColumn, .minutesColumn,
        .variantsColumn,
      ]
      dialogue.show(
        SheetTable(
          columns: columns.map { SheetColumn($0, in: dialogue.language) },
          rows: papers.map { paper in
            SheetRow([
              SheetCell(text: paper.id.text), SheetCell(text: paper.title),
              SheetCell(text: String(paper.questionCount)),
              SheetCell(text: paper.fullPoints.description),
              SheetCell(text: String(paper.rules.minutes)),
              SheetCell(text: paper.variants.map(\.letter.description).joined()),
            ])
          }))
    }
    dialogue.say(.blueprintsHeading)
    dialogue.show(
      program.blueprints.entries.map { entry in
        .item(
          marker: HarmlessText.oneLine(entry.value.id.text),
          text: HarmlessText.oneLine(
            entry.value.title + (entry.value.summary.map { "：\($0)" } ?? "")))
      })
  }
}
