import Diagnostics

/// The keys of one line with where their values are. Values are read when they are asked for; what nobody
/// asked for is unknown, and kept.
struct LineMembers {
  private struct Member {
    let key: JSONToken
    let token: JSONToken
    var isTaken = false
  }

  private var source = JSONScanner([], in: 0..<0)
  private var members: [Member] = []
  /// Where the next key is looked for first: keys mostly come in the order in which they are asked for.
  private var next = 0
  /// The offset of the line.
  private var start = 0
  /// The offset of the comma before the last member.
  private var lastComma: Int?

  /// Finds the members of the object that fills `range`.
  mutating func scan(_ bytes: [UInt8], in range: Range<Int>) throws(LineProblem) {
    source = JSONScanner(bytes, in: range)
    start = range.lowerBound
    members.removeAll(keepingCapacity: true)
    next = 0
    lastComma = nil
    do throws(JSONSyntaxError) {
      try scanObject()
    } catch {
      throw .notJSON(offset: error.offset - start)
    }
  }

  private mutating func scanObject() throws(JSONSyntaxError) {
    try source.expect("{")
    guard !source.take("}") else { return }
    repeat {
      if !members.isEmpty { lastComma = source.offset - 1 }
      let key = try source.string()
      try source.expect(":")
      let token = try source.value()
      members.append(Member(key: key, token: token))
    } while source.take(",")
    try source.expect("}")
    guard source.isAtEnd() else { throw JSONSyntaxError(offset: source.offset) }
  }

  /// The value of a key that has to be there.
  mutating func required<Value: LineValue>(_ key: String) throws(LineProblem) -> Value {
    guard let value: Value = try optional(key) else { throw .missingKey(key) }
    return value
  }

  /// The value of a key, or `nil` if it is not there.
  mutating func optional<Value: LineValue>(_ key: String) throws(LineProblem) -> Value? {
    guard let token = take(key) else { return nil }
    guard let value = Value(token, in: source) else { throw .badValue(key: key) }
    return value
  }

  /// Whether the value of the key is `null`; if so, the key is done with.
  mutating func isNull(_ key: String) -> Bool {
    guard let index = index(of: key), members[index].token.kind == .null else { return false }
    members[index].isTaken = true
    return true
  }

  /// Whether the last key of the line is this one.
  func endsWith(_ key: String) -> Bool {
    members.last.map { source.string($0.key, says: key) } ?? false
  }

  /// The sum of the line's bytes before its last member.
  func checksum() -> UInt32 {
    CRC32.checksum(source.slice(start..<(lastComma ?? start)).span)
  }

  /// What nobody asked for, sorted by key.
  func unknown() throws(LineProblem) -> [UnknownMember] {
    guard members.contains(where: { !$0.isTaken }) else { return [] }
    var unknown: [UnknownMember] = []
    let taken = members.filter(\.isTaken).map(\.key)
    // A line may have any number of them.
    var keys: Set<String> = []
    for member in members where !member.isTaken {
      guard let key = source.text(of: member.key) else {
        throw .notJSON(offset: member.key.range.lowerBound - start)
      }
      let isRepeated = taken.contains { source.string($0, says: key) }
      if isRepeated || !keys.insert(key).inserted { throw .repeatedKey(key) }
      guard let json = source.text(in: member.token.wholeRange) else { throw .badValue(key: key) }
      unknown.append(UnknownMember(key: key, json: json))
    }
    return unknown.sorted { $0.key < $1.key }
  }

  private mutating func take(_ key: String) -> JSONToken? {
    guard let index = index(of: key) else { return nil }
    members[index].isTaken = true
    next = (index + 1) % members.count
    return members[index].token
  }

  private func index(of key: String) -> Int? {
    if next < members.count, source.string(members[next].key, says: key) { return next }
    return members.firstIndex { source.string($0.key, says: key) }
  }
}
