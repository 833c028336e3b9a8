import Diagnostics

/// The first `=>` of a line, or `＝＞` in any mix of widths.
struct Arrow {
  let range: ByteRange
  let isFullWidth: Bool

  init?(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    var index = start
    while index < end {
      let equals = Self.equals(bytes, index, end)
      if equals > 0 {
        let greater = Self.greater(bytes, index + equals, end)
        if greater > 0 {
          range = ByteRange(index, index + equals + greater)
          isFullWidth = equals + greater > 2
          return
        }
      }
      index += 1
    }
    return nil
  }

  private static func equals(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "="): 1
    case 0xEF: bytes.triple(at: index, before: end) == Sign.fullWidthEquals ? 3 : 0
    default: 0
    }
  }

  private static func greater(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Int {
    switch bytes.byte(at: index, before: end) {
    case UInt8(ascii: ">"): 1
    case 0xEF: bytes.triple(at: index, before: end) == Sign.fullWidthGreater ? 3 : 0
    default: 0
    }
  }
}
