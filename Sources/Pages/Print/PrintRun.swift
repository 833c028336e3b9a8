/// A piece of a line of printed matter.
package enum PrintRun: Hashable, Sendable {
  case text(String)
  /// Set off: numbers, letters, right answers.
  case strong(String)
  /// A line to write on, so many characters wide, with what is on it already.
  case blank(width: Int, filledWith: String = "")
  /// A text that is not broken at the end of a line, such as a bracket to write in.
  case whole(String)
}
