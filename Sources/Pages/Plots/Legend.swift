/// What each tone of a plot means.
package struct Legend: Sendable, Hashable {
  let entries: [String]

  /// - Parameter entries: The meanings, from the darkest tone; at most five.
  package init(_ entries: [String]) {
    self.entries = entries
  }

  package var node: HTMLNode {
    let entries = zip(entries, PlotShape.tones).flatMap { entry, tone -> [HTMLNode] in
      let patch = PlotShape.drawing(
        width: 24, height: 14, saying: "",
        [PlotShape.box(x: 0, y: 0, width: 24, height: 14, tone)])
      return [HTMLNode(.span, look: .patch, [patch]), .text(entry)]
    }
    return HTMLNode(.p, look: .legend, entries)
  }
}
