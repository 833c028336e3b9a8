/// Marks for an answer, kept in hundredths so that sums are exact.
package struct Points: Hashable, Sendable, Comparable {
  package let hundredths: Int

  package init(hundredths: Int) {
    self.hundredths = hundredths
  }

  package init(_ whole: Int) {
    self.init(hundredths: whole * 100)
  }

  /// Reads `2`, `0.5` or `1.25`: ASCII digits, at most seven before the point and two after it; `nil` for
  /// anything else.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(Self.isDigit) }),
      parts[0].utf8.count <= 7, let whole = Int(parts[0])
    else { return nil }
    guard parts.count == 2 else {
      self.init(whole)
      return
    }
    guard parts[1].utf8.count <= 2, let fraction = Int(parts[1]) else { return nil }
    self.init(hundredths: whole * 100 + (parts[1].utf8.count == 1 ? fraction * 10 : fraction))
  }

  package static let zero = Points(0)
  /// The finest step that marks are rounded to.
  package static let hundredth = Points(hundredths: 1)

  package static func + (left: Points, right: Points) -> Points {
    Points(hundredths: left.hundredths + right.hundredths)
  }

  package static func - (left: Points, right: Points) -> Points {
    Points(hundredths: left.hundredths - right.hundredths)
  }

  package static func < (left: Points, right: Points) -> Bool {
    left.hundredths < right.hundredths
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

extension Points: CustomStringConvertible {
  /// As short as it goes: `2`, `0.5`, `1.25`.
  package var description: String {
    let size = hundredths.magnitude
    let sign = hundredths < 0 ? "-" : ""
    let (whole, fraction) = size.quotientAndRemainder(dividingBy: 100)
    if fraction == 0 { return "\(sign)\(whole)" }
    if fraction % 10 == 0 { return "\(sign)\(whole).\(fraction / 10)" }
    return "\(sign)\(whole).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}
