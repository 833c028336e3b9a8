/// How long a training was, in tenths of an hour, as it was set by hand; above nothing.
package struct TrainingHours: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let tenths: Int

  /// `nil` unless `tenths` is 1…9999.
  package init?(tenths: Int) {
    guard (1...9999).contains(tenths) else { return nil }
    self.tenths = tenths
  }

  /// Reads `3` or `2.5`; `nil` for anything else.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...3).contains(parts[0].utf8.count),
      parts.allSatisfy({ $0.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) }),
      let whole = Int(parts[0])
    else { return nil }
    guard parts.count == 2 else {
      self.init(tenths: whole * 10)
      return
    }
    guard parts[1].utf8.count == 1, let tenth = Int(parts[1]) else { return nil }
    self.init(tenths: whole * 10 + tenth)
  }

  /// As short as it goes: `3`, `2.5`.
  package var description: String {
    tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }

  package static func < (left: TrainingHours, right: TrainingHours) -> Bool {
    left.tenths < right.tenths
  }
}
