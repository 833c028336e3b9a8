/// The share of full marks an answer earns, 0…1.
package struct Credit: Hashable, Sendable, Comparable {
  package let share: Double

  /// Shares outside 0…1 are brought to the nearer end; what is no number earns nothing.
  package init(_ share: Double) {
    self.share = share.isNaN ? 0 : min(max(share, 0), 1)
  }

  /// `right` of `all` equal parts; nothing if there are no parts.
  package init(_ right: Int, of all: Int) {
    self.init(all > 0 ? Double(right) / Double(all) : 0)
  }

  package static let full = Credit(1)
  package static let none = Credit(0)

  package static func < (left: Credit, right: Credit) -> Bool { left.share < right.share }
}
