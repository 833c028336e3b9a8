import Dates
import Foundation
import Records
import Scheduling
import Storage
import TestSupport
import Testing

@Suite struct JournalTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  var journal: Journal { Journal(in: folder.path, of: device) }
  var file: FilePath { folder.path.appending("testdevice.jsonl") }
  var reading: JournalContents { get throws { try JournalFolder(folder.path).read() } }

  @Test func `写入的事件按序读回`() throws {
    let written = try journal.append(1, 2) + journal.append(3)
    #expect(try reading.events == written)
    #expect(try reading.damage.isEmpty)
    #expect(written.map(\.content) == [flag(1), flag(2), flag(3)])
    #expect(written.map(\.id) == written.map(\.id).sorted())
    #expect(Set(written.map(\.id)).count == 3)
  }

  @Test func `学习日由当时的时差决定`() throws {
    var random = SeededGenerator(seed: 1)
    let events = try journal.append(
      [flag(1)], at: Moment(fixed(Timestamp("2026-11-23T19:59:59Z")), utcOffset: 8 * 3600),
      using: &random)
    #expect(events[0].day.description == "2026-11-23")
  }

  @Test func `留着的日志看得到别人写的`() throws {
    let kept = journal
    var events = try kept.append(1) + kept.append(2)
    events += try journal.append(3, at: noon.advanced(byMilliseconds: 5000))
    events += try kept.append(4) + kept.append(5)
    #expect(events.map(\.clockIsBehind) == [false, false, false, true, true])
    #expect(try reading.events == events)
    #expect(events.map(\.id) == events.map(\.id).sorted())
    // Put another file in its place, as a repair does.
    try folder.write(JournalLine.encode(events[0]) + [0x0A], to: "new")
    let new = folder.path.appending("new")
    #expect(rename(new.text, file.text) == 0)
    let after = try kept.append(6)
    #expect(!after[0].clockIsBehind)
    #expect(try reading.events == [events[0]] + after)
  }

  @Test func `文件只有本人可读`() throws {
    try journal.append(1)
    #expect(try FileStatus(of: file).permissions == 0o600)
  }

  @Test func `时钟落后时接着上一事件的时间并说明`() throws {
    let first = try journal.append(1)[0]
    let second = try journal.append(2, at: noon.advanced(byMilliseconds: -60_000))[0]
    #expect(second.at == first.at.advanced(byMilliseconds: 1))
    #expect(second.clockIsBehind)
    #expect(second.id > first.id)
    #expect(try reading.events == [first, second])
  }

  @Test func `残行之后另起一行`() throws {
    let first = try journal.append(1)
    let handle = try FileHandle(forWritingTo: URL(filePath: file.text))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(#"{"v":1,"id":"01JD"#.utf8))
    try handle.close()
    let second = try journal.append(2)
    #expect(try reading.events == first + second)
    #expect(try reading.damage.map(\.line) == [2])
    #expect(second[0].id > first[0].id)
  }

  @Test(arguments: [0, 10, 4095, 4096, 4097, 100_000])
  func `末行损坏时往前找时间`(length: Int) throws {
    let first = try journal.append(1, at: noon)
    try append(Array(repeating: UInt8(ascii: "x"), count: length) + [UInt8(ascii: "\n")])
    let second = try journal.append(2, at: noon.advanced(byMilliseconds: -5))
    #expect(second[0].clockIsBehind)
    #expect(try reading.events == first + second)
  }

  @Test func `没有文件夹时不新建`() throws {
    let missing = Journal(in: folder.path.appending("nobody"), of: device)
    let failure = #expect(throws: AppendFailure.self) { try missing.append(1) }
    #expect(failure?.error.code == .notFound)
    #expect(failure?.events == [])
    #expect(try folder.names(in: folder.path).isEmpty)
  }

  @Test(arguments: [2, 99])
  func `新版本的记录不读也不写`(version: Int) throws {
    try journal.append(1)
    try append(newerLine(version: version))
    let before = try content(of: file)
    let failure = #expect(throws: AppendFailure.self) { try journal.append(2) }
    #expect(failure?.error == StorageError(.newerVersion(version), file))
    let again = #expect(throws: AppendFailure.self) { try journal.append(again: []) }
    #expect(again?.error == StorageError(.newerVersion(version), file))
    let error = #expect(throws: StorageError.self) { try reading }
    #expect(error == StorageError(.newerVersion(version), file))
    #expect(try content(of: file) == before)
  }

  @Test func `目录或管道占了文件名`() throws {
    try FileManager.default.createDirectory(
      atPath: file.text, withIntermediateDirectories: false)
    let failure = #expect(throws: AppendFailure.self) { try journal.append(1) }
    #expect(failure?.error.code == .notARegularFile)
    try FileManager.default.removeItem(atPath: file.text)
    #expect(mkfifo(file.text, 0o600) == 0)
    let again = #expect(throws: AppendFailure.self) { try journal.append(1) }
    #expect(again?.error.code == .notARegularFile)
    #expect(throws: StorageError.self) { try reading }
  }

  @Test func `重复写入的事件编号不变`() throws {
    let events = try journal.append(1, 2)
    try journal.append(again: events)
    #expect(try reading.events == events + events)
  }

  @Test func `磁盘写满时已有内容不变`() throws {
    let first = try journal.append(1)
    let before = try content(of: file)
    var calls = FileSystemCalls.live
    calls.write = { descriptor, bytes throws(SystemError) in
      guard bytes.count > 5 else { throw SystemError(ENOSPC) }
      return try FileSystemCalls.live.write(descriptor, bytes.prefix(5))
    }
    let full = Journal(in: folder.path, of: device, calls)
    let failure = #expect(throws: AppendFailure.self) { try full.append(2) }
    #expect(failure?.error.code == .full)
    #expect(failure?.events.map(\.content) == [flag(2)])
    #expect(try content(of: file) == before)
    #expect(try reading.events == first)
  }

  @Test func `文件长到系统的上限`() async throws {
    let path = folder.path.text
    await #expect(processExitsWith: .success) { [path = path as String] in
      _ = signal(SIGXFSZ, SIG_IGN)
      let journal = Journal(in: FilePath(path), of: device)
      try journal.append(1)
      let file = FilePath(path).appending("testdevice.jsonl")
      let size = try FileStatus(of: file).size
      var limit = rlimit(rlim_cur: UInt(size + 20), rlim_max: .max)
      precondition(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
      do throws(AppendFailure) {
        try journal.append(2)
        preconditionFailure("the limit is not kept")
      } catch {
        precondition(error.error.code == .full)
        precondition(error.events.count == 1)
      }
      let sizeAfter = try FileStatus(of: file).size
      precondition(sizeAfter == size)
    }
    #expect(try reading.events.map(\.content) == [flag(1)])
  }

  private func append(_ bytes: [UInt8]) throws {
    let handle = try FileHandle(forWritingTo: URL(filePath: file.text))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(bytes))
    try handle.close()
  }
}
