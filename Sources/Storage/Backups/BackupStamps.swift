import Dates
import Records

/// Which content each file had when it was last kept, so that a file that has not changed since need not be read.
struct BackupStamps {
  struct Kept {
    let stamp: String
    let digest: String
  }

  private var known: [String: Kept] = [:]
  private let file: CacheFile

  private static let key = "backup 1"
  /// A file that changed so shortly before it was read may have changed again with the same stamp. In milliseconds.
  private static let doubtful: Int64 = 2000

  init(of home: Home) {
    file = CacheFile("backup", of: home)
    for line in file.read(for: Self.key)?.split(separator: UInt8(ascii: "\n")) ?? [] {
      let parts = line.split(separator: UInt8(ascii: "\t"), maxSplits: 2)
      guard parts.count == 3 else { continue }
      let texts = parts.map { String(decoding: $0, as: UTF8.self) }
      guard texts[0].utf8.count == 64 else { continue }
      known[BackupInventory.unescaped(texts[2])] = Kept(stamp: texts[1], digest: texts[0])
    }
  }

  /// The digest of a file as it is now, if it is known.
  func digest(of file: HomeTree.File) -> String? {
    guard let kept = known[file.path], kept.stamp == FileStamp(file.status).description else {
      return nil
    }
    return kept.digest
  }

  /// Notes that a file had that content, with the stamp that it had before it was read. `now` is the machine's clock.
  mutating func note(_ digest: String, of file: HomeTree.File, now: Timestamp) {
    let isDoubtful = now.milliseconds - file.status.modified.milliseconds < Self.doubtful
    known[file.path] =
      isDoubtful ? nil : Kept(stamp: FileStamp(file.status).description, digest: digest)
  }

  /// Keeps what is known of those files for the next time.
  func save(_ files: [HomeTree.File]) {
    var bytes: [UInt8] = []
    for file in files {
      guard let kept = known[file.path] else { continue }
      bytes += "\(kept.digest)\t\(kept.stamp)\t\(BackupInventory.escaped(file.path))\n".utf8
    }
    self.file.write(bytes, for: Self.key)
  }
}
