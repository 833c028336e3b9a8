import Foundation
import Papers
import Records
import Settings
import Testing

@testable import Storage

/// Files that are far too long take no memory, whatever they should be.
@Suite struct `文件大小都有上限` {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private var home: Home { Home(folder.path.appending("home")) }

  /// A file that seems to have so many bytes and takes none.
  private func hole(_ size: Int, at path: FilePath) throws {
    try Folder.make(path.folder)
    #expect(FileManager.default.createFile(atPath: path.text, contents: nil))
    #expect(truncate(path.text, size) == 0)
  }

  private func expectTooLong(_ size: Int, _ body: () throws -> Void) {
    let error = #expect(throws: StorageError.self) { try body() }
    #expect(error?.code == .fileTooLong(bytes: size))
  }

  @Test func 设置() throws {
    let size = (4 << 20) + 1
    try hole(size, at: home.config)
    expectTooLong(size) { _ = try ConfigFile(home).read() }
    let banks = folder.path.appending("banks")
    try hole(size, at: banks.appending("laws.yaml"))
    try hole(size, at: banks.appending("tracks").appending("a.yaml"))
    let laws = LawLibrary(loading: [BankFolder(banks, .home)])
    #expect(laws.failures.map(\.code) == [.fileTooLong(bytes: size)])
    let tracks = TrackLibrary(loading: [BankFolder(banks, .home)])
    #expect(tracks.failures.map(\.code) == [.fileTooLong(bytes: size)])
  }

  @Test func 试卷和竞赛规则() throws {
    let paper = try #require(PaperID("juan-1a2b3c4d"))
    let papers = PaperStore(home: home)
    try hole((64 << 20) + 1, at: papers.file(of: paper))
    expectTooLong((64 << 20) + 1) { _ = try papers.load(paper) }
    let training = try #require(TrainingID("2026-11-23-a"))
    let trainings = TrainingStore(home: home)
    try hole((4 << 20) + 1, at: trainings.rulesFile(of: training))
    expectTooLong((4 << 20) + 1) { _ = try trainings.rules(of: training) }
  }

  @Test func 太长的学习记录不读() throws {
    let size = (2 << 30) + 1
    try hole(size, at: folder.path.appending("testdevice.jsonl"))
    expectTooLong(size) { _ = try JournalFolder(folder.path).read() }
  }

  @Test func 历史和设备名() throws {
    let history = folder.path.appending("history")
    try hole((64 << 20) + 1, at: history)
    expectTooLong((64 << 20) + 1) { _ = try HistoryFile(history).lines() }
    let name = folder.path.appending("device")
    try hole(4097, at: name)
    expectTooLong(4097) { _ = try DeviceName.load(from: name) }
  }
}
