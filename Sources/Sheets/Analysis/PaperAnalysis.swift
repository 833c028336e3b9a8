package import Questions

/// What the responses to a test say about the test and its items.
///
/// It depends on its input alone, not on the order of the persons.
package struct PaperAnalysis: Sendable, Hashable {
  package let test: TestAnalysis
  /// In the order of the test.
  package let items: [ItemAnalysis]

  /// O(persons × items), with a sort of the persons for each item. Without a pass mark nobody passes or fails.
  package init(_ matrix: ResponseMatrix, passMark: Points? = nil) {
    let totals = matrix.totals
    var items: [ItemAnalysis] = []
    var covariances: [Double] = []
    var itemVariances = 0.0
    for index in matrix.items.indices {
      let column = ItemColumn(matrix, item: index, totals: totals)
      items.append(column.analysis)
      covariances.append(column.covarianceWithTotal)
      itemVariances += column.moments.variance
    }
    for (index, weight) in Self.effectiveWeights(covariances, persons: matrix.persons).enumerated()
    {
      items[index].effectiveWeight = weight
    }
    self.items = items
    test = TestAnalysis(
      totals: totals, items: items.count, itemVariances: itemVariances, maximum: matrix.maximum,
      passMark: passMark.map { Double($0.hundredths) / 100 }, absent: matrix.absent)
  }

  /// √C(x, T) ∕ Σ √C(x, T), over the items with a covariance of 0 or more.
  private static func effectiveWeights(_ covariances: [Double], persons: Int) -> [Figure] {
    let roots = covariances.map { max(0, $0).squareRoot() }
    let sum = roots.reduce(0, +)
    return zip(covariances, roots).map { covariance, root in
      if persons < 2 { return .undefined(.tooFewPersons) }
      if sum == 0 { return .undefined(.noVariance) }
      return covariance < 0 ? .undefined(.negativeCovariance) : .known(root / sum)
    }
  }

  /// The items that most people got wrong, the worst first, at most `count`; those that everybody got right are
  /// not among them. Of equal ones the lower facility goes first, then the earlier place.
  package func mostOftenWrong(_ count: Int = 10) -> [ItemAnalysis] {
    let wrong = items.filter { $0.wrong > 0 }
    let sorted = wrong.sorted { left, right in
      (-left.wrong, Self.rank(left), left.index) < (-right.wrong, Self.rank(right), right.index)
    }
    return Array(sorted.prefix(count))
  }

  /// The facility without its last digits, which depend on the order in which marks were summed.
  private static func rank(_ item: ItemAnalysis) -> Int {
    Int(((item.facility.value ?? 1) * 1e9).rounded())
  }
}
