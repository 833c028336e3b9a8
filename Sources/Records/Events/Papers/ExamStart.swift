package import Papers

/// Somebody begins a paper on screen. The event's id is the name of the attempt.
package struct ExamStart: Hashable, Sendable {
  package let paper: PaperID
  package let variant: VariantLetter
  /// The time that there is, extra time included; 1 or more.
  package let seconds: Int
  /// Of an unsigned test, which is kept with the paper and not with a deputy; 1 or more.
  package let number: Int?
  package let moment: BootMoment

  /// A start; less than a second becomes one.
  package init(
    paper: PaperID, variant: VariantLetter, seconds: Int, number: Int? = nil, moment: BootMoment
  ) {
    self.paper = paper
    self.variant = variant
    self.seconds = max(seconds, 1)
    self.number = number.map { max($0, 1) }
    self.moment = moment
  }
}
