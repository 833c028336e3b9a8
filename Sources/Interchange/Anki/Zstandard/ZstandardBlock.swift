/// Unpacks the blocks of one frame, which share tables and offsets.
struct ZstandardBlock {
  private(set) var output: [UInt8]
  private let limit: Int
  /// Where the frame begins in the output: nothing is copied from before it.
  private let start: Int
  private var huffman: HuffmanTable?
  private var tables: [FSETable?] = [nil, nil, nil]
  private var offsets = [1, 4, 8]

  init(after output: [UInt8], limit: Int) {
    self.output = output
    self.limit = limit
    start = output.count
  }

  mutating func append(_ bytes: some Collection<UInt8>) throws(ZstandardFault) {
    guard bytes.count <= limit - output.count else { throw .tooLarge }
    output += bytes
  }

  mutating func unpack(_ block: ArraySlice<UInt8>) throws(ZstandardFault) {
    let (literals, size) = try self.literals(block)
    try sequences(block.dropFirst(size), literals)
  }

  // MARK: Literals

  private mutating func literals(
    _ block: ArraySlice<UInt8>
  ) throws(ZstandardFault) -> (literals: [UInt8], size: Int) {
    guard let first = block.first else { throw .damaged }
    let kind = first & 3
    let format = Int(first >> 2 & 3)
    if kind < 2 {
      let headSize = format & 1 == 0 ? 1 : format == 1 ? 2 : 3
      let count = try number(block, headSize) >> (headSize == 1 ? 3 : 4)
      let stored = kind == 0 ? count : 1
      guard count <= Self.most, block.count >= headSize + stored else { throw .damaged }
      let content = block.dropFirst(headSize).prefix(stored)
      let literals =
        kind == 0
        ? Array(content) : [UInt8](repeating: content[content.startIndex], count: count)
      return (literals, headSize + stored)
    }
    let headSize = [3, 3, 4, 5][format]
    let width = [10, 10, 14, 18][format]
    let head = try number(block, headSize) >> 4
    let count = head & (1 << width - 1)
    let packed = head >> width
    guard count <= Self.most, block.count >= headSize + packed else { throw .damaged }
    var content = block.dropFirst(headSize).prefix(packed)
    if kind == 2 {
      let (table, size) = try HuffmanTable.read(content)
      huffman = table
      content = content.dropFirst(size)
    }
    guard let huffman else { throw .damaged }
    var literals: [UInt8] = []
    literals.reserveCapacity(count)
    guard format > 0 else {
      try huffman.decode(content, count, to: &literals)
      return (literals, headSize + packed)
    }
    let sizes = [
      try number(content, 2), try number(content.dropFirst(2), 2),
      try number(content.dropFirst(4), 2),
    ]
    content = content.dropFirst(6)
    let each = (count + 3) / 4
    for size in sizes {
      guard content.count >= size else { throw .damaged }
      try huffman.decode(content.prefix(size), each, to: &literals)
      content = content.dropFirst(size)
    }
    guard count >= each * 3 else { throw .damaged }
    try huffman.decode(content, count - each * 3, to: &literals)
    return (literals, headSize + packed)
  }

  /// No block unpacks to more.
  private static let most = 128 << 10

  // MARK: Sequences

  private mutating func sequences(
    _ block: ArraySlice<UInt8>, _ literals: [UInt8]
  ) throws(ZstandardFault) {
    guard let first = block.first else { throw .damaged }
    var rest = block
    var count = Int(first)
    switch first {
    case 0: return try append(literals)
    case 128...254:
      count = try (Int(first) - 128) << 8 + number(block.dropFirst(), 1)
      rest = rest.dropFirst(2)
    case 255:
      count = try number(block.dropFirst(), 2) + 0x7F00
      rest = rest.dropFirst(3)
    default: rest = rest.dropFirst()
    }
    guard let modes = rest.first else { throw .damaged }
    rest = rest.dropFirst()
    let usual = [
      (SequenceCodes.literalCounts, 6, 9, 36), (SequenceCodes.offsetCounts, 5, 8, 32),
      (SequenceCodes.matchCounts, 6, 9, 53),
    ]
    for (index, (counts, accuracy, most, codes)) in usual.enumerated() {
      switch modes >> UInt8(6 - index * 2) & 3 {
      case 0: tables[index] = try FSETable(counts, accuracy: accuracy)
      case 1:
        guard let symbol = rest.popFirst(), symbol < codes else { throw .damaged }
        tables[index] = FSETable(only: symbol)
      case 2:
        let (table, size) = try FSETable.read(rest, mostAccuracy: most)
        tables[index] = table
        rest = rest.dropFirst(size)
      default: break
      }
    }
    guard let lengths = tables[0], let distances = tables[1], let matches = tables[2] else {
      throw .damaged
    }
    var bits = try BackwardBits(rest)
    var states = (lengths.start(&bits), distances.start(&bits), matches.start(&bits))
    var used = 0
    let end = output.count + Self.most
    for index in 0..<count {
      let codes = (
        lengths.symbol(states.0), distances.symbol(states.1), matches.symbol(states.2)
      )
      guard codes.0 < 36, codes.1 < 32, codes.2 < 53 else { throw .damaged }
      let written = 1 << codes.1 + bits.read(codes.1)
      let (base, extra) = SequenceCodes.matches[codes.2]
      let match = base + bits.read(extra)
      let (least, more) = SequenceCodes.literals[codes.0]
      let length = least + bits.read(more)
      if index + 1 < count {
        states.0 = lengths.next(states.0, &bits)
        states.2 = matches.next(states.2, &bits)
        states.1 = distances.next(states.1, &bits)
      }
      guard bits.left >= 0, used + length <= literals.count,
        output.count + length + match <= end
      else { throw .damaged }
      try append(literals[used..<(used + length)])
      used += length
      try copy(match, from: offset(written, afterLiterals: length > 0))
    }
    guard bits.left == 0 else { throw .damaged }
    try append(literals[used...])
  }

  /// The last three offsets can be told by number; straight behind a match the first of them makes no sense, and one less than
  /// it is meant by the third.
  private mutating func offset(_ written: Int, afterLiterals: Bool) -> Int {
    guard written < 4 else {
      offsets = [written - 3, offsets[0], offsets[1]]
      return offsets[0]
    }
    let index = written - (afterLiterals ? 1 : 0)
    let offset = index == 3 ? offsets[0] - 1 : offsets[index]
    switch index {
    case 0: break
    case 1: offsets = [offset, offsets[0], offsets[2]]
    default: offsets = [offset, offsets[0], offsets[1]]
    }
    return offset
  }

  private mutating func copy(_ count: Int, from offset: Int) throws(ZstandardFault) {
    guard offset > 0, offset <= output.count - start else { throw .damaged }
    guard count <= limit - output.count else { throw .tooLarge }
    // What is copied may be what was just written.
    for _ in 0..<count { output.append(output[output.count - offset]) }
  }

  private func number(_ bytes: ArraySlice<UInt8>, _ count: Int) throws(ZstandardFault) -> Int {
    guard bytes.count >= count else { throw .damaged }
    return bytes.prefix(count).reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
