package import Settings

/// What was found out for one indicator.
package enum Finding: Sendable, Hashable {
  case known(Amount, Grounds)
  /// It cannot be told, which is something else than nothing.
  case unknown(Gap)

  /// What an amount rests on.
  package enum Grounds: Sendable, Hashable {
    case trainings(attended: Int, expected: Int, excused: Int)
    case tests(Int)
    case passed(Int, of: Int)
    case lessons(Int, of: Int)
    case mastered(Int)
    case keyed
    /// The mean of so many members; of the others it cannot be told.
    case mean(of: Int, without: Int)
  }

  /// Why an amount cannot be told.
  package enum Gap: Sendable, Hashable {
    /// Nobody was expected at a training, or was excused from all.
    case noTrainings
    case noTests
    case noTrack(String)
    case notKeyed(column: String)
    /// Of none of the members.
    case noMember
  }

  package var amount: Amount? {
    if case .known(let amount, _) = self { amount } else { nil }
  }
}
