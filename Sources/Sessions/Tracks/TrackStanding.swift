package import Settings

/// How far somebody is in a track. Counts lessons and no days: who pauses goes on where they stopped.
package struct TrackStanding: Sendable {
  /// What can be done with a lesson.
  package enum LessonState: String, Hashable, Sendable {
    case done
    /// All that has to come before is done.
    case open
    case closed
  }

  package let track: Track
  /// The numbers of the lessons done that the track has.
  package let done: Set<Int>

  /// `done` are all steps that were ever recorded; those that the track does not have are passed over.
  package init(_ track: Track, done: Set<Int>) {
    self.track = track
    self.done = done.filter { track.lesson($0) != nil }
  }

  /// The share of lessons done, 0…1.
  package var share: Double { Double(done.count) / Double(max(1, track.lessons.count)) }

  /// The first open lesson; `nil` if all are done.
  package var next: Lesson? { track.lessons.first { state(of: $0) == .open } }

  package func state(of lesson: Lesson) -> LessonState {
    if done.contains(lesson.number) { return .done }
    return missing(before: lesson).isEmpty ? .open : .closed
  }

  /// The lessons that have to be done first and are not, in order.
  package func missing(before lesson: Lesson) -> [Lesson] {
    track.lessons.filter { lesson.after.contains($0.number) && !done.contains($0.number) }
  }
}
