/// The paper and its margins, in points. There are 72 points to an inch, about 28.35 to a centimetre.
package struct WordPage: Sendable, Hashable {
  package enum Orientation: Sendable, Hashable {
    case upright
    case landscape
  }

  package var orientation: Orientation
  package var top: Double
  package var bottom: Double
  package var left: Double
  package var right: Double

  /// A4 with the margins given; those of 2 cm are usual.
  package init(
    _ orientation: Orientation = .upright, top: Double = 57, bottom: Double = 57,
    left: Double = 57, right: Double = 57
  ) {
    self.orientation = orientation
    self.top = top
    self.bottom = bottom
    self.left = left
    self.right = right
  }

  /// A4 is 210 mm × 297 mm.
  package var width: Double { orientation == .upright ? 595.3 : 841.9 }
  package var height: Double { orientation == .upright ? 841.9 : 595.3 }

  /// What is left for text between the margins.
  package var textWidth: Double { width - left - right }
}
