import Dates
import Foundation
import Records
import Storage
import TestSupport
import Testing

@Suite struct DeputyStoreTests {
  let folder: TemporaryFolder
  let home: Home
  let store: DeputyStore

  init() throws {
    folder = try TemporaryFolder()
    home = Home(folder.path.appending("data/lvzhi"))
    store = DeputyStore(home: home, device: device)
  }

  static let moment = Moment(noon, utcOffset: 8 * 3600)

  private func create(
    _ text: String, name: String? = nil, in store: DeputyStore? = nil
  ) throws -> DeputyID {
    let id = try DeputyID(text)
    var profile = ProfileChange()
    if let name { profile.set(.name, to: name) }
    var random = SystemRandomNumberGenerator()
    try (store ?? self.store).create(id, profile: profile, at: Self.moment, using: &random)
    return id
  }

  @Test func `读不出任何东西时也不建目录`() throws {
    #expect(try store.list().deputies.isEmpty)
    let error = #expect(throws: StorageError.self) { try store.read(DeputyID("张三")) }
    #expect(error?.code == .notFound)
    #expect(try folder.names(in: folder.path).isEmpty)
  }

  @Test func `新建代表`() throws {
    let id = try create("张三", name: "张三丰")
    #expect(try store.list().deputies == [id])
    #expect(try store.profile(of: id).name == "张三丰")
    let reading = try store.progress(of: id)
    #expect(reading.progress.uids.count == 1)
    #expect(reading.damage.isEmpty)
    for path in [home.root, home.deputies, try store.folder(of: id)] {
      #expect(try FileStatus(of: path).permissions == 0o700)
    }
  }

  @Test(arguments: [("Zhang", "ZHANG"), ("Müller", "Mu\u{308}ller"), ("张三", "张三")])
  func `同一编号不能建两次`(first: String, second: String) throws {
    let id = try create(first)
    let error = #expect(throws: StorageError.self) { try create(second) }
    #expect(error?.code == .alreadyExists)
    #expect(try store.find(DeputyID(second))?.text == id.text || first == "张三")
    #expect(try store.list().deputies.count == 1)
    #expect(try store.read(DeputyID(second)).events.count == 1)
  }

  @Test func `建到一半的空目录可以接着用`() throws {
    _ = try folder.makeFolder("data/lvzhi/deputies/李四/attempts")
    let id = try create("李四", name: "李四")
    #expect(try store.profile(of: id).name == "李四")
  }

  @Test func `建不成就什么也不留`() throws {
    var calls = FileSystemCalls.live
    calls.synchronizeData = { _ throws(SystemError) in throw SystemError(EIO) }
    let failing = DeputyStore(home: home, device: device, calls)
    let error = #expect(throws: StorageError.self) { try create("张三", in: failing) }
    #expect(error?.code == .inputOutput)
    #expect(try folder.names(in: home.deputies).isEmpty)
    _ = try create("张三")
  }

