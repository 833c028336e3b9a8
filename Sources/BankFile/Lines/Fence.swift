/// A code fence that is open: it hides every line up to one with at least as many of its sign and nothing
/// else.
struct Fence {
  let sign: UInt8
  let length: Int
  let isIndented: Bool

  /// The fence that a line opens, if it does: white space, three or more `` ` `` or `~`, then anything (but
  /// no further `` ` `` after `` ` ``).
  init?(openedBy bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    guard let (sign, signStart, signEnd) = Self.run(bytes, start, end) else { return nil }
    if sign == UInt8(ascii: "`") {
      for index in signEnd..<end where bytes[index] == sign { return nil }
    }
    self.sign = sign
    length = signEnd - signStart
    isIndented = signStart > start
  }

  /// Whether the line closes the fence.
  func isClosed(by bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard let (sign, signStart, signEnd) = Self.run(bytes, start, end), sign == self.sign else {
      return false
    }
    return signEnd - signStart >= length && bytes.skipWhiteSpace(from: signEnd, before: end) == end
  }

  private static func run(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int
  ) -> (sign: UInt8, start: Int, end: Int)? {
    var index = start
    while index < end, bytes[index] == .space || bytes[index] == .tab { index += 1 }
    guard index < end, bytes[index] == UInt8(ascii: "`") || bytes[index] == UInt8(ascii: "~") else {
      return nil
    }
    let sign = bytes[index]
    let signStart = index
    while index < end, bytes[index] == sign { index += 1 }
    return index - signStart >= 3 ? (sign, signStart, index) : nil
  }
}
