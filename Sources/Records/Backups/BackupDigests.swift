import Diagnostics

/// The digests that inventories name, gathered without reading the rest: with many files and many backups there are a
/// million lines, nearly all of them the same.
package struct BackupDigests: Sendable {
  /// As they stand in the text.
  private var digests: Set<ArraySlice<UInt8>> = []
  private static let length = 64

  package init() {}

  /// Adds those of an inventory. `false` if it is not whole; then some may be missing.
  package mutating func add(inventory text: [UInt8]) -> Bool {
    var start = 0
    while let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) {
      if text[start] == UInt8(ascii: "#") {
        let line = String(decoding: text[start..<end], as: UTF8.self)
        if line.hasPrefix(BackupInventory.end) {
          return end + 1 == text.count
            && line == BackupInventory.end + ContentDigest(of: text[..<start]).hexadecimal()
        }
      } else {
        let first = text[start] == UInt8(ascii: "\\") ? start + 1 : start
        guard end - first > Self.length else { return false }
        digests.insert(text[first..<first + Self.length])
      }
      start = end + 1
    }
    return false
  }

  package func contains(_ digest: String) -> Bool { digests.contains(Array(digest.utf8)[...]) }
}
