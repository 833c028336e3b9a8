import Foundation
import Storage
import Testing

@Suite struct AtomicFileTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `新文件只有本人可读`() throws {
    let file = folder.path.appending("x")
    try AtomicFile.write([1, 2, 3], to: file)
    #expect(try content(of: file) == [1, 2, 3])
    #expect(try FileStatus(of: file).permissions == 0o600)
    #expect(try folder.names(in: folder.path) == ["x"])
  }

  @Test func `替换用户自己的文件时权限和链接不变`() throws {
    let file = try folder.write([1], to: "real/bank.md")
    chmod(file.text, 0o664)
    let link = folder.path.appending("link.md")
    #expect(symlink(file.text, link.text) == 0)
    try AtomicFile.replace(contentOf: link, with: [2])
    #expect(try content(of: file) == [2])
    #expect(try FileStatus(of: file).permissions == 0o664)
    #expect(try FileStatus(of: link, followingLinks: false).kind == .symbolicLink)
    let error = #expect(throws: StorageError.self) {
      try AtomicFile.replace(contentOf: folder.path.appending("none"), with: [2])
    }
    #expect(error?.code == .notFound)
  }

  @Test func `按名字保存 有旧文件就替换 文件夹和设备不动`() throws {
    let file = folder.path.appending("表.csv")
    try AtomicFile.save([1], as: file)
    #expect(try FileStatus(of: file).permissions == 0o600)
    chmod(file.text, 0o644)
    try AtomicFile.save([2], as: file)
    #expect(try content(of: file) == [2])
    #expect(try FileStatus(of: file).permissions == 0o644)
    let pipe = folder.path.appending("pipe")
    #expect(mkfifo(pipe.text, 0o600) == 0)
    for path in [folder.path, pipe] {
      let error = #expect(throws: StorageError.self) { try AtomicFile.save([3], as: path) }
      #expect(error?.code == .notARegularFile)
    }
    #expect(try folder.names(in: folder.path).sorted() == ["pipe", "表.csv"])
  }

  @Test func `程序自己取的名字 只替换自己的文件`() throws {
    let file = folder.path.appending("page.html")
    func save(_ bytes: [UInt8]) throws -> Bool {
      try AtomicFile.save(bytes, as: file) { $0.first == 7 }
    }
    #expect(try save([7, 1]))
    #expect(try save([7, 2]))
    #expect(try content(of: file) == [7, 2])
    for foreign in [[1, 7], []] as [[UInt8]] {
      try folder.write(foreign, to: "page.html")
      #expect(try !save([7, 3]))
      #expect(try content(of: file) == foreign)
    }
    try FileManager.default.removeItem(atPath: file.text)
    _ = try folder.makeFolder("page.html")
    let error = #expect(throws: StorageError.self) { try save([7, 4]) }
    #expect(error?.code == .notARegularFile)
  }

  @Test(arguments: [0, 1, 2, 3])
  func `写到一半失败，旧内容还在，也不留临时文件`(step: Int) throws {
    let file = try folder.write([1], to: "x")
    var calls = FileSystemCalls.live
    switch step {
    case 0: calls.write = { _, _ throws(SystemError) in throw SystemError(ENOSPC) }
    case 1:
      calls.write = { descriptor, bytes throws(SystemError) in
        if bytes.count < 3 { throw SystemError(EDQUOT) }
        return try FileSystemCalls.live.write(descriptor, bytes.prefix(1))
      }
    case 2: calls.synchronize = { _ throws(SystemError) in throw SystemError(ENOSPC) }
    default: calls.rename = { _, _ throws(SystemError) in throw SystemError(EDQUOT) }
    }
    let error = #expect(throws: StorageError.self) {
      try AtomicFile.write([2, 3, 4, 5], to: file, calls)
    }
    #expect(error?.code == .full)
    #expect(try content(of: file) == [1])
    #expect(try folder.names(in: folder.path) == ["x"])
  }

  @Test func `分几次才写完`() throws {
    let file = folder.path.appending("x")
    var calls = FileSystemCalls.live
    calls.write = { descriptor, bytes throws(SystemError) in
      try FileSystemCalls.live.write(descriptor, bytes.prefix(7))
    }
    let bytes = (0..<100).map { UInt8($0) }
    try AtomicFile.write(bytes, to: file, calls)
    #expect(try content(of: file) == bytes)
  }
}
