/// Whether a law has a place, as far as the registry knows.
package enum Existence: Hashable, Sendable {
  case exists
  case absent
  /// The registry holds only a part of that version, or no numbers at all.
  case uncertain
}
