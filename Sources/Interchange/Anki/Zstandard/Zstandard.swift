/// Unpacks Zstandard (RFC 8878), without dictionaries. Checksums are not looked at.
enum Zstandard {
  /// All frames one after the other, up to `limit` bytes. Linear in what goes in and comes out.
  static func unpacked(_ bytes: [UInt8], limit: Int) throws(ZstandardFault) -> [UInt8] {
    var rest = bytes[...]
    var output: [UInt8] = []
    var frames = 0
    while !rest.isEmpty {
      frames += 1
      guard frames <= mostFrames else { throw .tooLarge }
      let magic = try take(4, &rest)
      if magic & 0xFFFF_FFF0 == 0x184D_2A50 {
        rest = try dropped(try take(4, &rest), rest)
      } else {
        guard magic == 0xFD2F_B528 else { throw .damaged }
        try frame(&rest, &output, limit)
      }
    }
    return output
  }

  /// In a frame. Each may take tables to be made: 128 KB in a block is usual, this many would be gigabytes.
  private static let mostBlocks = 20_000
  private static let mostFrames = 100

  private static func frame(
    _ rest: inout ArraySlice<UInt8>, _ output: inout [UInt8], _ limit: Int
  ) throws(ZstandardFault) {
    let head = try take(1, &rest)
    let isSingle = head & 0x20 != 0
    guard head & 0x0B == 0 else { throw .damaged }
    // The window, which is never larger than what may come out anyway, and the size, which is not believed.
    let sizes = [isSingle ? 1 : 0, 2, 4, 8]
    rest = try dropped((isSingle ? 0 : 1) + sizes[head >> 6], rest)
    var block = ZstandardBlock(after: output, limit: limit)
    // So that there is one owner, and nothing is copied.
    output = []
    var blocks = 0
    var isLast = false
    while !isLast {
      let blockHead = try take(3, &rest)
      isLast = blockHead & 1 == 1
      let size = blockHead >> 3
      switch blockHead >> 1 & 3 {
      case 0:
        let content = rest
        rest = try dropped(size, rest)
        try block.append(content.prefix(size))
      case 1:
        let byte = UInt8(try take(1, &rest))
        guard size <= limit else { throw .tooLarge }
        try block.append(repeatElement(byte, count: size))
      case 2:
        blocks += 1
        guard blocks <= mostBlocks else { throw .tooLarge }
        let content = rest
        rest = try dropped(size, rest)
        try block.unpack(content.prefix(size))
      default: throw .damaged
      }
    }
    if head & 4 != 0 { rest = try dropped(4, rest) }
    output = block.output
  }

  private static func take(
    _ count: Int, _ rest: inout ArraySlice<UInt8>
  ) throws(ZstandardFault) -> Int {
    guard rest.count >= count else { throw .damaged }
    let number = rest.prefix(count).reversed().reduce(0) { $0 << 8 | Int($1) }
    rest = rest.dropFirst(count)
    return number
  }

  private static func dropped(
    _ count: Int, _ rest: ArraySlice<UInt8>
  ) throws(ZstandardFault) -> ArraySlice<UInt8> {
    guard rest.count >= count else { throw .damaged }
    return rest.dropFirst(count)
  }
}
