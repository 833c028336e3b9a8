/// What is wrong with a line of an answer block.
package enum OptionFault: Hashable, Sendable {
  /// `×`, which means wrong to a Chinese reader and looks like an `x`.
  case cross
  /// A sign that marks nothing.
  case unknownMark(String)
  /// It looks like an option, but its bullet, spaces or brackets are not those of one.
  case malformed
  /// A bullet without `( )` or `[ ]` among options.
  case missingMark
  /// A bullet without `=>` among pairs.
  case missingArrow
  /// `＝＞` for `=>`.
  case fullWidthArrow
  /// An option, item or side of a pair without text.
  case noText
  /// More than 26.
  case tooMany
  /// A line right below an option that is not indented, and so does not belong to it.
  case notIndented
}
