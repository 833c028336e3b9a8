import Dates
import Foundation
import Records
import Storage
import TestSupport
import Testing

@Suite struct `备份` {
  let place: BackupPlace

  init() throws { place = try BackupPlace() }

  private func made(_ making: BackupStore.Making) throws -> BackupSummary {
    guard case .made(let summary) = making else {
      Issue.record("\(making)")
      throw StorageError(.failed, place.home.root)
    }
    return summary
  }

  private var restored: FilePath { place.folder.path.appending("restored") }

  @Test func `备份了再恢复，每个字节都在`() throws {
    let summary = try made(place.make())
    #expect(summary.name.description == "2026-11-23-120000")
    #expect(summary.files == BackupPlace.files.count)
    #expect(summary.leftOut == [])
    #expect(try place.store.names() == [summary.name])
    let (inventory, faults) = try place.store.inventory(of: summary.name)
    #expect(inventory.files.map(\.path) == BackupPlace.files)
    #expect(faults == [])
    let result = try place.store.restore(summary.name, into: restored)
    #expect(result.files == summary.files && result.bytes == summary.bytes)
    #expect(result.lost == [] && result.faults == [])
    let original = try place.files(below: place.home.root)
    let copy = try place.files(below: restored)
    #expect(copy.keys.sorted() == BackupPlace.files)
    for (name, bytes) in copy { #expect(bytes == original[name]) }
  }

  @Test func `只给本人看，什么都不多留`() throws {
    try place.make()
    _ = try place.store.restore(try #require(place.store.names().first), into: restored)
    for root in [place.home.backups, restored] {
      #expect(try FileStatus(of: root).permissions == 0o700)
      for name in try FileManager.default.subpathsOfDirectory(atPath: root.text) {
        let status = try FileStatus(of: root.appending(name))
        #expect(status.permissions == (status.kind == .folder ? 0o700 : 0o600), "\(name)")
        #expect(!name.hasSuffix(".tmp"), "\(name)")
      }
    }
    #expect(try place.folder.names(in: place.folder.path) == ["home", "restored"])
  }

  @Test func `没变的不再写，变了的只写变了的`() throws {
    try place.make()
    #expect(try made(place.make(day: 1)).newBytes == 0)
    try place.write("{\"n\":1}\n{\"n\":2}\n", to: "deputies/张三/attempts/a.jsonl", old: false)
    let summary = try made(place.make(day: 2))
    #expect(summary.newBytes == 16)
    #expect(try place.store.names().count == 3)
    // What was kept of a file is not believed where the content is gone.
    for name in try place.contents {
      try FileManager.default.removeItem(
        atPath: place.home.backups.appending("contents/\(name)").text)
    }
    let again = try made(place.make(day: 3))
    #expect(again.newBytes > 0)
    let result = try place.store.restore(again.name, into: restored)
    #expect(result.lost == [] && result.files == BackupPlace.files.count)
  }

  @Test func `链接不跟着走出去`() throws {
    try place.folder.write("秘密".utf8, to: "outside/secret.md")
    let links = [
      ("banks/out", "../../outside"), ("deputies/李四", "/"),
      ("laws/f.md", "../../outside/secret.md"),
      ("banks/gone", "nowhere"), ("banks/loop", "."),
    ]
    for (name, target) in links {
      try FileManager.default.createSymbolicLink(
        atPath: place.home.root.appending(name).text, withDestinationPath: target)
    }
    let summary = try made(place.make())
    #expect(summary.files == BackupPlace.files.count)
    #expect(summary.leftOut == links.map(\.0).sorted())
    let (inventory, _) = try place.store.inventory(of: summary.name)
    #expect(inventory.leftOut == summary.leftOut)
  }

  @Test func `没有数据就不备份`() throws {
    let empty = BackupStore(Home(place.folder.path.appending("nowhere")))
    #expect(try empty.make(at: Moment(noon, utcOffset: 0)) == .nothing)
    #expect(try empty.names() == [])
    #expect((try? FileStatus(of: place.folder.path.appending("nowhere"))) == nil)
  }

  @Test func `同一秒两次，名称不同`() throws {
    let names = try (0..<3).map { _ in try made(place.make()).name.description }
    #expect(names == ["2026-11-23-120000", "2026-11-23-120001", "2026-11-23-120002"])
  }

  @Test func `天天备份，旧的去掉，用不着的内容也去掉`() throws {
    for day in 0..<60 {
      try place.write("{\"day\":\(day)}\n", to: "trainings/t/events/a.jsonl", old: false)
      try place.make(day: day)
    }
    let names = try place.store.names()
    let kept = BackupThinning.kept(of: names, today: try #require(names.last).date)
    #expect(kept == Set(names) && names.count < 25)
    // Two files are alike, so there is one content less; one more for each backup's own journal.
    #expect(try place.contents.count == BackupPlace.files.count - 2 + names.count)
    for (index, name) in names.enumerated() {
      let target = place.folder.path.appending("r\(index)")
      #expect(try place.store.restore(name, into: target).lost == [])
    }
  }

  @Test func `清单有一个坏了，内容一个也不去掉`() throws {
    for day in 0..<20 {
      try place.write("{\"day\":\(day)}\n", to: "trainings/t/events/a.jsonl", old: false)
      try place.make(day: day)
    }
    let before = try place.contents.count
    let file = place.store.file(of: try #require(place.store.names().last))
    try Data(try content(of: file).dropLast(10)).write(to: URL(filePath: file.text))
    try place.make(day: 20)
    try place.make(day: 21)
    #expect(try place.contents.count >= before)
  }

  @Test func `修理时留下的原件不归备份管`() throws {
    try place.folder.write("原件".utf8, to: "home/backups/doctor-1/config.yaml")
    try place.folder.write("别的".utf8, to: "home/backups/说明.txt")
    for day in 0..<20 { try place.make(day: day) }
    #expect(place.folder.path.appending("home/backups/doctor-1/config.yaml").isThere)
    #expect(place.folder.path.appending("home/backups/说明.txt").isThere)
  }

  @Test func `没写完的一行不算，写完的都在`() throws {
    try place.write("{\"n\":1}\n{\"n\":", to: "deputies/张三/attempts/a.jsonl")
    // With the lock the file is taken as it is: what is torn is told by whoever reads it.
    let summary = try made(place.make())
    let result = try place.store.restore(summary.name, into: restored)
    let copy = try content(of: result.folder.appending("deputies/张三/attempts/a.jsonl"))
    #expect(copy == Array("{\"n\":1}\n{\"n\":".utf8))
  }
}

extension FilePath {
  fileprivate var isThere: Bool { (try? FileStatus(of: self)) != nil }
}
