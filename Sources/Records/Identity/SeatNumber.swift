/// The number under which somebody is known in the room of a training, 1 or more.
package struct SeatNumber: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let number: Int

  /// `nil` unless `number` is 1 or more.
  package init?(_ number: Int) {
    guard number >= 1 else { return nil }
    self.number = number
  }

  package var description: String { String(number) }

  package static func < (left: SeatNumber, right: SeatNumber) -> Bool {
    left.number < right.number
  }
}
