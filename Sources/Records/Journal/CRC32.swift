/// CRC-32 as in Ethernet, gzip and zip (ITU-T V.42: polynomial 04C11DB7, reflected). It finds every change
/// confined to 32 neighbouring bits, so every damaged byte.
enum CRC32 {
  /// `tables[256 * k + b]` is the sum that byte `b` leaves after `k` more bytes of zero, which lets eight
  /// bytes be taken at once (Kounavis and Berry 2008, "slicing-by-8").
  private static let tables: [UInt32] = {
    var tables = (0..<256).map { shifted(UInt32($0)) }
    for index in 256..<8 * 256 {
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
  static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    let tables = tables
    var sum = UInt32.max
    var index = bytes.startIndex
    while index + 8 <= bytes.endIndex {
      var next: UInt32 = 0
      for place in 0..<4 {
        let byte = (sum >> UInt32(8 * place)) & 0xFF ^ UInt32(bytes[index + place])
        next ^= tables[(7 - place) << 8 | Int(byte)]
        next ^= tables[(3 - place) << 8 | Int(bytes[index + 4 + place])]
      }
      sum = next
      index += 8
    }
    for byte in bytes[index...] {
      sum = sum >> 8 ^ tables[Int(sum & 0xFF ^ UInt32(byte))]
    }
    return ~sum
  }
}
