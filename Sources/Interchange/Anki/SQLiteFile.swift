/// Reads the rows of tables in a database file of SQLite 3, as https://sqlite.org/fileformat2.html describes it. Indexes,
/// journals and text that is not UTF-8 are not understood.
///
/// Nothing that stands in the file is believed: pages are gone through once each, and no more is copied than the file is large.
struct SQLiteFile {
  enum Value: Sendable, Hashable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])

    /// The text; that of a number is its digits.
    var text: String {
      switch self {
      case .text(let text): text
      case .integer(let number): String(number)
      case .null, .real, .blob: ""
      }
    }
  }

  /// The file is damaged, or not of the kind that is understood.
  struct Damage: Error {}

  private let bytes: [UInt8]
  private let pageSize: Int
  /// What of a page is used.
  private let usable: Int

  init(_ bytes: [UInt8]) throws(Damage) {
    guard bytes.count >= 512, bytes.starts(with: Array("SQLite format 3\u{0}".utf8)),
      bytes[56...59].elementsEqual([0, 0, 0, 1])
    else { throw Damage() }
    let size = Int(bytes[16]) << 8 | Int(bytes[17])
    pageSize = size == 1 ? 65536 : size
    usable = pageSize - Int(bytes[20])
    guard pageSize >= 512, pageSize.nonzeroBitCount == 1, usable >= 480 else { throw Damage() }
    self.bytes = bytes
  }

  /// The rows of a table in the order of their ids, an id that is the key of the table standing as null in them; `nil` if there
  /// is no such table. Linear in the size of the file.
  func rows(of table: String) throws(Damage) -> [(id: Int64, values: [Value])]? {
    let master = try rows(from: 1)
    for row in master.map(\.values) where row.count > 3 {
      if row[0] == .text("table"), row[1] == .text(table), case .integer(let page) = row[3] {
        return try rows(from: Int(truncatingIfNeeded: page))
      }
    }
    return nil
  }

  // MARK: Trees of pages

  private func rows(from root: Int) throws(Damage) -> [(id: Int64, values: [Value])] {
    var rows: [(id: Int64, values: [Value])] = []
    var waiting = [root]
    var visited: Set<Int> = []
    var room = bytes.count
    while let page = waiting.popLast() {
      guard visited.insert(page).inserted else { throw Damage() }
      let start = try offset(of: page)
      let head = page == 1 ? start + 100 : start
      let kind = try byte(head)
      guard kind == 0x0D || kind == 0x05 else { throw Damage() }
      let count = try number(head + 3, 2)
      let isLeaf = kind == 0x0D
      let cells = head + (isLeaf ? 8 : 12)
      guard cells + count * 2 <= start + pageSize else { throw Damage() }
      var children: [Int] = []
      for index in 0..<count {
        let cell = start + (try number(cells + index * 2, 2))
        if isLeaf {
          rows.append(try row(at: cell, room: &room))
        } else {
          children.append(try number(cell, 4))
        }
      }
      if !isLeaf { children.append(try number(head + 8, 4)) }
      waiting += children.reversed()
    }
    return rows
  }

  private func row(
    at start: Int, room: inout Int
  ) throws(Damage) -> (id: Int64, values: [Value]) {
    var place = start
    let size = try varint(&place)
    let id = try varint(&place)
    guard size >= 0, size <= Int64(bytes.count) else { throw Damage() }
    let total = Int(size)
    // The cell itself and where it is told take up four bytes at least.
    room -= total + 4
    guard room >= 0 else { throw Damage() }
    return (id, try values(of: try payload(at: place, total)))
  }

  private func payload(at start: Int, _ total: Int) throws(Damage) -> [UInt8] {
    var local = total
    if total > usable - 35 {
      let least = (usable - 12) * 32 / 255 - 23
      let most = least + (total - least) % (usable - 4)
      local = most <= usable - 35 ? most : least
    }
    var payload = try slice(start, local)
    guard local < total else { return payload }
    var next = try number(start + local, 4)
    while payload.count < total {
      let page = try offset(of: next)
      payload += try slice(page + 4, min(usable - 4, total - payload.count))
      next = try number(page, 4)
    }
    return payload
  }

  // MARK: Records

  private func values(of payload: [UInt8]) throws(Damage) -> [Value] {
    let record = SQLiteFile(record: payload, like: self)
    var head = 0
    let headSize = try record.varint(&head)
    guard headSize >= 1, headSize <= Int64(payload.count) else { throw Damage() }
    var place = Int(headSize)
    var values: [Value] = []
    while head < Int(headSize) {
      let kind = try record.varint(&head)
      values.append(try record.value(kind, at: &place))
    }
    return values
  }

  private init(record: [UInt8], like file: SQLiteFile) {
    bytes = record
    pageSize = file.pageSize
    usable = file.usable
  }

  private func value(_ kind: Int64, at place: inout Int) throws(Damage) -> Value {
    switch kind {
    case 0: return .null
    case 8: return .integer(0)
    case 9: return .integer(1)
    case 1...7:
      let size = [1, 2, 3, 4, 6, 8, 8][Int(kind) - 1]
      var bits: UInt64 = 0
      for byte in try slice(place, size) { bits = bits << 8 | UInt64(byte) }
      place += size
      guard kind != 7 else { return .real(Double(bitPattern: bits)) }
      let shift = UInt64(64 - size * 8)
      return .integer(Int64(bitPattern: bits << shift) >> Int64(shift))
    case 12...:
      let size = (kind - 12) / 2
      guard size <= Int64(bytes.count) else { throw Damage() }
      let content = try slice(place, Int(size))
      place += Int(size)
      return kind % 2 == 0 ? .blob(content) : .text(String(decoding: content, as: UTF8.self))
    default: throw Damage()
    }
  }

  // MARK: Bytes

  private func offset(of page: Int) throws(Damage) -> Int {
    guard page > 0, page <= bytes.count / pageSize else { throw Damage() }
    return (page - 1) * pageSize
  }

  private func byte(_ place: Int) throws(Damage) -> UInt8 {
    guard bytes.indices.contains(place) else { throw Damage() }
    return bytes[place]
  }

  private func slice(_ start: Int, _ count: Int) throws(Damage) -> [UInt8] {
    guard start >= 0, count >= 0, start <= bytes.count - count else { throw Damage() }
    return Array(bytes[start..<(start + count)])
  }

  private func number(_ place: Int, _ count: Int) throws(Damage) -> Int {
    try slice(place, count).reduce(0) { $0 << 8 | Int($1) }
  }

  /// Up to nine bytes with seven bits each, the ninth with eight.
  private func varint(_ place: inout Int) throws(Damage) -> Int64 {
    var bits: UInt64 = 0
    for index in 0..<9 {
      let byte = try self.byte(place)
      place += 1
      if index == 8 { return Int64(bitPattern: bits << 8 | UInt64(byte)) }
      bits = bits << 7 | UInt64(byte & 0x7F)
      if byte < 0x80 { break }
    }
    return Int64(bitPattern: bits)
  }
}
