import Diagnostics
import Sheets

/// How many people reached which band of marks, as bars of blocks.
struct HistogramDrawing {
  let test: TestAnalysis
  let language: Language
  /// In columns; at least about thirty.
  let width: Int

  private static let measure = DisplayWidth()
  private static let longest = 40

  /// A line for each band, from the best; bands beyond the best and the worst person are left out.
  var lines: [String] {
    let taken = test.bands.indices.filter { test.bands[$0].persons > 0 }
    guard let first = taken.first, let last = taken.last else { return [] }
    let bands = test.bands[first...last].reversed()
    let names = bands.map { Message.band($0, of: test).text(in: language) }
    let margin = names.map { Self.measure.columns(of: $0) }.max() ?? 0
    let most = bands.map(\.persons).max() ?? 0
    let room = max(1, min(Self.longest, width - margin - String(most).count - 4))
    return zip(bands, names).map { band, name in
      let bar = BlockBar.text(Double(band.persons) / Double(max(most, 1)), width: room)
      let gap = bar.isEmpty ? "" : " "
      return "  \(Self.measure.padded(name, to: margin, .trailing)) \(bar)\(gap)\(band.persons)"
    }
  }
}
