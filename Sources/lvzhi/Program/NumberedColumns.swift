import Diagnostics

/// A long numbered list in columns, counted down each column as in a telephone book.
struct NumberedColumns {
  let texts: [String]
  /// Columns of the terminal.
  let width: Int

  /// The lines, none wider than `width` unless a single text is.
  var rows: [String] {
    let measure = DisplayWidth()
    let digits = String(texts.count).count
    let cells = texts.enumerated().map { index, text in
      "  " + measure.padded(String(index + 1), to: digits, .trailing) + "  " + text
    }
    let widest = cells.map { measure.columns(of: $0) }.max() ?? 0
    let columns = max(1, width / max(1, widest))
    let height = (cells.count + columns - 1) / columns
    return (0..<height).map { row in
      let line = stride(from: row, to: cells.count, by: height).map { cells[$0] }
      let padded = line.dropLast().map { measure.padded($0, to: widest) }
      return (padded + line.suffix(1)).joined()
    }
  }
}
