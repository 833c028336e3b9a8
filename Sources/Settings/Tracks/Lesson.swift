/// One lesson of a track: study notes to read, then questions to answer.
package struct Lesson: Hashable, Sendable {
  /// Its place in the track, counted from 1.
  package let number: Int
  package let title: String
  package let readings: [LessonReading]
  package let drills: [LessonDrill]
  /// The numbers of the lessons that have to be done before; each less than `number`.
  package let after: Set<Int>

  package init(
    number: Int, title: String, readings: [LessonReading], drills: [LessonDrill], after: Set<Int>
  ) {
    self.number = number
    self.title = title
    self.readings = readings
    self.drills = drills
    self.after = after
  }

  /// How many questions it asks.
  package var questionCount: Int { drills.reduce(0) { $0 + $1.count } }
}
