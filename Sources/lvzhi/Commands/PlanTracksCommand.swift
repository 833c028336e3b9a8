import ArgumentParser
import Diagnostics
import Records
import Sessions
import Settings
import Storage

/// `plan tracks [TRACK] [--json]` 学习计划 课程
struct PlanTracksCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "plan tracks")

  @Argument var track: String?

  @MainActor func run(in program: Program) throws {
    let progress = try program.deskIfAny()?.progress
    let named = try track.map(program.track(named:))
    program.tellTrackFaults()
    let entries = program.tracks.entries.filter { named == nil || $0.value == named }
    let standings = entries.map { program.standing(in: $0.value, progress) }
    let dialogue = program.dialogue
    if program.options.json {
      let values = zip(entries, standings).map { TrackJSON.value($1, file: $0.file) }
      dialogue.print(JSONText(.array(values), layout: .pretty).description)
      return
    }
    guard !standings.isEmpty else { throw Failure.notFound(.noTracks) }
    let screen = TrackScreen(language: dialogue.language)
    if named != nil, let standing = standings.first {
      try dialogue.page(screen.lessons(of: standing))
    } else {
      try dialogue.page(screen.overview(standings))
    }
  }
}
