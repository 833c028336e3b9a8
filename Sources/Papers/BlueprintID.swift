/// The name of a blueprint, `[a-z0-9-]+`, which never changes while its title may.
package struct BlueprintID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let text: String

  /// `nil` unless `text` consists of 1 to 64 of `a`–`z`, `0`–`9` and `-`.
  package init?(_ text: String) {
    let allowed = text.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
    }
    guard allowed, (1...64).contains(text.utf8.count) else { return nil }
    self.text = text
  }

  package var description: String { text }

  package static func < (left: BlueprintID, right: BlueprintID) -> Bool { left.text < right.text }
}
