import Diagnostics
import Sessions
import Settings
import Storage

/// A track as JSON, as `plan tracks` gives it.
@MainActor
enum TrackJSON {
  static func value(_ standing: TrackStanding, file: FilePath) -> JSONValue {
    let track = standing.track
    return [
      "id": .string(track.id), "title": .string(track.title), "audience": .string(track.audience),
      "summary": .string(track.summary), "path": .string(file.text),
      "done": .integer(standing.done.count), "checklist": .bool(!track.checklist.isEmpty),
      "lessons": .array(track.lessons.map { lesson($0, standing) }),
    ]
  }

  private static func lesson(_ lesson: Lesson, _ standing: TrackStanding) -> JSONValue {
    [
      "number": .integer(lesson.number), "title": .string(lesson.title),
      "state": .string(standing.state(of: lesson).rawValue),
      "after": .array(lesson.after.sorted().map { .integer($0) }),
      "questions": .integer(lesson.questionCount),
    ]
  }
}
