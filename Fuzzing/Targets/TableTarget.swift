import Diagnostics
import Tables

extension FuzzTarget {
  /// A CSV file: what was written of its rows reads back as these rows, but for the apostrophes that keep cells from being formulas.
  static let table = FuzzTarget(
    "table",
    seeds: { files in
      try [files.bytes("Tests/Fixtures/Interchange/seed.csv")]
        + ["a;b\r\n\"c\"\"d\";\r\n", "\u{FEFF}姓名\t组\n张三\t一\n", "=1+1,@x,-2,\"\n\"\n\n"].map {
          Array($0.utf8)
        }
    }
  ) { bytes in
    let document = CSVReader.read(bytes)
    try checkPlaces(document.findings.map(\.range), in: bytes)
    let rows = document.rows.map { $0.fields.map(\.text) }.filter { !$0.isEmpty }
    let written = CSVWriter().bytes(rows)
    let again = CSVReader.read(written, separator: .comma).rows.map { $0.fields.map(\.text) }
    try BrokenPromise.unless(
      again.map(\.count) == rows.map(\.count), "other cells after writing and reading")
    try BrokenPromise.unless(
      CSVWriter().bytes(again) == written, "written differently again: \(text(written))")
  }
}