  @Test func `不是代表的条目另列`() throws {
    let id = try create("Wang")
    for name in ["wang", "a:b", "末尾."] { _ = try folder.makeFolder("data/lvzhi/deputies/\(name)") }
    try folder.write([], to: "data/lvzhi/deputies/说明.txt")
    _ = try folder.makeFolder("data/lvzhi/deputies/.隐藏")
    let listing = try store.list()
    #expect(listing.deputies == [id])
    let reasons = Dictionary(
      uniqueKeysWithValues: listing.strangers.map { ($0.path.name, $0.reason) })
    #expect(
      reasons == [
        "wang": .sameID(id), "a:b": .badName(.forbidden(":")),
        "末尾.": .badName(.trailingDotOrSpace), "说明.txt": .notAFolder,
      ])
  }

  @Test func `改编号`() throws {
    let id = try create("张三", name: "张三")
    let other = try create("李四")
    let taken = #expect(throws: StorageError.self) { try store.rename(id, to: other) }
    #expect(taken?.code == .alreadyExists)
    let missing = #expect(throws: StorageError.self) {
      try store.rename(DeputyID("无人"), to: DeputyID("某人"))
    }
    #expect(missing?.code == .notFound)
    try store.rename(id, to: DeputyID("张三（二组）"))
    #expect(try store.find(id) == nil)
    #expect(try store.profile(of: DeputyID("张三（二组）")).name == "张三")
  }

  @Test func `只改大小写也算改`() throws {
    let id = try create("zhang")
    try store.rename(id, to: DeputyID("Zhang"))
    #expect(try store.list().deputies.map(\.text) == ["Zhang"])
  }

  @Test func `改名之后旧名下写不出东西`() throws {
    let id = try create("张三")
    try store.rename(id, to: DeputyID("张三丰"))
    var random = SeededGenerator(seed: 1)
    let failure = #expect(throws: AppendFailure.self) {
      try store.append([flag(1)], to: id, at: Self.moment, using: &random)
    }
    #expect(failure?.error.code == .notFound)
    #expect(try folder.names(in: home.deputies) == ["张三丰"])
  }

  @Test func `两个编号是同一人`() throws {
    let first = try create("张三")
    let second = try create("张三2")
    var random = SeededGenerator(seed: 1)
    for _ in 0..<2 { try store.join(first, second, at: Self.moment, using: &random) }
    let people = try [first, second].map { try store.progress(of: $0).progress }
    #expect(people[0].joined == Set(people[1].uids))
    #expect(people[1].joined == Set(people[0].uids))
    #expect(try store.read(first).events.count == 2)
  }

  @Test func `几台机器的日志合在一起`() throws {
    let id = try create("张三", name: "旧名")
    let other = DeputyStore(home: home, device: fixed(DeviceName("another")))
    var change = ProfileChange()
    change.set(.name, to: "新名")
    var random = SeededGenerator(seed: 7)
    let later = Moment(noon.advanced(byMilliseconds: 1000), utcOffset: 0)
    _ = try other.append([.profile(change)], to: id, at: later, using: &random)
    #expect(try store.profile(of: id).name == "新名")
    #expect(try store.read(id).events.count == 3)
  }

  @Test func `派生文件随日志而定，内容相同不重写`() throws {
    let id = try create("张三", name: "张三")
    let folder = try store.folder(of: id)
    try store.updateDerivedFiles(of: id)
    let profile = String(decoding: try content(of: folder.appending("profile.json")), as: UTF8.self)
    #expect(profile.contains("\"name\": \"张三\""))
    let first = try content(of: folder.appending("progress.json"))
    let number = try fileNumber(folder.appending("progress.json"))
    try store.updateDerivedFiles(of: id)
    #expect(try fileNumber(folder.appending("progress.json")) == number)
    var random = SeededGenerator(seed: 3)
    _ = try store.append([flag(9)], to: id, at: Self.moment, using: &random)
    try store.updateDerivedFiles(of: id)
    #expect(try content(of: folder.appending("progress.json")) != first)
    #expect(try FileStatus(of: folder.appending("progress.json")).permissions == 0o600)
    #expect(try self.folder.names(in: folder) == ["attempts", "profile.json", "progress.json"])
  }

  @Test func `改不了名时旧文件还在`() throws {
    let id = try create("张三")
    try store.updateDerivedFiles(of: id)
    let folder = try store.folder(of: id)
    let before = try content(of: folder.appending("progress.json"))
    var random = SeededGenerator(seed: 3)
    _ = try store.append([flag(9)], to: id, at: Self.moment, using: &random)
    for (failing, code) in [("rename", StorageError.Code.full), ("sync", .inputOutput)] {
      var calls = FileSystemCalls.live
      if failing == "rename" {
        calls.rename = { _, _ throws(SystemError) in throw SystemError(ENOSPC) }
      } else {
        calls.synchronize = { _ throws(SystemError) in throw SystemError(EIO) }
      }
      let broken = DeputyStore(home: home, device: device, calls)
      let error = #expect(throws: StorageError.self) { try broken.updateDerivedFiles(of: id) }
      #expect(error?.code == code)
      #expect(try content(of: folder.appending("progress.json")) == before)
      #expect(
        try self.folder.names(in: folder) == ["attempts", "profile.json", "progress.json"])
    }
  }

  private func fileNumber(_ path: FilePath) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path.text)
    return try #require(attributes[.systemFileNumber] as? Int)
  }
}
