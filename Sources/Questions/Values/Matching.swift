/// Left-hand sides to be joined with right-hand sides. A right-hand side may belong to several left ones
/// or to none.
package struct Matching: Hashable, Sendable {
  package let lefts: [String]
  /// Different from one another, in the order in which the bank file first names them.
  package let rights: [String]
  /// For each left-hand side the index of its right-hand side.
  package let key: [Int]

  /// - Precondition: `key` has an index of `rights` for each of `lefts`.
  package init(lefts: [String], rights: [String], key: [Int]) {
    precondition(key.count == lefts.count && key.allSatisfy(rights.indices.contains))
    self.lefts = lefts
    self.rights = rights
    self.key = key
  }
}
