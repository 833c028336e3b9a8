import Records

/// The lines of all journals that say who somebody is, kept so that a list of names need not read journals
/// that have not changed.
struct RosterCache {
  /// By the name of a deputy's folder: the stamps of the journals, and the lines found in them.
  private var known: [String: (stamps: String, lines: [[UInt8]])] = [:]
  private var hasChanged = false
  private let file: CacheFile

  private static let key = "roster 2"
  /// Bytes in a deputy's journals from which on it is worth to keep something: reading less is quicker.
  private static let worthwhile = 1 << 18

  init(of home: Home) {
    file = CacheFile("roster", of: home)
    var current: String?
    for line in file.read(for: Self.key)?.split(separator: UInt8(ascii: "\n")) ?? [] {
      if line.first == UInt8(ascii: "{") {
        if let current { known[current]?.lines.append(Array(line)) }
      } else {
        // A folder's name has no tab: it is a control character.
        let parts = line.split(separator: UInt8(ascii: "\t"))
        guard parts.count == 2 else { continue }
        let name = String(decoding: parts[0], as: UTF8.self)
        known[name] = (String(decoding: parts[1], as: UTF8.self), [])
        current = name
      }
    }
  }

  /// The events of one deputy, from here if no journal has changed, else from the journals.
  mutating func events(of name: String, in folder: JournalFolder) throws(StorageError) -> [Event] {
    let stamps = try folder.stamps()
    if let kept = known[name], kept.stamps == stamps {
      return kept.lines.compactMap { try? JournalLine.decode($0).get() }
    }
    let events = try folder.identityEvents()
    guard try folder.size() >= Self.worthwhile else { return events }
    known[name] = (stamps, events.map { JournalLine.encode($0) })
    hasChanged = true
    return events
  }

  /// Keeps what was found for the next time.
  func save() {
    guard hasChanged else { return }
    var bytes: [UInt8] = []
    for (name, kept) in known.sorted(by: { $0.key < $1.key }) {
      bytes += "\(name)\t\(kept.stamps)\n".utf8
      for line in kept.lines { bytes += line + [UInt8(ascii: "\n")] }
    }
    file.write(bytes, for: Self.key)
  }
}
