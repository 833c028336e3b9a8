package import Dates
package import Questions

/// Which period sheet is wanted.
package struct PeriodSheetRequest: Sendable, Hashable {
  /// The heading, in the words of the caller.
  package var title: String
  /// When the sheet is made.
  package var generated: Timestamp
  package var period: StudyPeriod
  /// Only deputies of this group; `nil` for all.
  package var group: String?
  /// Only answers to questions of these banks; `nil` for all.
  package var banks: Set<BankID>?
  /// Whether rows are numbered by rank. Off unless asked for: nobody is ranked by default.
  package var isRanked: Bool
  /// By what rows are put together, with sums below each group; `nil` for one list.
  package var grouping: SheetGrouping?
  /// Whether names and ids are masked, as in 张*三.
  package var isMasked: Bool

  package init(
    title: String, generated: Timestamp, period: StudyPeriod, group: String? = nil,
    banks: Set<BankID>? = nil, isRanked: Bool = false,
    grouping: SheetGrouping? = nil, isMasked: Bool = false
  ) {
    self.title = title
    self.generated = generated
    self.period = period
    self.group = group
    self.banks = banks
    self.isRanked = isRanked
    self.grouping = grouping
    self.isMasked = isMasked
  }
}
