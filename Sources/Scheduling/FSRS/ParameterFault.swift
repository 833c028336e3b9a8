/// Why numbers cannot be the weights of FSRS-6.
package enum ParameterFault: Error, Hashable {
  /// So many numbers instead of 21.
  case count(Int)
  /// The indexes of those that are out of `FSRSParameters.bounds`, in order.
  case outOfBounds([Int])
}
