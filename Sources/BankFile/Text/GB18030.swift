/// The encoding in which Chinese office programs still write text.
enum GB18030 {
  /// Whether all bytes are possible in that encoding: ASCII, pairs, and groups of four with digits.
  static func couldBe(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let width = width(bytes, index)
      if width == 0 { return false }
      index += width
    }
    return true
  }

  private static func width(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    let lead = bytes[index]
    if lead < 0x80 { return lead == 0 ? 0 : 1 }
    guard (0x81...0xFE).contains(lead), index + 1 < bytes.count else { return 0 }
    switch bytes[index + 1] {
    case 0x40...0x7E, 0x80...0xFE: return 2
    case 0x30...0x39:
      guard index + 3 < bytes.count, (0x81...0xFE).contains(bytes[index + 2]),
        bytes[index + 3].isDigit
      else { return 0 }
      return 4
    default: return 0
    }
  }
}
