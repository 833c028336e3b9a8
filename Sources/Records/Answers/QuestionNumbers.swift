import Questions

/// Numbers the questions that it is shown, from 0, in the order in which they come. One whose name is in ASCII is found by its
/// bytes, so that no text is made of it; the others are few.
struct QuestionNumbers: Sendable {
  /// One behind the last byte of each name in `text`; `nil` for a name that stands in `others`.
  private var ranges: [Range<Int>] = []
  private var text: [UInt8] = []
  private var others: [QuestionName: Int] = [:]
  private var hashes: [Int] = []
  /// A table of hashes with open addressing: numbers, or -1. Its size is a power of two.
  private var slots = [Int32](repeating: -1, count: 64)

  var count: Int { ranges.count }

  /// The number of the question whose name stands at `range`, in ASCII.
  mutating func number(of bytes: Span<UInt8>, at range: Range<Int>) -> Int {
    let hash = Self.hash(bytes, range)
    let slot = slot(hash, bytes, range)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    let number = count
    let start = text.count
    for index in range { text.append(bytes[index]) }
    ranges.append(start..<text.count)
    hashes.append(hash)
    slots[slot] = Int32(number)
    if 2 * count > slots.count { grow() }
    return number
  }

  mutating func number(of name: QuestionName) -> Int {
    let bytes = Array(name.description.utf8)
    if bytes.allSatisfy({ $0 < 0x80 }) { return number(of: bytes.span, at: bytes.indices) }
    if let number = others[name] { return number }
    let number = count
    ranges.append(0..<0)
    hashes.append(0)
    others[name] = number
    return number
  }

  /// The number of the question at `range`, if it was shown before.
  func find(_ bytes: Span<UInt8>, at range: Range<Int>) -> Int? {
    let number = slots[slot(Self.hash(bytes, range), bytes, range)]
    return number < 0 ? nil : Int(number)
  }

  /// The number that a question of another numbering has here.
  func find(_ number: Int, of other: QuestionNumbers) -> Int? {
    let range = other.ranges[number]
    if !range.isEmpty { return find(other.text.span, at: range) }
    return other.name(of: number).flatMap { others[$0] }
  }

  /// The name of a number that was given.
  func name(of number: Int) -> QuestionName? {
    let range = ranges[number]
    if range.isEmpty { return others.first { $0.value == number }?.key }
    return QuestionName(String(decoding: text[range], as: UTF8.self))
  }

  /// Where the name stands in the table, or where it has to go.
  private func slot(_ hash: Int, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var slot = hash & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, isName(number, bytes, range) { return slot }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func isName(_ number: Int, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let known = ranges[number]
    guard known.count == range.count else { return false }
    for offset in 0..<range.count
    where text[known.lowerBound + offset] != bytes[range.lowerBound + offset] { return false }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: 4 * slots.count)
    for number in ranges.indices where !ranges[number].isEmpty {
      var slot = hashes[number] & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  /// Seeded by the system, so that no file can be made whose names all fall together.
  private static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var hasher = Hasher()
    unsafe bytes.extracting(range).withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    return hasher.finalize()
  }
}
