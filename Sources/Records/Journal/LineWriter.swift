import Diagnostics

/// Writes the line of one event, key by key.
struct LineWriter {
  private var bytes: [UInt8]

  init() {
    bytes = []
    bytes.reserveCapacity(384)
    bytes.append(UInt8(ascii: "{"))
  }

  mutating func write(_ event: Event) {
    add("v", Event.formatVersion)
    add("id", event.id)
    add("kind", event.content.kind)
    add("at", event.at)
    add("day", event.day)
    add("clock", event.clockIsBehind ? Event.behind : nil)
    event.content.write(to: &self)
    for member in event.unknown { add(member.key, rawJSON: member.json) }
  }

  /// Adds a key with its value, or nothing if that is `nil`.
  mutating func add(_ key: String, _ value: (some LineValue)?) {
    guard let value else { return }
    addKey(key)
    value.append(to: &bytes)
  }

  /// Adds a key with a value that is JSON already.
  mutating func add(_ key: String, rawJSON json: String) {
    addKey(key)
    bytes.append(contentsOf: json.utf8)
  }

  /// The line with its checksum.
  consuming func finish() -> [UInt8] {
    let sum = Checksum(CRC32.checksum(bytes.span))
    add("crc", sum)
    bytes.append(UInt8(ascii: "}"))
    return bytes
  }

  private mutating func addKey(_ key: String) {
    if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
    bytes.appendJSON(key)
    bytes.append(UInt8(ascii: ":"))
  }
}
