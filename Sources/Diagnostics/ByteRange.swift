/// A range of bytes in a `SourceText`, half open. Files are at most 512 MB, so 32 bits are enough and
/// keep indexes of large banks small.
package struct ByteRange: Hashable, Sendable {
  package let start: UInt32
  package let end: UInt32

  /// - Precondition: `start <= end`.
  package init(start: UInt32, end: UInt32) {
    precondition(start <= end, "a range cannot end before it starts")
    self.start = start
    self.end = end
  }

  /// The range from `start` to `end`, both offsets in bytes.
  package init(_ start: Int, _ end: Int) {
    self.init(start: UInt32(start), end: UInt32(end))
  }

  package var isEmpty: Bool { start == end }
  package var count: Int { Int(end - start) }

  /// The same bytes as a range of integers, for subscripting.
  package var indices: Range<Int> { Int(start)..<Int(end) }
}
