extension GrowthPlot {
  /// The same figures in Markdown.
  var table: String {
    let head = [amount] + series.map(\.name)
    let rows = amounts.indices.map { index in
      [String(amounts[index])]
        + series.map { $0.seconds[index].map(Report.duration) ?? "–" }
    }
    let lines = ([head, head.map { _ in "---" }] + rows).map { cells in
      "| \(cells.joined(separator: " | ")) |"
    }
    return "\n" + lines.joined(separator: "\n")
  }
}
