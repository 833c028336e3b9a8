import Diagnostics
import Records

/// The journals of one deputy, training or paper in this home, where those of another home are to join them.
struct JournalPlace {
  /// The folder of the deputy, training or paper.
  let folder: FilePath
  /// That of its journals.
  let journals: FilePath

  init(_ folder: FilePath, _ part: String) {
    self.folder = folder
    journals = folder.appending(part)
  }

  /// The device whose journal a file is. One with a name that no device has, such as a copy that somebody made beside
  /// the first, gets a name that follows from its own.
  static func device(of file: String) -> String {
    let name = String(file.dropLast(".jsonl".count))
    return DeviceName(name)?.text
      ?? "merged-\(ContentDigest(of: name).hexadecimal(8))"
  }

  /// What is there, by the names of the files without their ending.
  func content() throws(StorageError) -> [String: [UInt8]] {
    var content: [String: [UInt8]] = [:]
    for file in try JournalFolder(journals).files() {
      content[String(file.name.dropLast(".jsonl".count))] = try JournalFolder.bytes(of: file)
    }
    return content
  }

  /// Unites the journals with others, each whole or not at all, and under its lock. The one that says who somebody is
  /// comes first: if the rest does not come to pass, it is known whose the journals are.
  func unite(
    with theirs: [String: [UInt8]], _ calls: FileSystemCalls
  ) throws(StorageError) {
    var ours = try content()
    let union = JournalUnion(ours, with: theirs)
    if let version = union.newerVersion { throw StorageError(.newerVersion(version), journals) }
    guard !union.changesNothing else { return }
    try Folder.make(journals, calls)
    guard !ours.isEmpty else {
      // Nobody else writes where nothing was, and a crash leaves no empty journal.
      for device in order(union.changed.keys, theirs) {
        let path = journals.appending("\(device).jsonl")
        if let bytes = union.changed[device] { try AtomicFile.write(bytes, to: path, calls) }
      }
      return
    }
    for device in order(union.changed.keys, theirs) {
      let file = LineFile(path: journals.appending("\(device).jsonl"), calls: calls)
      var others = ours
      others[device] = nil
      let known = ours[device] ?? []
      try file.rewrite { current in
        if current == known { return union.changed[device] }
        // Somebody wrote meanwhile. Nothing but this device's lines; those of others have their turn.
        return JournalUnion(
          others.merging([device: current]) { $1 }, with: theirs.filter { $0.key == device }
        ).changed[device]
      }
      ours[device] = try JournalFolder.bytes(of: file.path)
    }
  }

  private func order(
    _ devices: some Sequence<String>, _ theirs: [String: [UInt8]]
  ) -> [String] {
    let first = Set(
      devices.filter { device in
        !MergePeople.identity(of: theirs.filter { $0.key == device }).uids.isEmpty
      })
    return devices.sorted { left, right in
      (first.contains(left) ? 0 : 1, left) < (first.contains(right) ? 0 : 1, right)
    }
  }
}
