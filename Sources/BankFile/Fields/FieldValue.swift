import Dates
import Questions

/// Reads the values of the short fields; `nil` for what cannot be one.
enum FieldValue {
  /// One digit 1–5, of either width.
  static func difficulty(_ text: String) -> Difficulty? {
    guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1 else { return nil }
    return switch scalar {
    case "1"..."5": Difficulty(Int(scalar.value - 0x30))
    case "１"..."５": Difficulty(Int(scalar.value - 0xFF10))
    default: nil
    }
  }

  /// `2025-03-12..`, `..2025-12-31` or both days, the second not before the first.
  static func validity(_ text: String) -> Validity? {
    let bytes = Array(text.utf8)
    guard
      let dots = bytes.indices.dropLast().first(where: {
        bytes[$0] == 0x2E && bytes[$0 + 1] == 0x2E
      })
    else { return nil }
    let ends = [bytes[..<dots], bytes[(dots + 2)...]].map {
      String(decoding: $0, as: UTF8.self).trimmed
    }
    let days = ends.map { CalendarDate($0) }
    guard zip(ends, days).allSatisfy({ $0.isEmpty || $1 != nil }) else { return nil }
    switch (days[0], days[1]) {
    case (nil, nil): return nil
    case (let from?, let to?) where to < from: return nil
    case (let from, let to): return Validity(from: from, to: to)
    }
  }

  /// A policy by its name of options and JSON, in any case, or by its Chinese name.
  static func marking(_ text: String) -> MarkingPolicy? {
    switch text.lowercased() {
    case "allornothing", "全对得分": return .allOrNothing
    case "halfforpart", "少选得半分": return .halfForPart
    case "peroption", "少选按项给分": return .perOption
    case "weighted": return .weighted
    default: break
    }
    for (prefix, suffix) in [("peroption:", ""), ("少选，所选的每个选项得", "分")] {
      let text = text.lowercased()
      guard text.hasPrefix(prefix), text.hasSuffix(suffix) else { continue }
      return points(text.dropFirst(prefix.count).dropLast(suffix.count)).map {
        .perOptionPoints($0)
      }
    }
    return nil
  }

  /// Whether options may be shuffled.
  static func shuffle(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "否", "no", "false": false
    case "是", "yes", "true": true
    default: nil
    }
  }

  /// What stands between `、` `,` `，`.
  static func tags(_ text: String) -> [String] {
    text.split { $0 == "、" || $0 == "," || $0 == "，" || $0 == "\n" }
      .map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  private static func points(_ text: some StringProtocol) -> Points? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) }),
      let whole = Int(parts[0]), whole < 1000
    else { return nil }
    guard parts.count == 2 else { return Points(whole) }
    guard parts[1].utf8.count <= 2, let decimals = Int(parts[1]) else { return nil }
    return Points(hundredths: whole * 100 + (parts[1].utf8.count == 1 ? decimals * 10 : decimals))
  }
}
