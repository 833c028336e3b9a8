import Diagnostics

/// What is due on each of the coming days, as columns of blocks.
struct ForecastDrawing {
  let forecast: [Int]
  let language: Language
  /// In columns; at least about forty.
  let width: Int

  private static let height = 4
  private static let eighths: [Character] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  private static let measure = DisplayWidth()

  /// Rows from the top, the greatest number beside the first, and the days below.
  var lines: [String] {
    let most = max(1, forecast.max() ?? 0)
    let margin = String(most).count + 1
    let step = width >= margin + 2 * forecast.count ? 2 : 1
    let rows = (1...Self.height).reversed().map { row -> String in
      let label = row == Self.height ? String(most) : row == 1 ? "0" : ""
      let blocks = forecast.map { count -> String in
        let block = String(Self.block(of: count, in: row, most: most))
        return step == 2 ? block + " " : block
      }
      return Self.measure.padded(label, to: margin - 1, .trailing) + " " + blocks.joined()
    }
    return (rows + [days(margin: margin, step: step)]).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// What of a column shows in a row, counted from 1 at the bottom. Not even the least is nothing.
  private static func block(of count: Int, in row: Int, most: Int) -> Character {
    let full = 8 * height
    let filled = count == 0 ? 0 : max(1, count * full / most)
    return eighths[min(8, max(0, filled - 8 * (row - 1)))]
  }

  private func days(margin: Int, step: Int) -> String {
    stride(from: 0, to: forecast.count, by: 7).reduce("") { line, day in
      Self.measure.padded(line, to: margin + step * day)
        + Message.daysAhead(day).text(in: language)
    }
  }
}
