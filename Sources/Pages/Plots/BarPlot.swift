/// A table of bars: a name, a bar of parts, and the same in words, a row for each.
package struct BarPlot: Sendable, Hashable {
  package struct Bar: Sendable, Hashable {
    let name: String
    let isHeading: Bool
    let parts: [Int]
    let words: String

    /// - Parameters:
    ///   - name: What the bar is about.
    ///   - isHeading: Whether the rows below belong to this one.
    ///   - parts: How much belongs to each tone, from the darkest; not negative. At most five.
    ///   - words: The same in words.
    package init(_ name: String, isHeading: Bool = false, parts: [Int], words: String) {
      self.name = name
      self.isHeading = isHeading
      self.parts = parts
      self.words = words
    }
  }

  private static let width = 200
  private static let height = 16

  let bars: [Bar]

  package init(_ bars: [Bar]) {
    self.bars = bars
  }

  /// Every bar as long as the others; its parts share it.
  package var node: HTMLNode {
    let rows = bars.map { bar in
      let name = HTMLNode(bar.isHeading ? .strong : .span, bar.name)
      return HTMLNode(
        .tr,
        [
          HTMLNode(.th, attributes: [HTMLAttribute(.scope, "row")], [name]),
          HTMLNode(.td, [Self.drawing(bar)]), HTMLNode(.td, look: .small, bar.words),
        ])
    }
    return HTMLNode(.table, look: .figures, [HTMLNode(.tbody, rows)])
  }

  private static func drawing(_ bar: Bar) -> HTMLNode {
    let total = max(bar.parts.reduce(0, +), 1)
    var before = 0
    let parts = zip(bar.parts, PlotShape.tones).compactMap { part, tone -> HTMLNode? in
      guard part > 0 else { return nil }
      let start = before * width / total
      before += part
      return PlotShape.box(
        x: start, y: 0, width: before * width / total - start, height: height, tone)
    }
    return PlotShape.drawing(width: width, height: height, saying: bar.words, parts)
  }
}
