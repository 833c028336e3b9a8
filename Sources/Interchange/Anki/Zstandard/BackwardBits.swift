/// Reads bits from the end of some bytes to their start, as entropy-coded parts of Zstandard are written: the highest bit that
/// is set in the last byte only marks the end.
struct BackwardBits {
  private let bytes: ArraySlice<UInt8>
  /// How many bits are left; below zero when more were asked for than there are, which read as zeros.
  private(set) var left: Int

  init(_ bytes: ArraySlice<UInt8>) throws(ZstandardFault) {
    guard let last = bytes.last, last != 0 else { throw .damaged }
    self.bytes = bytes
    left = bytes.count * 8 - last.leadingZeroBitCount - 1
  }

  /// The next bits, up to 56.
  mutating func read(_ count: Int) -> Int {
    let value = peek(count)
    left -= count
    return value
  }

  func peek(_ count: Int) -> Int {
    guard count > 0, left > 0 else { return 0 }
    let low = left - count
    let from = max(low, 0)
    var value: UInt64 = 0
    var place = from / 8
    var shift = 0
    while place * 8 < left {
      value |= UInt64(bytes[bytes.startIndex + place]) << UInt64(shift)
      place += 1
      shift += 8
    }
    value >>= UInt64(from % 8)
    value &= (1 << UInt64(left - from)) - 1
    return Int(value) << (from - low)
  }

  mutating func skip(_ count: Int) { left -= count }
}
