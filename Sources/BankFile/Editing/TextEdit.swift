package import Diagnostics

/// Some bytes of a file that are replaced by others; an empty range is a place to insert at.
package struct TextEdit: Hashable, Sendable {
  package let range: ByteRange
  package let replacement: String

  package init(_ range: ByteRange, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }

  /// The bytes of a file with all edits made; everything between them stays byte for byte.
  ///
  /// Edits may come in any order. Of two that overlap the later one in the file is left out.
  package static func apply(_ edits: [TextEdit], to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 32 * edits.count)
    var copied = 0
    for edit in edits.sorted(by: { $0.range.start < $1.range.start })
    where Int(edit.range.start) >= copied {
      result += bytes[copied..<Int(edit.range.start)]
      result += edit.replacement.utf8
      copied = Int(edit.range.end)
    }
    return result + bytes[copied...]
  }
}
