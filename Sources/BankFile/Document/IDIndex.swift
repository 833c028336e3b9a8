import Diagnostics

/// Finds a question or case by its id: open addressing over the ids' bytes in the file, about 40 bytes an id.
struct IDIndex: Sendable {
  private struct Entry {
    let id: ByteRange
    let block: UInt32
  }

  private var entries: [Entry] = []
  /// The hash above the index in `entries` plus 1, so that a look-up seldom touches another id; 0 is free.
  /// The count is a power of two, at most half of it taken.
  private var slots = [UInt64](repeating: 0, count: 64)

  /// The block that has the id already, else `nil`, and then it is added.
  mutating func insert(_ id: ByteRange, block: Int, _ bytes: Span<UInt8>) -> Int? {
    let word = bytes.extracting(id.indices)
    let hash = Self.hash(word)
    let slot = slot(of: word, hash, in: bytes)
    if slots[slot] != 0 { return Int(entry(inSlot: slot).block) }
    entries.append(Entry(id: id, block: UInt32(block)))
    slots[slot] = UInt64(hash) << 32 | UInt64(entries.count)
    if entries.count * 2 > slots.count { grow() }
    return nil
  }

  /// The block with that id. `bytes` are those of the file.
  func find(_ id: [UInt8], in bytes: [UInt8]) -> Int? {
    let slot = slot(of: id.span, Self.hash(id.span), in: bytes.span)
    return slots[slot] == 0 ? nil : Int(entry(inSlot: slot).block)
  }

  private func entry(inSlot slot: Int) -> Entry {
    entries[Int(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF) - 1]
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    let mask = slots.count - 1
    for taken in old where taken != 0 {
      var slot = Int(truncatingIfNeeded: taken >> 32) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = taken
    }
  }

  /// The slot that has the id, or the free one where it belongs.
  private func slot(of id: Span<UInt8>, _ hash: UInt32, in bytes: Span<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 32 == UInt64(hash),
        Self.equal(id, bytes.extracting(entry(inSlot: slot).id.indices))
      {
        return slot
      }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private static func equal(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    for index in left.indices where left[index] != right[index] { return false }
    return true
  }

  /// FNV-1a, then the finaliser of MurmurHash3: numbered ids differ in their last digits only, and would
  /// else crowd into neighbouring slots.
  private static func hash(_ bytes: Span<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01b3 }
    hash = (hash ^ hash >> 33) &* 0xff51_afd7_ed55_8ccd
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
