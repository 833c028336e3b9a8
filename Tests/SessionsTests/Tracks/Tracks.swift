import Diagnostics
import Questions
import Settings

/// Tracks for tests.
enum Tracks {
  static let place = ByteRange(0, 0)

  /// Lessons 1, 2, … with what each needs, and nothing to answer.
  static func track(after: Set<Int>...) -> Track {
    let lessons = after.enumerated().map { index, after in
      Lesson(number: index + 1, title: "课", readings: [], drills: [], after: after)
    }
    return Track(id: "t", title: "课程", lessons: lessons)
  }

  static func drill(
    _ bank: String, count: Int, chapter: String? = nil, tags: [String] = []
  ) -> LessonDrill {
    guard let id = BankID(bank) else { preconditionFailure() }
    var drill = LessonDrill(bank: id, count: count, at: place)
    (drill.chapter, drill.tags) = (chapter, tags)
    return drill
  }

  static func lesson(_ drills: LessonDrill...) -> Lesson {
    Lesson(number: 1, title: "课", readings: [], drills: drills, after: [])
  }
}
