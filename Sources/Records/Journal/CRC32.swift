/// CRC-32 as in Ethernet, gzip and zip (ITU-T V.42: polynomial 04C11DB7, reflected). It finds every change
/// confined to 32 neighbouring bits, so every damaged byte.
enum CRC32 {
  /// `tables[256 * k + b]` is the sum that byte `b` leaves after `k` more bytes of zero, which lets sixteen
  /// bytes be taken at once (Kounavis and Berry 2008, "slicing-by-8", twice).
  private static let tables: [UInt32] = {
    var tables = (0..<256).map { shifted(UInt32($0)) }
    for index in 256..<16 * 256 {
      let before = tables[index - 256]
      tables.append(before >> 8 ^ tables[Int(before & 0xFF)])
    }
    return tables
  }()

  private static func shifted(_ byte: UInt32) -> UInt32 {
    var sum = byte
    for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB8_8320 }
    return sum
  }

  /// The sum of some bytes.
  static func checksum(_ bytes: Span<UInt8>) -> UInt32 {
    let tables = tables.span
    let raw = unsafe bytes.bytes
    var sum = UInt32.max
    var index = 0
    while index + 16 <= bytes.count {
      let first = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let second = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index + 8, as: UInt64.self)
      sum =
        left(by: UInt64(littleEndian: first) ^ UInt64(sum), table: 8, tables)
        ^ left(by: UInt64(littleEndian: second), table: 0, tables)
      index += 16
    }
    while index < bytes.count {
      sum = sum >> 8 ^ tables[Int(sum & 0xFF ^ UInt32(bytes[index]))]
      index += 1
    }
    return ~sum
  }

  /// What eight bytes leave, with the tables from `table` on: the last byte has the first of them.
  @inline(__always)
  private static func left(by word: UInt64, table: Int, _ tables: Span<UInt32>) -> UInt32 {
    var sum: UInt32 = 0
    for place in 0..<8 {
      let byte = Int(truncatingIfNeeded: word >> UInt64(8 * place)) & 0xFF
      // Below 16 × 256, whatever the byte.
      sum ^= unsafe tables[unchecked: (table + 7 - place) << 8 | byte]
    }
    return sum
  }
}
