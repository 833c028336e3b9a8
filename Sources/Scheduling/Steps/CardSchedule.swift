/// Where a question stands in a schedule with steps.
package enum CardSchedule: Hashable, Sendable {
  /// Never answered.
  case new
  /// On its way through the learning steps; `step` counts from 0.
  case learning(Memory, step: Int)
  /// Asked again after days.
  case review(Memory)
  /// Forgotten in review and on its way through the relearning steps.
  case relearning(Memory, step: Int)

  /// `nil` for what was never answered.
  package var memory: Memory? {
    switch self {
    case .new: nil
    case .learning(let memory, _), .review(let memory), .relearning(let memory, _): memory
    }
  }
}
