/// What comparing a typed text with a blank's right answers gives.
package enum BlankVerdict: Hashable, Sendable {
  case right
  case wrong
  /// A number without the unit that the blank asks for, whether or not the number is right. Read as wrong
  /// when it can't be asked again.
  case missingUnit(String)
}
