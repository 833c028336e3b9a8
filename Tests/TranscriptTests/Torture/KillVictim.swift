import TestSupport
import Testing

/// Something that the program does again and again and is killed at.
protocol KillVictim {
  var place: Workplace { get }
  /// What is done next.
  mutating func next(using random: inout SeededGenerator) throws -> Workplace.Doing
  /// Compares what the program had confirmed before it was killed with what is there, and goes on as a person would.
  /// - Returns: how many things it had confirmed.
  mutating func check(_ output: String, _ comment: Comment) throws -> Int
}
