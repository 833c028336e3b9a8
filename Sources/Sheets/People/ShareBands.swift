/// How many fall into each band of a share: below 60, and then by tens. The bands go by the share as it is shown,
/// so that nobody with 60.0% stands below 60.
struct ShareBands {
  /// A row for each band: its name, and how many there are.
  let rows: [SheetRow]

  /// Shares that are no numbers are in no band.
  init(_ shares: [Double]) {
    let shown = shares.filter(\.isFinite).map(SheetCell.tenthsOfPercent)
    rows = [(0, 59), (60, 69), (70, 79), (80, 89), (90, 100)].map { from, to in
      SheetRow([
        .text("\(from)–\(to)%"), .integer(shown.count { (from...to).contains($0 / 10) }),
      ])
    }
  }
}
