import Dates
import Foundation
import Records
import Storage

/// A home with a bit of everything, and its backups.
struct BackupPlace {
  let folder: TemporaryFolder
  let home: Home

  init() throws {
    folder = try TemporaryFolder()
    home = Home(folder.path.appending("home"))
    for (name, text) in [
      ("config.yaml", "language: zh\n"), ("deputies/张三/attempts/a.jsonl", "{\"n\":1}\n"),
      ("deputies/张三/progress.json", "{}"), ("trainings/t/events/a.jsonl", "{}\n"),
      ("papers/p/paper.json", "{}"), ("banks/本地.md", "# 题库\n"), ("laws/l.md", ""),
      ("cache/roster", "x"), ("deputies/张三/.progress.json.k.tmp", "half"),
    ] {
      try write(text, to: name)
    }
  }

  /// The files of the home that belong in a backup.
  static let files = [
    "banks/本地.md", "config.yaml", "deputies/张三/attempts/a.jsonl", "deputies/张三/progress.json",
    "laws/l.md", "papers/p/paper.json", "trainings/t/events/a.jsonl",
  ]

  /// Writes a file of the home, so long ago that nobody doubts when it changed.
  func write(_ text: String, to name: String, old: Bool = true) throws {
    let file = try folder.write(text.utf8, to: "home/\(name)")
    guard old else { return }
    let date = Date(timeIntervalSince1970: 1_700_000_000)
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: file.text)
  }

  var store: BackupStore { BackupStore(home) }

  /// Makes a backup `days` days after a fixed noon.
  @discardableResult
  func make(
    day: Int = 0, restraint: BackupStore.Restraint? = nil, _ calls: FileSystemCalls = .live
  ) throws -> BackupStore.Making {
    let instant = noon.advanced(byMilliseconds: Int64(day) * 86_400_000)
    return try BackupStore(home, calls).make(
      at: Moment(instant, utcOffset: 0), restraint: restraint)
  }

  /// All files below a folder with their content, by path.
  func files(below place: FilePath) throws -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    let names = try FileManager.default.subpathsOfDirectory(atPath: place.text)
    for name in names {
      let path = place.appending(name)
      if try FileStatus(of: path, followingLinks: false).kind == .regular {
        found[name] = try content(of: path)
      }
    }
    return found
  }

  /// The files of all contents.
  var contents: [String] {
    get throws {
      try files(below: home.backups.appending("contents")).keys.sorted()
    }
  }
}
