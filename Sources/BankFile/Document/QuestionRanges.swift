package import Diagnostics

/// Where the parts of a question stand in its file.
package struct QuestionRanges: Sendable {
  /// The heading's line.
  package let heading: ByteRange
  /// The stem before and, if there is text there, behind the answer block.
  package internal(set) var stem: [ByteRange] = []
  /// Contents of the blanks, without their braces.
  package internal(set) var blanks: [ByteRange] = []
  /// First lines of options, items and pairs, without bullet and mark.
  package internal(set) var options: [ByteRange] = []
  /// Contents of the fields that stand in the question itself, not in its case.
  package internal(set) var fields: [FieldKey: ByteRange] = [:]
}
