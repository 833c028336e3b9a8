import ArgumentParser
import Dates
import Diagnostics
import Records
import Sessions
import Settings
import Storage

/// `plan [--json]` 学习计划, and `plan --session D [--track T] [--region R]`, the checklist of a session.
struct PlanShowCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "plan show")

  @Option var session: String?
  @Option var track: String?
  @Option var region: String?

  @MainActor func run(in program: Program) throws {
    if let session {
      let day = try CalendarDate(session, after: "--session")
      return try showChecklist(on: day, in: program)
    }
    guard track == nil, region == nil else { throw Failure.usage(.sessionIsMissing) }
    let desk = try program.needDesk()
    program.tellTrackFaults()
    let figures = PlanFigures(program, desk.progress)
    let dialogue = program.dialogue
    if program.options.json {
      dialogue.print(
        JSONText(PlanJSON.value(figures, deputy: desk.id), layout: .pretty).description)
      return
    }
    guard !figures.isEmpty else { return dialogue.say(.noPlanYet) }
    try PlanScreen(figures: figures, dialogue: dialogue).show()
  }

  @MainActor private func showChecklist(on day: CalendarDate, in program: Program) throws {
    let desk = try program.deskIfAny()
    let chosen = try chosenTrack(following: desk?.progress.plan?.track, in: program)
    let regions =
      region.map { [$0.trimmed] } ?? desk?.progress.profile.text(.region).map { [$0] }
      ?? program.preferences.regions
    let screen = ChecklistScreen(
      track: chosen, firstDay: day, regions: regions, language: program.dialogue.language)
    if program.options.json {
      program.dialogue.print(JSONText(ChecklistJSON.value(screen), layout: .pretty).description)
    } else {
      try program.dialogue.page(screen.lines)
    }
  }

  /// The track named; else that of the plan if it has a checklist; else a person is asked which.
  @MainActor private func chosenTrack(
    following planned: String?, in program: Program
  ) throws -> Track {
    if let track {
      let named = try program.track(named: track)
      guard !named.checklist.isEmpty else {
        throw Failure.usage(.trackHasNoChecklist(HarmlessText.oneLine(named.title)))
      }
      return named
    }
    program.tellTrackFaults()
    let tracks = program.tracks.entries.map(\.value).filter { !$0.checklist.isEmpty }
    if let track = tracks.first(where: { $0.id == planned }) { return track }
    guard !tracks.isEmpty else { throw Failure.notFound(.noChecklist) }
    let titles = tracks.map { Message.verbatim(HarmlessText.oneLine($0.title)) }
    guard program.dialogue.isInteractive else {
      throw Failure.usage(.whichSession(titles.map(\.chinese)))
    }
    guard let index = try program.dialogue.choose(.whichSessionTitle, among: titles) else {
      throw Failure(.done, nil)
    }
    return tracks[index]
  }
}
