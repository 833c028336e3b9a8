import Diagnostics

/// Finds a question or case by its id: open addressing over the ids' bytes in the file, 12 bytes an id.
struct IDIndex: Sendable {
  private struct Entry {
    let id: ByteRange
    let block: UInt32
  }

  private var entries: [Entry] = []
  /// Index in `entries` plus 1; 0 is free. The count is a power of two, at most half of it taken.
  private var slots = [UInt32](repeating: 0, count: 64)

  /// The block that has the id already, else `nil`, and then it is added.
  mutating func insert(_ id: ByteRange, block: Int, _ bytes: Span<UInt8>) -> Int? {
    let slot = slot(of: bytes.extracting(id.indices), in: bytes)
    if slots[slot] != 0 { return Int(entries[Int(slots[slot]) - 1].block) }
    entries.append(Entry(id: id, block: UInt32(block)))
    slots[slot] = UInt32(entries.count)
    if entries.count * 2 > slots.count { grow(bytes) }
    return nil
  }

  /// The block with that id. `bytes` are those of the file.
  func find(_ id: [UInt8], in bytes: [UInt8]) -> Int? {
    let slot = slot(of: id.span, in: bytes.span)
    return slots[slot] == 0 ? nil : Int(entries[Int(slots[slot]) - 1].block)
  }

  private mutating func grow(_ bytes: Span<UInt8>) {
    slots = [UInt32](repeating: 0, count: slots.count * 4)
    for (index, entry) in entries.enumerated() {
      slots[slot(of: bytes.extracting(entry.id.indices), in: bytes)] = UInt32(index + 1)
    }
  }

  /// The slot that has the id, or the free one where it belongs.
  private func slot(of id: Span<UInt8>, in bytes: Span<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: Self.hash(id)) & mask
    while slots[slot] != 0 {
      let other = bytes.extracting(entries[Int(slots[slot]) - 1].id.indices)
      if Self.equal(id, other) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private static func equal(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    for index in left.indices where left[index] != right[index] { return false }
    return true
  }

  /// FNV-1a, its high bits folded into the low ones that are used.
  private static func hash(_ bytes: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01b3 }
    return hash ^ hash >> 32
  }
}
