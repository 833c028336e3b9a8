/// A key of an event that this program has no use for, such as one from a later version, with its value to
/// the byte.
package struct UnknownMember: Hashable, Sendable {
  package let key: String
  /// The value's JSON text, on one line.
  package let json: String
}
