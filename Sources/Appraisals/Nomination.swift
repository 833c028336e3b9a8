package import Questions

/// 评先建议名单: the first by sum, with all who tie with the last of them. Whose appraisal lacks something is not compared.
package struct Nomination<Subject: Sendable>: Sendable {
  package struct Place: Sendable {
    /// Equal sums share a rank and the next one skips (1, 2, 2, 4).
    package let rank: Int
    package let subject: Subject
    package let sum: Points
  }

  package let places: [Place]
  /// How many were not compared.
  package let incomplete: Int

  /// `count` is how many are wanted; more are named where the last ones tie. Who ties stands in the order given. O(n log n).
  package init(_ appraisals: [(subject: Subject, appraisal: Appraisal)], count: Int) {
    let complete = appraisals.filter(\.appraisal.isComplete)
    incomplete = appraisals.count - complete.count
    let order = complete.enumerated().sorted { one, other in
      let (left, right) = (one.element.appraisal.sum, other.element.appraisal.sum)
      return left == right ? one.offset < other.offset : left > right
    }.map(\.element)
    var places: [Place] = []
    for (index, element) in order.enumerated() {
      let sum = element.appraisal.sum
      let tied = places.last.flatMap { $0.sum == sum ? $0.rank : nil }
      guard index < count || tied != nil else { break }
      places.append(Place(rank: tied ?? index + 1, subject: element.subject, sum: sum))
    }
    self.places = places
  }
}
