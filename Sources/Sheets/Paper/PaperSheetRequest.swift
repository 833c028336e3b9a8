package import Dates

/// Which sheet of a paper is wanted.
package struct PaperSheetRequest: Sendable, Hashable {
  /// The heading, in the words of the caller.
  package var title: String
  /// When the sheet is made.
  package var generated: Timestamp
  /// The day on which somebody has to be in office to be on the sheet without a result.
  package var day: CalendarDate
  /// Only deputies of this group; `nil` for all.
  package var group: String?
  /// Whether rows are numbered by rank. Off unless asked for: nobody is ranked by default.
  package var isRanked: Bool
  /// By what rows are put together, with means below each group; `nil` for one list.
  package var grouping: SheetGrouping?
  /// Whether names and ids are masked, as in 张*三.
  package var isMasked: Bool

  package init(
    title: String, generated: Timestamp, day: CalendarDate, group: String? = nil,
    isRanked: Bool = false, grouping: SheetGrouping? = nil, isMasked: Bool = false
  ) {
    self.title = title
    self.generated = generated
    self.day = day
    self.group = group
    self.isRanked = isRanked
    self.grouping = grouping
    self.isMasked = isMasked
  }
}
