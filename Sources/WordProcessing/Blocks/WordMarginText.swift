/// A text that stands upright in the left margin of each page, beside a dashed line: a 密封线 with the places
/// for name and number that are folded away.
package struct WordMarginText: Sendable, Hashable {
  /// Read from bottom to top, with the head to the left.
  package var text: String
  /// Its size in points.
  package var size: Double

  package init(_ text: String, size: Double = 10.5) {
    self.text = text
    self.size = size
  }
}
