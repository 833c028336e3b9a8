/// Why a text cannot be a deputy's id.
package enum DeputyIDProblem: Error, Hashable, Sendable {
  case empty
  /// Over 80 bytes of UTF-8.
  case tooLong(bytes: Int)
  /// One of `/ \ : * ? " < > |`, which some file system does not allow in a name.
  case forbidden(Unicode.Scalar)
  /// A control character, or a line or paragraph separator.
  case control(Unicode.Scalar)
  /// A character that changes the direction of what is shown, so that one id could look like another.
  case bidirectionalControl(Unicode.Scalar)
  /// Would hide the folder.
  case leadingDot
  /// Some file systems drop it silently.
  case trailingDotOrSpace
}
