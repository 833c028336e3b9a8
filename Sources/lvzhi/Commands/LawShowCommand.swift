import ArgumentParser
import Console
import Dates
import Diagnostics
import Statutes

/// `law show [LAW] [PLACE] [--version DATE] [--search WORDS] [--json]` 法规 查看
struct LawShowCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "law show")

  @Argument var words: [String] = []
  @Option var version: String?
  @Option var search: String?

  @MainActor func run(in program: Program) throws {
    let finder = StatuteFinder(
      desk: program.statutes, version: try version.map { try CalendarDate($0, after: "--version") },
      day: program.dayInForce)
    if let search { return try find(search, finder, program) }
    let dialogue = program.dialogue
    let typed =
      words.isEmpty
      ? try dialogue.need(.lawPrompt, lacking: .whichLaw) : words.joined(separator: " ")
    let (statute, places) = try finder.places(typed)
    if program.options.json {
      let value = StatuteJSON(statute: statute).value(of: places)
      return dialogue.print(JSONText(value, layout: .pretty).description)
    }
    try dialogue.page(
      StatuteScreen(statute: statute, language: dialogue.language).lines(of: places))
  }

  /// Every passage with the words, by law, with its place.
  @MainActor private func find(
    _ words: String, _ finder: StatuteFinder, _ program: Program
  ) throws {
    let search = StatuteSearch(words)
    guard !search.isEmpty else { throw Failure.usage(.lacks(.whatToSearch)) }
    let statutes =
      try self.words.isEmpty
      ? finder.all() : [finder.places(self.words.joined(separator: " ")).statute]
    guard !statutes.isEmpty else { throw Failure.notFound(.noTextsKept) }
    let found = statutes.map { ($0, search.hits(in: $0.text)) }.filter { !$0.1.isEmpty }
    let dialogue = program.dialogue
    if program.options.json {
      let values = found.flatMap { statute, hits in
        hits.map { StatuteJSON(statute: statute).value($0) }
      }
      return dialogue.print(JSONText(.array(values), layout: .pretty).description)
    }
    let marks = StatuteMarks(painted: dialogue.terminal.outputPainter.isOn)
    let lines = found.flatMap { statute, hits in
      [ScreenLine.text(statute.title.text(in: dialogue.language))]
        + hits.map { hit in
          .item(
            marker: hit.place.spelled,
            text: HarmlessText.lines(marks.mark(hit.text, hit.ranges)))
        }
    }
    try dialogue.page(lines)
    dialogue.say(.passagesFound(found.reduce(0) { $0 + $1.1.count }))
  }
}
