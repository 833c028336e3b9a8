/// A table of a finite state entropy code (RFC 8878, section 4.1).
struct FSETable {
  private struct Entry {
    var symbol: UInt8 = 0
    var bits: UInt8 = 0
    var base: UInt16 = 0
  }

  private var entries: [Entry]
  let accuracy: Int

  /// A code of one symbol, which takes no bits.
  init(only symbol: UInt8) {
    entries = [Entry(symbol: symbol)]
    accuracy = 0
  }

  /// From how often each symbol comes in `2^accuracy`; -1 is less than once.
  init(_ counts: [Int], accuracy: Int) throws(ZstandardFault) {
    let size = 1 << accuracy
    guard counts.reduce(0, { $0 + abs($1) }) == size, counts.count <= 256 else { throw .damaged }
    self.accuracy = accuracy
    entries = [Entry](repeating: Entry(), count: size)
    var next = counts.map { abs($0) }
    var high = size
    for (symbol, count) in counts.enumerated() where count == -1 {
      high -= 1
      entries[high].symbol = UInt8(symbol)
    }
    let step = size >> 1 + size >> 3 + 3
    var place = 0
    for (symbol, count) in counts.enumerated() where count > 0 {
      for _ in 0..<count {
        entries[place].symbol = UInt8(symbol)
        repeat { place = (place + step) & (size - 1) } while place >= high
      }
    }
    for index in entries.indices {
      let symbol = Int(entries[index].symbol)
      let state = next[symbol]
      next[symbol] += 1
      let bits = accuracy - (Int.bitWidth - 1 - state.leadingZeroBitCount)
      entries[index].bits = UInt8(bits)
      entries[index].base = UInt16(truncatingIfNeeded: state << bits - size)
    }
  }

  /// Reads a description of a table, and tells how many bytes it takes.
  static func read(
    _ bytes: ArraySlice<UInt8>, mostAccuracy: Int
  ) throws(ZstandardFault) -> (table: FSETable, size: Int) {
    var bit = 0
    func peek(_ count: Int) -> Int {
      (0..<count).reduce(0) { value, index in
        let place = bytes.startIndex + (bit + index) / 8
        guard place < bytes.endIndex else { return value }
        return value | Int(bytes[place] >> UInt8((bit + index) % 8) & 1) << index
      }
    }
    let accuracy = peek(4) + 5
    bit = 4
    guard accuracy <= mostAccuracy else { throw .damaged }
    var left = 1 << accuracy
    var counts: [Int] = []
    while left > 0, counts.count < 256 {
      let width = Int.bitWidth - (left + 1).leadingZeroBitCount
      var value = peek(width)
      let mask = 1 << (width - 1) - 1
      let threshold = 1 << width - 1 - (left + 1)
      if value & mask < threshold {
        bit += width - 1
        value &= mask
      } else {
        bit += width
        if value > mask { value -= threshold }
      }
      let count = value - 1
      left -= abs(count)
      counts.append(count)
      guard count == 0 else { continue }
      var zeros = 3
      while zeros == 3, counts.count < 256 {
        zeros = peek(2)
        bit += 2
        counts += [Int](repeating: 0, count: zeros)
      }
    }
    let size = (bit + 7) / 8
    guard left == 0, size <= bytes.count else { throw .damaged }
    return (try FSETable(counts, accuracy: accuracy), size)
  }

  func start(_ bits: inout BackwardBits) -> Int { bits.read(accuracy) }

  func symbol(_ state: Int) -> Int { Int(entries[state].symbol) }

  /// How many bits going on takes.
  func width(_ state: Int) -> Int { Int(entries[state].bits) }

  func next(_ state: Int, _ bits: inout BackwardBits) -> Int {
    Int(entries[state].base) + bits.read(Int(entries[state].bits))
  }
}
