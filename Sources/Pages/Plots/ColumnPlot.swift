/// Columns side by side with their numbers on top, such as what is due on each of the coming days.
package struct ColumnPlot: Sendable, Hashable {
  package struct Column: Sendable, Hashable {
    let name: String
    let value: Int
    let words: String

    /// - Parameters:
    ///   - name: What stands below the column; may be empty.
    ///   - value: Not negative.
    ///   - words: The same in words, shown under a mouse.
    package init(_ name: String, _ value: Int, words: String) {
      self.name = name
      self.value = value
      self.words = words
    }
  }

  private static let tallest = 120
  private static let head = 18
  private static let foot = 20

  let columns: [Column]
  let words: String
  let narrowest: Int

  /// The columns stand at least `step` pixels apart; from 40 on there is room for a name below the middle of each.
  package init(_ columns: [Column], saying words: String, step: Int = 21) {
    self.columns = columns
    self.words = words
    narrowest = step
  }

  /// From one column to the next: numbers side by side do not touch.
  private var step: Int {
    let digits = columns.map { String($0.value).count }.max() ?? 0
    return max(narrowest, 8 * digits + 5)
  }

  package var node: HTMLNode {
    let step = step
    let floor = Self.head + Self.tallest
    let most = max(columns.map(\.value).max() ?? 0, 1)
    let shapes = columns.enumerated().flatMap { index, column -> [HTMLNode] in
      let x = index * step
      let height = column.value == 0 ? 0 : max(column.value * Self.tallest / most, 2)
      var shapes = [
        PlotShape.box(
          x: x, y: floor - height, width: step - 4, height: height, .tone3,
          saying: column.words)
      ]
      if column.value > 0 {
        shapes.append(
          PlotShape.label(String(column.value), x: x + (step - 4) / 2, y: floor - height - 4))
      }
      if !column.name.isEmpty {
        let isCentred = step >= 40
        shapes.append(
          PlotShape.label(
            column.name, x: isCentred ? x + (step - 4) / 2 : x, y: floor + 16, isCentred: isCentred)
        )
      }
      return shapes
    }
    let width = max(columns.count, 1) * step + 30
    let ground = HTMLNode(
      .line, look: .tone0,
      attributes: [
        HTMLAttribute(.x1, 0), HTMLAttribute(.y1, floor), HTMLAttribute(.x2, width),
        HTMLAttribute(.y2, floor),
      ], [])
    return PlotShape.drawing(
      width: width, height: floor + Self.foot, saying: words, [ground] + shapes)
  }
}
