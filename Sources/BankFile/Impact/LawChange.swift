package import Dates
package import Statutes

/// A law that went from one version to another.
package struct LawChange: Sendable {
  package let law: Law
  package let old: CalendarDate
  package let new: LawVersion
  package let comparison: StatuteComparison

  package init(
    _ law: Law, from old: CalendarDate, to new: LawVersion, _ comparison: StatuteComparison
  ) {
    self.law = law
    self.old = old
    self.new = new
    self.comparison = comparison
  }

  /// The last day before the new version takes effect.
  package var lastDay: CalendarDate { new.start.advanced(by: -1) }
}
