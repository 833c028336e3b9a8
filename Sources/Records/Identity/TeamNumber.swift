/// The number of a team in a contest, which is also the key that it is known by: 1…9.
package struct TeamNumber: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let number: Int

  /// `nil` unless `number` is 1…9.
  package init?(_ number: Int) {
    guard (1...9).contains(number) else { return nil }
    self.number = number
  }

  package var description: String { String(number) }

  package static func < (left: TeamNumber, right: TeamNumber) -> Bool {
    left.number < right.number
  }
}
