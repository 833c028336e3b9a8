/// What is wrong with a `{{…}}`.
package enum BlankFault: Hashable, Sendable {
  /// Nothing in it, or nothing between two `|`.
  case empty
  /// No `}}` on the same line.
  case unclosed
  /// A brace in it without `\` before.
  case nested
}
