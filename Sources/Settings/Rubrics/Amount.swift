/// How much of something there was: a share in per cent, or a count; in hundredths, so that what is printed is what counts.
package struct Amount: Hashable, Sendable, Comparable {
  package enum Unit: Hashable, Sendable {
    case percent
    case count
  }

  package let hundredths: Int
  package let unit: Unit

  package init(hundredths: Int, _ unit: Unit) {
    self.hundredths = hundredths
    self.unit = unit
  }

  /// So many.
  package init(_ count: Int) {
    self.init(hundredths: count * 100, .count)
  }

  /// `part` of `whole` in per cent, rounded half up to two digits. `whole` is above nothing.
  package init(_ part: Int, of whole: Int) {
    self.init(hundredths: (part * 20_000 + whole) / (whole * 2), .percent)
  }

  /// The mean of amounts of one unit, rounded half up to two digits; `nil` of none.
  package init?(meanOf amounts: [Amount]) {
    guard let first = amounts.first else { return nil }
    let sum = amounts.reduce(0) { $0 + $1.hundredths }
    self.init(hundredths: (sum * 2 + amounts.count) / (amounts.count * 2), first.unit)
  }

  /// Reads `90%`, `4` or `2.5`; `nil` for anything else.
  package init?(_ text: some StringProtocol) {
    let isPercent = text.hasSuffix("%") || text.hasSuffix("％")
    let number = isPercent ? text.dropLast() : text[...]
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      parts[0].utf8.count <= 7, parts.count == 1 || parts[1].utf8.count <= 2,
      let whole = Int(parts[0]),
      let fraction = Int((parts.count == 2 ? parts[1] + "00" : "00").prefix(2))
    else { return nil }
    self.init(hundredths: whole * 100 + fraction, isPercent ? .percent : .count)
  }

  package static func < (left: Amount, right: Amount) -> Bool {
    left.hundredths < right.hundredths
  }
}

extension Amount: CustomStringConvertible {
  /// As short as it goes: `90%`, `66.67%`, `4`, `2.5`.
  package var description: String {
    let (whole, fraction) = hundredths.quotientAndRemainder(dividingBy: 100)
    let digits =
      fraction == 0
      ? "\(whole)"
      : fraction % 10 == 0
        ? "\(whole).\(fraction / 10)" : "\(whole).\(fraction < 10 ? "0" : "")\(fraction)"
    return digits + (unit == .percent ? "%" : "")
  }
}
