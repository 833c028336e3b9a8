import Foundation
import Glibc
import Records
import Storage
import Synchronization
import TestSupport
import Testing

/// Whatever fails while a backup is made or restored: the home and the earlier backups are as they were.
@Suite struct `备份出错的时候` {
  /// Calls of which the one with that number fails.
  private static func calls(
    failing number: Int, with error: Int32, counting count: Counter
  ) -> FileSystemCalls {
    var calls = FileSystemCalls.live
    let check = { @Sendable () throws(SystemError) in
      if count.next() == number { throw SystemError(error) }
    }
    calls.write = { descriptor, bytes throws(SystemError) in
      try check()
      // Short writes all the time.
      return try FileSystemCalls.live.write(descriptor, bytes.prefix(5))
    }
    calls.synchronize = { descriptor throws(SystemError) in
      try check()
      try FileSystemCalls.live.synchronize(descriptor)
    }
    calls.rename = { old, new throws(SystemError) in
      try check()
      try FileSystemCalls.live.rename(old, new)
    }
    return calls
  }

  private final class Counter: Sendable {
    private let value = Mutex(0)
    var total: Int { value.withLock { $0 } }
    func next() -> Int {
      value.withLock {
        $0 += 1
        return $0
      }
    }
  }

  @Test func `备份时每一个调用轮流失败`() throws {
    let place = try BackupPlace()
    try place.make()
    try place.write("{\"n\":1}\n{\"n\":2}\n", to: "deputies/张三/attempts/a.jsonl", old: false)
    let home = try place.files(below: place.home.root)
    let temporary = { (name: String) in name.hasSuffix(".tmp") && name.hasPrefix("backups") }
    var number = 1
    while true {
      let count = Counter()
      let calls = Self.calls(
        failing: number, with: [ENOSPC, EIO, EACCES][number % 3], counting: count)
      let outcome = Result { try place.make(day: 1, calls) }
      let names = try place.store.names()
      if case .success = outcome { break }
      let after = try place.files(below: place.home.root)
      #expect(!after.keys.contains(where: temporary), "call \(number)")
      for (name, bytes) in home where !name.hasPrefix("cache/") {
        #expect(after[name] == bytes, "call \(number): \(name)")
      }
      // A backup whose last sync failed is there, or not; if it is, it is whole.
      for (index, name) in names.enumerated() {
        let target = place.folder.path.appending("r\(number)-\(index)")
        #expect(try place.store.restore(name, into: target).lost == [], "call \(number)")
      }
      number += 1
    }
    #expect(number > 10)
  }

  @Test func `恢复时每一个调用轮流失败`() throws {
    let place = try BackupPlace()
    try place.make()
    let name = try #require(place.store.names().first)
    let target = place.folder.path.appending("restored")
    var number = 1
    while true {
      let count = Counter()
      let calls = Self.calls(failing: number, with: ENOSPC, counting: count)
      let outcome = Result { try BackupStore(place.home, calls).restore(name, into: target) }
      if case .success(let restored) = outcome {
        #expect(restored.lost == [])
        break
      }
      let names = try place.folder.names(in: place.folder.path)
      // Only a sync after the last rename can fail with the folder in its place, and then it is whole.
      if names.contains("restored") {
        #expect(try place.files(below: target).keys.sorted() == BackupPlace.files)
        try FileManager.default.removeItem(atPath: target.text)
      } else {
        #expect(names == ["home"], "call \(number)")
      }
      number += 1
    }
    #expect(number > 10)
  }

  @Test func `位置已经有东西就不恢复`() throws {
    let place = try BackupPlace()
    try place.make()
    let name = try #require(place.store.names().first)
    for target in ["home", "home/config.yaml"] {
      let path = place.folder.path.appending(target)
      #expect(throws: StorageError(.alreadyExists, path)) {
        try place.store.restore(name, into: path)
      }
    }
    let empty = try place.folder.makeFolder("empty")
    #expect(try place.store.restore(name, into: empty).lost == [])
    #expect(throws: StorageError.self) {
      try place.store.restore(name.next, into: place.folder.path.appending("x"))
    }
  }

  @Test func `家目录里的位置认得出`() throws {
    let place = try BackupPlace()
    let link = place.folder.path.appending("link")
    try FileManager.default.createSymbolicLink(
      atPath: link.text, withDestinationPath: place.home.root.text)
    for name in ["home", "home/x", "home/banks/a/b", "link/x", "other/../home/x"] {
      _ = try place.folder.makeFolder("other")
      #expect(place.store.isInHome(place.folder.path.appending(name)), "\(name)")
    }
    for name in ["home-2", "x/y", "other/z"] {
      #expect(!place.store.isInHome(place.folder.path.appending(name)), "\(name)")
    }
  }

  @Test func `内容坏了、丢了，别的照样恢复`() throws {
    let place = try BackupPlace()
    try place.make()
    let name = try #require(place.store.names().first)
    let (inventory, _) = try place.store.inventory(of: name)
    let journal = try #require(inventory.files.first { $0.path.hasSuffix("张三/attempts/a.jsonl") })
    let config = try #require(inventory.files.first { $0.path == "config.yaml" })
    let contents = place.home.backups.appending("contents")
    for (file, text) in [(journal, "坏了"), (config, nil)] {
      let path = contents.appending("\(file.digest.prefix(2))/\(file.digest)")
      if let text {
        try Data(text.utf8).write(to: URL(filePath: path.text))
      } else {
        try FileManager.default.removeItem(atPath: path.text)
      }
    }
    let target = place.folder.path.appending("restored")
    let result = try place.store.restore(name, into: target)
    #expect(result.lost == ["config.yaml", "deputies/张三/attempts/a.jsonl"])
    #expect(
      try place.files(below: target).keys.sorted()
        == BackupPlace.files.filter { !result.lost.contains($0) })
  }

  @Test func `做不完的下次接着做`() throws {
    let place = try BackupPlace()
    for index in 0..<200 { try place.write("\(index)", to: "banks/\(index).md") }
    let restraint = BackupStore.Restraint(milliseconds: 1, freeBytes: 0)
    var rounds = 1
    while try place.make(restraint: restraint) == .unfinished, rounds < 500 { rounds += 1 }
    #expect((2..<500).contains(rounds))
    let name = try #require(place.store.names().first)
    let result = try place.store.restore(name, into: place.folder.path.appending("restored"))
    #expect(result.files == BackupPlace.files.count + 200 && result.lost == [])
  }

  @Test func `快满的磁盘留给答题`() throws {
    let place = try BackupPlace()
    let restraint = BackupStore.Restraint(milliseconds: 10_000, freeBytes: 1 << 60)
    #expect(throws: StorageError(.full, place.home.backups)) {
      try place.make(restraint: restraint)
    }
    #expect(try place.store.names() == [])
  }

  @Test func `两个程序一起做，各做各的或者让一让`() throws {
    let place = try BackupPlace()
    let results = Mutex<[BackupName]>([])
    DispatchQueue.concurrentPerform(iterations: 6) { _ in
      if case .made(let summary) = try? place.make() {
        results.withLock { $0.append(summary.name) }
      }
    }
    let names = results.withLock { $0 }
    #expect(names.count == 6 && Set(names).count == 6)
    #expect(try place.store.names() == names.sorted())
  }
}
