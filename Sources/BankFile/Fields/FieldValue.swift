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
}
