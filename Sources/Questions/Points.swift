/// Marks for an answer, kept in hundredths so that sums are exact.
package struct Points: Hashable, Sendable, Comparable {
  package let hundredths: Int

  package init(hundredths: Int) {
    self.hundredths = hundredths
  }

  package init(_ whole: Int) {
    self.init(hundredths: whole * 100)
  }

  package static func < (left: Points, right: Points) -> Bool {
    left.hundredths < right.hundredths
  }
}
