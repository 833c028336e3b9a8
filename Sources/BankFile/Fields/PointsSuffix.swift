import Diagnostics
import Questions

/// The `(2)` or `（1.5）` that a key point ends in; 分 may follow the number.
struct PointsSuffix {
  let points: Points
  /// What stands before the brackets.
  let text: ByteRange

  init?(_ bytes: Span<UInt8>, _ range: ByteRange) {
    let start = Int(range.start)
    guard var index = Self.step(bytes, start, Int(range.end), over: ")", 0xEF_BC_89) else {
      return nil
    }
    index = Self.step(bytes, start, index, over: nil, 0xE5_88_86) ?? index
    let end = index
    while index > start, bytes[index - 1].isDigit || bytes[index - 1] == UInt8(ascii: ".") {
      index -= 1
    }
    guard let points = Self.points(bytes, index, end),
      let open = Self.step(bytes, start, index, over: "(", 0xEF_BC_88)
    else { return nil }
    self.points = points
    text = bytes.trimmed(start, open)
  }

  /// The place before a sign that ends at `index`; `nil` if another one does.
  private static func step(
    _ bytes: Span<UInt8>, _ start: Int, _ index: Int, over ascii: Unicode.Scalar?, _ triple: UInt32
  ) -> Int? {
    if let ascii, index > start, bytes[index - 1] == UInt8(ascii: ascii) { return index - 1 }
    guard index - start >= 3, bytes.triple(at: index - 3, before: index) == triple else {
      return nil
    }
    return index - 3
  }

  /// A number with at most four digits before and two behind the point.
  private static func points(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Points? {
    var hundredths = 0
    var decimals: Int?
    guard end > start, end - start <= 7, bytes[start].isDigit, bytes[end - 1].isDigit else {
      return nil
    }
    for index in start..<end {
      if bytes[index].isDigit {
        hundredths = hundredths * 10 + Int(bytes[index] - UInt8(ascii: "0"))
        decimals = decimals.map { $0 + 1 }
      } else if decimals == nil {
        decimals = 0
      } else {
        return nil
      }
    }
    switch decimals ?? 0 {
    case 0: hundredths *= 100
    case 1: hundredths *= 10
    case 2: break
    default: return nil
    }
    return Points(hundredths: hundredths)
  }
}
