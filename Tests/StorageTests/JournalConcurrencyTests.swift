import Foundation
import Records
import Storage
import Testing

@Suite struct JournalConcurrencyTests {
  @Test func `几个线程同写一个日志`() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path
    await withTaskGroup { group in
      for writer in 0..<4 {
        group.addTask { try? Self.write(writer, count: 50, in: path) }
      }
    }
    try Self.check(path, writers: 4, count: 50)
  }

  @Test func `几个程序同写一个日志`() async throws {
    let folder = try TemporaryFolder()
    let text = folder.path.text
    async let first = #expect(processExitsWith: .success) { [text = text as String] in
      try Self.write(0, count: 100, in: FilePath(text))
    }
    async let second = #expect(processExitsWith: .success) { [text = text as String] in
      try Self.write(1, count: 100, in: FilePath(text))
    }
    _ = await (first, second)
    try Self.check(folder.path, writers: 2, count: 100)
  }

  private static func write(_ writer: Int, count: Int, in folder: FilePath) throws {
    let journal = Journal(in: folder, of: device)
    for index in 0..<count { try journal.append(writer * 1000 + index) }
  }

  private static func check(_ folder: FilePath, writers: Int, count: Int) throws {
    let contents = try JournalFolder(folder).read()
    let expected = (0..<writers).flatMap { writer in (0..<count).map { flag(writer * 1000 + $0) } }
    #expect(contents.damage.isEmpty)
    #expect(Set(contents.events.map(\.content)) == Set(expected))
    #expect(contents.events.count == expected.count)
    let ids = contents.events.map(\.id)
    #expect(zip(ids, ids.dropFirst()).allSatisfy(<))
  }
}
