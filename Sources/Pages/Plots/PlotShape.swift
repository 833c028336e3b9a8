/// The few shapes that plots are drawn with. Lengths are in CSS pixels.
enum PlotShape {
  /// From the darkest.
  static let tones: [PageClass] = [.tone4, .tone3, .tone2, .tone1, .tone0]

  /// A drawing with the words for those who cannot see it.
  static func drawing(
    width: Int, height: Int, saying words: String, _ shapes: [HTMLNode]
  ) -> HTMLNode {
    HTMLNode(
      .svg,
      attributes: [
        HTMLAttribute(.role, "img"), HTMLAttribute(.ariaLabel, words),
        HTMLAttribute(.viewBox, "0 0 \(width) \(height)"), HTMLAttribute(.width, width),
        HTMLAttribute(.height, height),
      ], shapes)
  }

  /// A filled box, with the words that a mouse over it shows.
  static func box(
    x: Int, y: Int, width: Int, height: Int, _ tone: PageClass, saying words: String? = nil
  ) -> HTMLNode {
    HTMLNode(
      .rect, look: tone,
      attributes: [
        HTMLAttribute(.x, x), HTMLAttribute(.y, y), HTMLAttribute(.width, width),
        HTMLAttribute(.height, height),
      ], words.map { [HTMLNode(.title, $0)] } ?? [])
  }

  /// A text whose middle, or beginning, is at a place.
  static func label(
    _ text: String, x: Int, y: Int, isCentred: Bool = true, _ look: PageClass? = nil
  ) -> HTMLNode {
    HTMLNode(
      .text, look: look,
      attributes: [HTMLAttribute(.x, x), HTMLAttribute(.y, y)]
        + (isCentred ? [HTMLAttribute(.textAnchor, "middle")] : []), text)
  }
}
