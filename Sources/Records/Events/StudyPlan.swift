package import Dates

/// What a deputy set out to do. Each plan replaces the one before as a whole.
package struct StudyPlan: Hashable, Sendable {
  /// The day of the exam.
  package let exam: CalendarDate?
  /// Minutes a day, 1 or more.
  package let minutes: Int?
  /// The id of the track that is followed.
  package let track: String?

  /// A plan; less than a minute becomes one.
  package init(exam: CalendarDate? = nil, minutes: Int? = nil, track: String? = nil) {
    self.exam = exam
    self.minutes = minutes.map { max($0, 1) }
    self.track = track
  }
}

/// A step of a track that was done.
package struct TrackStep: Hashable, Sendable {
  /// The track's id.
  package let track: String
  /// Which one, counted from 1.
  package let step: Int

  /// A step; less than the first becomes the first.
  package init(track: String, step: Int) {
    self.track = track
    self.step = max(step, 1)
  }
}
