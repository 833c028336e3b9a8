/// The name of a training, also that of its folder: the day on which it was entered and six characters by chance,
/// such as `2026-11-23-k3f9q2`.
package struct TrainingID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let text: String

  /// Reads `[a-z0-9-]+` of at most 80 characters; `nil` for anything else.
  package init?(_ text: String) {
    let allowed = text.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
    }
    guard allowed, (1...80).contains(text.utf8.count) else { return nil }
    self.text = text
  }

  package var description: String { text }

  package static func < (left: TrainingID, right: TrainingID) -> Bool { left.text < right.text }
}
