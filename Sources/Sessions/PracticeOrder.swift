/// In which order questions are practised. The raw value is the name in options.
package enum PracticeOrder: String, CaseIterable, Sendable {
  /// As the bank has them.
  case bank
  case random
  /// The weakest first; see `Weakness`.
  case weak
}
