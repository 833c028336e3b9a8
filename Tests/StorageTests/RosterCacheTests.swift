import Foundation
import Records
import Storage
import TestSupport
import Testing

/// A list of names that need not read long journals again, and never says anything but what they say.
@Suite struct RosterCacheTests {
  let folder: TemporaryFolder
  let home: Home
  let store: DeputyStore

  init() throws {
    folder = try TemporaryFolder()
    home = Home(folder.path.appending("home"))
    store = DeputyStore(home: home, device: device)
  }

  private func deputy(_ text: String, events: Int) throws -> DeputyID {
    var random = SeededGenerator(seed: 1)
    let id = try DeputyID(text)
    var profile = ProfileChange()
    profile.set(.name, to: text)
    try store.create(id, profile: profile, at: DeputyStoreTests.moment, using: &random)
    if events > 0 {
      _ = try store.append(
        (0..<events).map(flag), to: id, at: DeputyStoreTests.moment, using: &random)
    }
    return id
  }

  private func names() throws -> [String?] { try store.roster().map(\.profile.name) }

  private var cache: String { home.cache.appending("roster").text }

  @Test func `长的记录才留存 短的不建目录`() throws {
    _ = try deputy("张三", events: 10)
    #expect(try names() == ["张三"])
    #expect(!FileManager.default.fileExists(atPath: home.cache.text))
    _ = try deputy("李四", events: 2500)
    #expect(try names() == ["张三", "李四"])
    let kept = try String(contentsOfFile: cache, encoding: .utf8)
    #expect(kept.contains("李四") && !kept.contains("张三"))
    #expect(try names() == ["张三", "李四"])
  }

  @Test func `记录一变就重新读`() throws {
    let id = try deputy("李四", events: 2500)
    #expect(try names() == ["李四"])
    var random = SeededGenerator(seed: 2)
    var change = ProfileChange()
    change.set(.name, to: "李小四")
    _ = try store.append(
      [.profile(change)], to: id, at: DeputyStoreTests.moment, using: &random)
    #expect(try names() == ["李小四"])
    #expect(try names() == ["李小四"])
  }

  /// What is kept is used, or the test above would prove nothing; and what is damaged is not.
  @Test func `留存的真的用上 坏了就不用`() throws {
    _ = try deputy("李四", events: 2500)
    #expect(try names() == ["李四"])
    let kept = try String(contentsOfFile: cache, encoding: .utf8)
    let withoutName = kept.split(separator: "\n").filter { !$0.contains("\"profile\"") }
    try withoutName.joined(separator: "\n").write(
      toFile: cache, atomically: false, encoding: .utf8)
    #expect(try names() == [nil])
    try "lvzhi-cache 0 nonsense\n李四\tx\n".write(toFile: cache, atomically: false, encoding: .utf8)
    #expect(try names() == ["李四"])
  }
}
