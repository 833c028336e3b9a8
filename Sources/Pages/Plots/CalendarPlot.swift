/// A calendar with a column for each week: the darker a day, the more; and the number stands in it.
package struct CalendarPlot: Sendable, Hashable {
  package struct Day: Sendable, Hashable {
    let level: Int
    let number: String
    let words: String

    /// - Parameters:
    ///   - level: 0, nothing, to 4, most; what is beyond counts as the nearest.
    ///   - number: What stands in the day's box; short.
    ///   - words: The day and the number in words, shown under a mouse.
    package init(level: Int, number: String, words: String) {
      self.level = min(max(level, 0), 4)
      self.number = number
      self.words = words
    }
  }

  package struct Week: Sendable, Hashable {
    let name: String
    let days: [Day?]

    /// - Parameters:
    ///   - name: What stands above the column, such as a month that begins; may be empty.
    ///   - days: Seven, `nil` where the calendar has none.
    package init(_ name: String, _ days: [Day?]) {
      self.name = name
      self.days = days
    }
  }

  private static let cell = 24
  private static let margin = 34
  private static let head = 20

  let weeks: [Week]
  let rows: [String]
  let words: String

  /// - Parameters:
  ///   - weeks: From the earliest.
  ///   - rows: The names of the seven days.
  ///   - words: What the whole shows.
  package init(_ weeks: [Week], rows: [String], saying words: String) {
    self.weeks = weeks
    self.rows = rows
    self.words = words
  }

  package var node: HTMLNode {
    let names = rows.enumerated().map { row, name in
      PlotShape.label(name, x: 0, y: Self.head + row * Self.cell + 16, isCentred: false)
    }
    let columns = weeks.enumerated().flatMap { index, week in
      column(week, at: Self.margin + index * Self.cell)
    }
    return PlotShape.drawing(
      width: Self.margin + weeks.count * Self.cell, height: Self.head + 7 * Self.cell,
      saying: words, names + columns)
  }

  private func column(_ week: Week, at x: Int) -> [HTMLNode] {
    var shapes =
      week.name.isEmpty ? [] : [PlotShape.label(week.name, x: x, y: 13, isCentred: false)]
    for (row, day) in week.days.enumerated() {
      guard let day else { continue }
      let y = Self.head + row * Self.cell
      let tone = PlotShape.tones[4 - day.level]
      shapes.append(
        PlotShape.box(
          x: x, y: y, width: Self.cell - 2, height: Self.cell - 2, tone, saying: day.words))
      if !day.number.isEmpty {
        shapes.append(
          PlotShape.label(day.number, x: x + 11, y: y + 15, day.level > 2 ? .onDark : nil))
      }
    }
    return shapes
  }
}
