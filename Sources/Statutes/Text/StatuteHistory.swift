package import Dates

/// Finds days in the history of a law, written as 2025年3月11日.
package enum StatuteHistory {
  /// The days that `text` names, in its order. Impossible ones are left out, and so are those since which it
  /// is in force (2025年3月12日起).
  package static func days(in text: String) -> [CalendarDate] {
    let scalars = text.unicodeScalars.map(FoldedText.fold)
    return scalars.indices.compactMap { index in
      guard scalars[index] == "年" else { return nil }
      var rest = scalars[(index + 1)...]
      guard let year = number(before: index, in: scalars),
        let month = take(&rest, before: "月"), let day = take(&rest, before: "日"),
        rest.first != "起"
      else { return nil }
      return CalendarDate(year: year, month: month, day: day)
    }
  }

  private static func number(before end: Int, in scalars: [Unicode.Scalar]) -> Int? {
    let digits = scalars[..<end].suffix(4)
    guard digits.count == 4, digits.allSatisfy(\.isDigit) else { return nil }
    return Int(text(digits))
  }

  private static func take(
    _ rest: inout ArraySlice<Unicode.Scalar>, before unit: Unicode.Scalar
  ) -> Int? {
    let digits = rest.prefix(2).prefix(while: \.isDigit)
    let tail = rest.dropFirst(digits.count)
    guard tail.first == unit else { return nil }
    rest = tail.dropFirst()
    return Int(text(digits))
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
