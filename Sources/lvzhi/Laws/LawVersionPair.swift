import Dates
import Statutes

/// Two versions of a law that are compared, with what is at hand of them.
struct LawVersionPair {
  let law: Law
  let old: LawVersion
  let new: LawVersion
  /// `nil` if the user has not added it.
  let oldText: StatuteText?
  let newText: StatuteText?
  let comparison: StatuteComparison
  /// How many articles each version has, as far as is known.
  let counts: (old: Int, new: Int)

  init(
    _ law: Law, _ old: LawVersion, _ new: LawVersion, oldText: StatuteText?, newText: StatuteText?
  ) {
    (self.law, self.old, self.new) = (law, old, new)
    (self.oldText, self.newText) = (oldText, newText)
    let (before, after) = (
      ComparedVersion(old, text: oldText), ComparedVersion(new, text: newText)
    )
    counts = (before.count, after.count)
    comparison = StatuteComparer.compare(before, after)
  }

  /// Adoption days of the versions whose words are not at hand.
  var missingTexts: [CalendarDate] {
    (oldText == nil ? [old.adopted] : []) + (newText == nil ? [new.adopted] : [])
  }
}
