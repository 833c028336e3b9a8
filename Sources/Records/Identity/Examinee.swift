/// Whoever sat a paper.
package enum Examinee: Hashable, Sendable {
  /// A deputy under the id of that time. The uid, where it is known, finds them after they were renamed.
  case deputy(DeputyID, PersonUID?)
  /// One of those whose names were not taken (不记名), by the number on the sheet, 1 or more.
  case unsigned(Int)
}
