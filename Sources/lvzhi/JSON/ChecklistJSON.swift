import Dates
import Diagnostics
import Sessions
import Settings
import Statutes

/// The checklist of a session as JSON, as `plan --session` gives it.
@MainActor
enum ChecklistJSON {
  static func value(_ screen: ChecklistScreen) -> JSONValue {
    [
      "track": .string(screen.track.id), "title": .string(screen.track.title),
      "session": .string(screen.firstDay.description),
      "regions": .strings(screen.checklist.provinces),
      "stages": .array(
        screen.checklist.stages.map { stage in
          ["title": .string(stage.title), "steps": .array(stage.entries.map(step))]
        }),
    ]
  }

  private static func step(_ entry: SessionChecklist.Entry) -> JSONValue {
    let step = entry.step
    return [
      "task": .string(step.task), "actor": .string(step.actor), "when": .string(step.time?.name),
      "day": .string(entry.day?.description), "limit": .string(step.limit),
      "condition": .string(step.condition), "note": .string(step.note),
      "region": .string(step.region),
      "basis": .strings(step.basis.map(\.citation.canonical)),
    ]
  }
}

extension StepTime {
  /// As in the files of tracks.
  fileprivate var name: String {
    switch self {
    case .before, .daysBefore: "before"
    case .preparatory: "preparatory"
    case .firstDay: "first-day"
    case .during: "during"
    case .after: "after"
    }
  }
}
