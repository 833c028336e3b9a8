/// The words of a period sheet in the language of the reader: the titles of its columns and of the row of
/// totals. They are the caller's.
package struct PeriodSheetWords: Sendable, Hashable {
  package let rank: String
  package let deputy: String
  package let name: String
  package let group: String
  package let township: String
  package let county: String
  package let answered: String
  package let right: String
  package let accuracy: String
  package let days: String
  package let mastered: String
  package let served: String
  package let trainings: String
  package let total: String
  package let subtotal: String
  /// For deputies of whom no group, township or county is known.
  package let ungrouped: String

  package init(
    rank: String, deputy: String, name: String, group: String, township: String, county: String,
    answered: String, right: String, accuracy: String, days: String, mastered: String,
    served: String, trainings: String, total: String, subtotal: String, ungrouped: String
  ) {
    self.rank = rank
    self.deputy = deputy
    self.name = name
    self.group = group
    self.township = township
    self.county = county
    self.answered = answered
    self.right = right
    self.accuracy = accuracy
    self.days = days
    self.mastered = mastered
    self.served = served
    self.trainings = trainings
    self.total = total
    self.subtotal = subtotal
    self.ungrouped = ungrouped
  }

  func title(of column: PeriodSheetColumn) -> String {
    switch column {
    case .rank: rank
    case .deputy: deputy
    case .name: name
    case .group: group
    case .township: township
    case .county: county
    case .answered: answered
    case .right: right
    case .accuracy: accuracy
    case .days: days
    case .mastered: mastered
    case .served: served
    case .trainings: trainings
    }
  }
}
