/// What is wrong with a line that looks like a field.
package enum FieldFault: Hashable, Sendable {
  /// Nearly a key, but not one.
  case misspelled(String, meant: FieldKey)
  /// A field that says nothing about a case.
  case notOfCase(FieldKey)
}
