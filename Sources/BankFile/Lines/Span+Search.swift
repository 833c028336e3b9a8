extension Span<UInt8> {
  /// The first place from `start` with one of two bytes, or `end` if neither stands before it. Linear; looks at eight bytes at a
  /// time, as most of what is searched is long and has none.
  @inline(__always)
  func firstIndex(of one: UInt8, or other: UInt8, from start: Int, before end: Int) -> Int {
    var index = start
    let bytes = unsafe self.bytes
    while index + 8 <= end {
      let loaded = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let eight = UInt64(littleEndian: loaded)
      let found = eight.highBits(of: one) | eight.highBits(of: other)
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < end, self[index] != one, self[index] != other { index += 1 }
    return index
  }
}

extension UInt64 {
  /// The high bit of each byte that is `byte`; bytes above the first of them may have it too.
  ///
  /// Source: S. E. Anderson, “Bit Twiddling Hacks”, “Determine if a word has a byte equal to n”.
  @inline(__always)
  fileprivate func highBits(of byte: UInt8) -> UInt64 {
    let different = self ^ (UInt64(byte) &* 0x0101_0101_0101_0101)
    return (different &- 0x0101_0101_0101_0101) & ~different & 0x8080_8080_8080_8080
  }
}
