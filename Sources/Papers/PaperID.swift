import Diagnostics

/// The name of a frozen paper: that of its blueprint and the beginning of its digest, such as
/// `standard-3fa2c1`. The same paper has the same name on every machine, and its folder bears it.
package struct PaperID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// So many digits of the digest stand in it.
  private static let digits = 6

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

  /// The name of the paper with that digest.
  init(blueprint: BlueprintID, digest: ContentDigest) {
    text = "\(blueprint)-\(digest.hexadecimal(Self.digits))"
  }

  package var description: String { text }

  package static func < (left: PaperID, right: PaperID) -> Bool { left.text < right.text }
}
