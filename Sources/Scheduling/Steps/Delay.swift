/// How long after an answer a question is due again.
package enum Delay: Hashable, Sendable {
  /// A step, usually of minutes.
  case step(Duration)
  /// An interval of whole days, 1 or more.
  case days(Int)
}
