/// The statistics of one item, by the definitions that Moodle publishes for its quizzes. Shares are 0…1.
///
/// Who left an item open earned nothing at it. Variances and covariances divide by n − 1.
package struct ItemAnalysis: Sendable, Hashable {
  package let item: TestItem
  /// The place in the test, from 0.
  package let index: Int
  /// How many took the test.
  package let persons: Int
  /// How many earned full marks.
  package let right: Int
  /// How many left it open.
  package let unanswered: Int

  /// 得分率: the mean marks as a share of full marks.
  package let facility: Figure
  /// Between what limits the facility would lie for all deputies like these; `nil` where there is none.
  package let interval: WilsonInterval?
  /// The standard deviation of the marks, as a share of full marks.
  package let deviation: Figure
  /// 区分度: the correlation, -1…1, of the marks with those at all other items.
  package let discrimination: Figure
  /// The covariance with the other items as a share of the greatest that these marks could have; 1 or less.
  package let efficiency: Figure
  /// The share of full marks that the item was meant to have in the test.
  package let intendedWeight: Figure
  /// The share it has in telling people apart.
  package internal(set) var effectiveWeight: Figure
  /// What somebody who answers without reading earns on average.
  package let guessScore: Figure

  /// The options in order; empty for types without, and where what was picked is not known of anybody.
  package let options: [OptionTally]
  /// Persons whose choice of options is known, those who left the item open among them.
  package let known: Int
  /// How many of those are strong: the third with the most marks at all other items, and all who have as
  /// many as the last of them.
  package let strong: Int

  /// Persons without full marks.
  package var wrong: Int { persons - right }
}
