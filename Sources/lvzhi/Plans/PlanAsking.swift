import Console
import Dates
import Diagnostics
import Records
import Settings
import Storage

/// Asks a person for a plan, one thing after the other. Enter leaves a thing as it is.
@MainActor
struct PlanAsking {
  let program: Program
  let plan: StudyPlan

  private var dialogue: Dialogue { program.dialogue }

  /// The plan as the person wants it.
  func ask() throws -> StudyPlan {
    guard dialogue.isInteractive else { throw Failure.usage(.planLacksOptions) }
    let exam = try ask(.examPrompt(plan.exam), keeping: plan.exam) {
      try PlanValue.exam($0, program)
    }
    let minutes = try ask(
      .minutesPrompt(plan.minutes ?? program.preferences.minutes), keeping: plan.minutes
    ) { try PlanValue.minutes($0) }
    return StudyPlan(exam: exam, minutes: minutes, track: try askTrack())
  }

  /// Asks until the line makes sense; Ctrl-C and the end of the input leave everything as it is.
  private func ask<Value>(
    _ prompt: Message, keeping present: Value?, _ read: (String) throws -> Value?
  ) throws -> Value? {
    while true {
      guard case .line(let line) = try dialogue.ask(prompt, kind: .answer) else {
        throw Failure(.done, nil)
      }
      let typed = line.trimmed
      if typed.isEmpty { return present }
      do {
        return try read(typed)
      } catch let failure as Failure {
        if let message = failure.message { dialogue.complain(message) }
      }
    }
  }

  /// The id of the track that a person picks from the list; that of the plan if they pick none.
  func askTrack() throws -> String? {
    program.tellTrackFaults()
    let tracks = program.tracks.entries.map(\.value)
    guard !tracks.isEmpty else { return plan.track }
    let titles = tracks.map { Message.verbatim(HarmlessText.oneLine($0.title)) }
    guard let index = try dialogue.choose(.whichTrackTitle, among: titles + [.noTrackWanted])
    else { return plan.track }
    return index == tracks.count ? nil : tracks[index].id
  }
}
