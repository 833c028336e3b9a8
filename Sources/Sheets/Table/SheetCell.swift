package import Dates
package import Questions

/// What stands in one cell of a table, with its type, so that each writer can show it in its own way.
package enum SheetCell: Sendable, Hashable {
  case text(String)
  case integer(Int)
  /// A share, 0…1, shown in per cent with one decimal, half rounded up.
  case share(Double)
  case points(Points)
  case date(CalendarDate)
  case empty

  /// A text, or `empty` for `nil` and for a text without characters.
  package init(text: String?) {
    guard let text, !text.isEmpty else {
      self = .empty
      return
    }
    self = .text(text)
  }

  /// A share, or `empty` for `nil`.
  package init(share: Double?) {
    self = share.map { .share($0) } ?? .empty
  }

  /// An integer, or `empty` for `nil`.
  package init(integer: Int?) {
    self = integer.map { .integer($0) } ?? .empty
  }

  /// As people read it, the same in every language: `12`, `87.5%`, `7.5`, `2026-11-23`. A text comes as it
  /// is, not yet made harmless; an empty cell and a share that is not a number give an empty text.
  package var plainText: String {
    switch self {
    case .text(let text): text
    case .integer(let value): String(value)
    case .share(let share): Self.percent(share)
    case .points(let points): Self.decimal(points)
    case .date(let date): date.description
    case .empty: ""
    }
  }

  /// The value of a number, a share as 0…1 and points as they are; `nil` for what is none.
  package var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .share(let share): share.isFinite ? share : nil
    case .points(let points): Double(points.hundredths) / 100
    case .text, .date, .empty: nil
    }
  }

  private static func percent(_ share: Double) -> String {
    guard share.isFinite else { return "" }
    let tenths = tenthsOfPercent(share)
    return "\(tenths / 10).\(tenths % 10)%"
  }

  /// A share as it is shown, in tenths of a per cent, 0…1000; it has to be a number.
  static func tenthsOfPercent(_ share: Double) -> Int {
    // A mean such as 557/2000 lies a little below 27.85 % in binary. The tiny addition makes it round up
    // like the half that it is; no mean of fewer than a million answers comes so close by itself.
    Int((min(max(share, 0), 1) * 1000 + 1e-9).rounded())
  }

  private static func decimal(_ points: Points) -> String {
    let (whole, part) = points.hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = points.hundredths < 0 ? "-" : ""
    if part == 0 { return "\(sign)\(whole)" }
    return part % 10 == 0
      ? "\(sign)\(whole).\(part / 10)" : "\(sign)\(whole).\(part / 10)\(part % 10)"
  }
}
