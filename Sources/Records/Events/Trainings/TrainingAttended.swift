package import Dates

/// What a training was for one deputy: the entry in the deputy's own journal. The last for a training counts.
package struct TrainingAttended: Hashable, Sendable {
  package let training: TrainingID
  package let date: CalendarDate
  package let title: String
  package let organiser: String?
  package let subject: String?
  package let form: TrainingForm?
  /// Of the training; what somebody missed of it is not known.
  package let hours: TrainingHours?
  package let state: AttendanceState
  /// Why, where they were excused.
  package let reason: String?

  package init(
    training: TrainingID, date: CalendarDate, title: String, organiser: String? = nil,
    subject: String? = nil, form: TrainingForm? = nil, hours: TrainingHours? = nil,
    state: AttendanceState, reason: String? = nil
  ) {
    self.training = training
    self.date = date
    self.title = title
    self.organiser = organiser
    self.subject = subject
    self.form = form
    self.hours = hours
    self.state = state
    self.reason = reason
  }
}
