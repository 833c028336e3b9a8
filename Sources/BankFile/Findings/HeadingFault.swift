/// What is wrong with a heading, or with a question that has hardly more than its heading.
package enum HeadingFault: Hashable, Sendable {
  /// No space after the `#`, or another kind of space.
  case noSpace
  /// `＃` for `#`.
  case fullWidth
  /// A chapter without a title.
  case noTitle
  /// A question or case without an id.
  case noID
  /// The first word is not an id.
  case badID(String)
  /// `###`, and the `##` before it is not a case.
  case childOutsideCase
  /// Nothing is asked.
  case noStem
  /// Options outside any question: its heading is missing or has one `#`.
  case optionsOutsideQuestion
}
