import Diagnostics
import Sheets

/// The facility of each question as a bar, with the interval in which it would lie for all deputies like these.
struct FacilityBars {
  let report: AnalysisReport
  let language: Language
  /// In columns; at least about forty.
  let width: Int

  private static let measure = DisplayWidth()
  private static let longest = 40

  /// A line for each question, in the order of the test: `█` up to the facility, `░` from there to the end of
  /// the interval.
  var lines: [String] {
    let names = report.analysis.items.map { item in
      Message.question(report.number(of: item)).text(in: language)
    }
    let margin = names.map { Self.measure.columns(of: $0) }.max() ?? 0
    // The longest words are `100% (100%–100%)`.
    let room = max(1, min(Self.longest, width - margin - 21))
    return zip(report.analysis.items, names).map { item, name in
      let words = Message.facility(item.facility, item.interval).text(in: language)
      return "  \(Self.measure.padded(name, to: margin)) \(Self.bar(item, room)) \(words)"
    }
  }

  private static func bar(_ item: ItemAnalysis, _ room: Int) -> String {
    let full = cells(item.facility.value ?? 0, room)
    let upper = max(full, cells(item.interval?.upper ?? 0, room))
    return String(repeating: "█", count: full) + String(repeating: "░", count: upper - full)
      + String(repeating: "·", count: room - upper)
  }

  private static func cells(_ share: Double, _ room: Int) -> Int {
    Int((share * Double(room)).rounded())
  }
}
