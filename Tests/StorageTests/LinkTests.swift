import Foundation
import Papers
import Records
import Testing

@testable import Storage

/// Links in a home that lead out of it: nothing is read there, and nothing written.
@Suite struct `链接带不出数据目录` {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private var home: Home { Home(folder.path.appending("home")) }
  private var outside: FilePath { folder.path.appending("outside") }

  /// A link at `path` to `target`.
  private func link(_ path: FilePath, to target: FilePath) throws {
    try Folder.make(path.folder)
    #expect(symlink(target.text, path.text) == 0)
  }

  @Test func 学习记录是链接() throws {
    let journals = home.root.appending("attempts")
    try folder.write("别人的文件\n".utf8, to: "outside")
    try link(journals.appending("testdevice.jsonl"), to: outside)
    let appending = #expect(throws: AppendFailure.self) {
      try Journal(in: journals, of: device).append(1)
    }
    #expect(appending != nil)
    #expect(try Data(contentsOf: URL(fileURLWithPath: outside.text)) == Data("别人的文件\n".utf8))
    let reading = #expect(throws: StorageError.self) { try JournalFolder(journals).read() }
    #expect(reading?.code == .notARegularFile)
  }

  @Test func 指向没有的文件的链接也不写() throws {
    let journals = home.root.appending("attempts")
    try link(journals.appending("testdevice.jsonl"), to: outside)
    #expect(throws: AppendFailure.self) { try Journal(in: journals, of: device).append(1) }
    #expect(!FileManager.default.fileExists(atPath: outside.text))
  }

  @Test func 放学习记录的文件夹是链接() throws {
    try Folder.make(outside)
    let journals = home.root.appending("attempts")
    try link(journals, to: outside)
    let reading = #expect(throws: StorageError.self) { try JournalFolder(journals).read() }
    #expect(reading?.code == .notADirectory)
    #expect(throws: AppendFailure.self) { try Journal(in: journals, of: device).append(1) }
    #expect(try Folder.names(in: outside).isEmpty)
  }

  @Test func 代表的文件夹是链接() throws {
    try Folder.make(outside)
    let id = try DeputyID("zhangsan")
    try link(home.deputies.appending("zhangsan"), to: outside)
    let store = DeputyStore(home: home, device: device)
    #expect(try store.find(id) == nil)
    let listing = try store.list()
    #expect(listing.deputies.isEmpty)
    #expect(listing.strangers.map(\.reason) == [.notAFolder])
  }

  @Test func 试卷是链接() throws {
    let id = try #require(PaperID("juan-1a2b3c4d"))
    let store = PaperStore(home: home)
    try folder.write("{}".utf8, to: "outside")
    try link(store.file(of: id), to: outside)
    let error = #expect(throws: StorageError.self) { try store.load(id) }
    #expect(error?.code == .notARegularFile)
  }
}
