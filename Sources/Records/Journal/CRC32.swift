/// CRC-32 as in Ethernet, gzip and zip (ITU-T V.42: polynomial 04C11DB7, reflected). It finds every change
/// confined to 32 neighbouring bits, so every damaged byte.
struct CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { sum, _ in sum & 1 == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB8_8320 }
  }

  /// The sum of some bytes.
  static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    let table = table
    var sum = UInt32.max
    for byte in bytes {
      sum = sum >> 8 ^ table[Int((sum ^ UInt32(byte)) & 0xFF)]
    }
    return ~sum
  }
}
