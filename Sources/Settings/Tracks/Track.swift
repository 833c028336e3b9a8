package import Dates
package import Statutes

/// A path through the banks for somebody in a certain post: lessons in order, each with what to read and what
/// to answer. Progress counts lessons and never days, so a track may be left and taken up at any time.
package struct Track: Hashable, Sendable {
  /// The name in journals; never changes, while the title may.
  package let id: String
  package let title: String
  /// Whom it is for.
  package var audience: String?
  /// What it is about, in a sentence.
  package var summary: String?
  /// The versions that the citations of the checklist mean.
  package var laws: [LawName: CalendarDate] = [:]
  /// In the order in which they are offered. Their numbers are kept in journals, so none is moved or taken
  /// out once the track is in use.
  package let lessons: [Lesson]
  /// The steps of a session of the congress; empty for a track that is not about one.
  package var checklist: [ChecklistStage] = []

  package init(id: String, title: String, lessons: [Lesson]) {
    self.id = id
    self.title = title
    self.lessons = lessons
  }

  /// The lesson of that number; `nil` if there is none.
  package func lesson(_ number: Int) -> Lesson? {
    lessons.indices.contains(number - 1) ? lessons[number - 1] : nil
  }
}
