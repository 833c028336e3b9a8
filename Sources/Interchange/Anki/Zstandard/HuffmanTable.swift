/// The code of the literals (RFC 8878, section 4.2).
struct HuffmanTable {
  private var symbols: [UInt8] = []
  private var widths: [UInt8] = []
  private let longest: Int

  /// Reads a description, and tells how many bytes it takes.
  static func read(
    _ bytes: ArraySlice<UInt8>
  ) throws(ZstandardFault) -> (table: HuffmanTable, size: Int) {
    guard let head = bytes.first else { throw .damaged }
    let rest = bytes.dropFirst()
    if head >= 128 {
      let count = Int(head) - 127
      let size = (count + 1) / 2
      guard rest.count >= size else { throw .damaged }
      let weights = (0..<count).map { index in
        let pair = rest[rest.startIndex + index / 2]
        return Int(index % 2 == 0 ? pair >> 4 : pair & 15)
      }
      return (try HuffmanTable(weights), size + 1)
    }
    guard rest.count >= Int(head) else { throw .damaged }
    return (try HuffmanTable(try weights(rest.prefix(Int(head)))), Int(head) + 1)
  }

  /// Two states take turns until the bits run out.
  private static func weights(_ bytes: ArraySlice<UInt8>) throws(ZstandardFault) -> [Int] {
    let (table, size) = try FSETable.read(bytes, mostAccuracy: 6)
    var bits = try BackwardBits(bytes.dropFirst(size))
    var states = [table.start(&bits), table.start(&bits)]
    guard bits.left >= 0 else { throw .damaged }
    var weights: [Int] = []
    var turn = 0
    while weights.count < 255 {
      weights.append(table.symbol(states[turn]))
      guard bits.left >= table.width(states[turn]) else {
        weights.append(table.symbol(states[1 - turn]))
        return weights
      }
      states[turn] = table.next(states[turn], &bits)
      turn = 1 - turn
    }
    throw .damaged
  }

  /// The last weight is not written: it fills the code up.
  private init(_ written: [Int]) throws(ZstandardFault) {
    let sum = written.reduce(0) { $0 + ($1 > 0 ? 1 << ($1 - 1) : 0) }
    guard sum > 0, written.count < 256, written.allSatisfy({ $0 <= 11 }) else { throw .damaged }
    longest = Int.bitWidth - sum.leadingZeroBitCount
    let left = 1 << longest - sum
    guard longest <= 11, left.nonzeroBitCount == 1 else { throw .damaged }
    let weights = written + [left.trailingZeroBitCount + 1]
    for weight in 1...longest {
      for (symbol, other) in weights.enumerated() where other == weight {
        let count = 1 << (weight - 1)
        symbols += [UInt8](repeating: UInt8(symbol), count: count)
        widths += [UInt8](repeating: UInt8(longest + 1 - weight), count: count)
      }
    }
    guard symbols.count == 1 << longest else { throw .damaged }
  }

  /// Appends so many symbols.
  func decode(
    _ bytes: ArraySlice<UInt8>, _ count: Int, to literals: inout [UInt8]
  ) throws(ZstandardFault) {
    var bits = try BackwardBits(bytes)
    for _ in 0..<count {
      let index = bits.peek(longest)
      literals.append(symbols[index])
      bits.skip(Int(widths[index]))
      guard bits.left >= 0 else { throw .damaged }
    }
    guard bits.left == 0 else { throw .damaged }
  }
}
