/// The name of a bank, `[a-z0-9-]+`, which never changes while its title may.
package struct BankID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let text: String

  /// `nil` unless `text` consists of 1 or more of `a`–`z`, `0`–`9` and `-`.
  package init?(_ text: String) {
    let allowed = text.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
    }
    guard allowed, !text.isEmpty else { return nil }
    self.text = text
  }

  package var description: String { text }

  package static func < (left: BankID, right: BankID) -> Bool { left.text < right.text }
}
