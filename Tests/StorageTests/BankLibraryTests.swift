import BankFile
import Diagnostics
import Foundation
import Questions
import Storage
import Testing

@Suite struct BankLibraryTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  static func bank(_ id: String, title: String = "题库") -> [UInt8] {
    let text = """
      ---
      id: \(id)
      title: \(title)
      ---

      # 总则

      ## 001

      代表由谁选举？

      - ( ) 任命
      - (√) 选民

      依据：代表法 第一条

      """
    return Array(text.utf8)
  }

  private func load(_ names: String..., kind: BankFolder.Kind = .home) -> BankLibrary {
    BankLibrary(loading: names.map { BankFolder(folder.path.appending($0), kind) })
  }

  private func codes(_ library: BankLibrary) -> [StorageError.Code] {
    library.notices.compactMap { notice in
      if case .unreadable(let error) = notice { error.code } else { nil }
    }
  }

  @Test func `各级目录里的题库都找到，次序固定`() throws {
    for name in ["banks/b.md", "banks/a.MD", "banks/sub/deep/c.md", "banks/.hidden/d.md"] {
      try folder.write(Self.bank(FilePath(name).name.prefix(1).lowercased()), to: name)
    }
    try folder.write(Self.bank("e"), to: "banks/.e.md")
    try folder.write(Self.bank("f"), to: "banks/f.txt")
    try folder.write("# 说明\n没有题目。\n".utf8, to: "banks/README.md")
    let library = load("banks")
    #expect(library.entries.map(\.document.header.id.text) == ["a", "b", "c"])
    #expect(library.notices.isEmpty)
    #expect(library.entry(fixed(BankID("c")))?.file.name == "c.md")
    #expect(library.entry(fixed(BankID("x"))) == nil)
  }

  @Test func `同一编号先到先得`() throws {
    try folder.write(Self.bank("x", title: "第一"), to: "one/z.md")
    try folder.write(Self.bank("x", title: "第二"), to: "two/a.md")
    let library = load("one", "two", "one")
    #expect(library.entries.map(\.document.header.title) == ["第一"])
    guard library.notices.count == 1, case .sameID(let id, let file, let first) = library.notices[0]
    else {
      Issue.record("\(library.notices)")
      return
    }
    #expect((id.text, file.name, first.name) == ("x", "a.md", "z.md"))
  }

  @Test func `没有的目录只在点了名时才说`() {
    #expect(codes(load("none")) == [])
    #expect(codes(load("none", kind: .option)) == [.notFound])
    #expect(codes(load("none", kind: .environment)) == [.notFound])
  }

  @Test func `题库当目录用`() throws {
    try folder.write(Self.bank("x"), to: "x.md")
    #expect(codes(load("x.md", kind: .option)) == [.notADirectory])
  }

  @Test func `GB18030 的题库照读并说明`() throws {
    let gb18030: [UInt8] = [0xCC, 0xE2, 0xBF, 0xE2]
    let text = "---\nid: x\ntitle: T\n---\n\n# A\n\n## 1\n\nQ?\n\n- ( ) a\n- (x) b\n"
    var encoded = Array(text.utf8)
    let title = try #require(encoded.firstIndex(of: UInt8(ascii: "T")))
    encoded.replaceSubrange(title...title, with: gb18030)
    try folder.write(encoded, to: "banks/x.md")
    let library = load("banks")
    #expect(library.entries.map(\.document.header.title) == ["题库"])
    #expect(library.entries.map(\.encoding) == [.gb18030])
    guard case .gb18030(let file)? = library.notices.first else {
      Issue.record("\(library.notices)")
      return
    }
    #expect(file.name == "x.md")
  }

  @Test func `坏了的 UTF-8 报出位置`() throws {
    var bytes = Self.bank("x")
    bytes[bytes.count - 20] = 0xFF
    try folder.write(bytes, to: "banks/x.md")
    let library = load("banks")
    #expect(library.entries.isEmpty)
    guard case .notABank(let source, let findings)? = library.notices.first else {
      Issue.record("\(library.notices)")
      return
    }
    #expect(source.bytes == bytes)
    #expect(findings.map(\.problem.code) == [.unreadableText])
  }

  @Test func `管道、设备和断了的链接不打开`() throws {
    let banks = try folder.makeFolder("banks")
    #expect(mkfifo(banks.appending("pipe.md").text, 0o600) == 0)
    #expect(symlink("/dev/zero", banks.appending("zero.md").text) == 0)
    #expect(symlink("nowhere", banks.appending("broken.md").text) == 0)
    _ = try folder.makeFolder("banks/folder.md")
    try folder.write(Self.bank("x"), to: "banks/x.md")
    let library = load("banks")
    #expect(library.entries.map(\.file.name) == ["x.md"])
    #expect(codes(library) == [.notFound, .notARegularFile, .notARegularFile])
  }

  @Test func `链接到文件跟，链接到目录不跟`() throws {
    let outside = try folder.write(Self.bank("out"), to: "elsewhere/out.md")
    let banks = try folder.makeFolder("banks")
    #expect(symlink(outside.text, banks.appending("linked.md").text) == 0)
    #expect(symlink(banks.text, banks.appending("loop").text) == 0)
    #expect(symlink(outside.folder.text, banks.appending("other").text) == 0)
    let library = load("banks")
    #expect(library.entries.map(\.file.name) == ["linked.md"])
    #expect(library.notices.isEmpty)
  }

  @Test func `读不了的文件不妨碍别的`() throws {
    try folder.write(Self.bank("x"), to: "banks/x.md")
    let secret = try folder.write(Self.bank("y"), to: "banks/y.md")
    chmod(secret.text, 0)
    guard geteuid() != 0 else { return }
    let library = load("banks")
    #expect(library.entries.count == 1)
    #expect(codes(library) == [.unreadable])
  }

  struct Large: CustomTestStringConvertible {
    let name: String
    var testDescription: String { name }
    let start: [UInt8]
    let size: Int
    let code: StorageError.Code?
  }

  static let large = [
    Large(name: "200 MB 没有换行", start: [], size: 200 << 20, code: .lineTooLong),
    Large(name: "题头之后没有换行", start: bank("x"), size: 200 << 20, code: .lineTooLong),
    Large(
      name: "一行正好 1 MB", start: bank("x"), size: bank("x").count + (1 << 20), code: nil),
    Large(
      name: "一行超过 1 MB", start: bank("x"), size: bank("x").count + (1 << 20) + 1,
      code: .lineTooLong),
    Large(
      name: "超过 512 MB", start: bank("x"), size: (512 << 20) + 1,
      code: .fileTooLong(bytes: (512 << 20) + 1)),
    Large(name: "没有题头的大文件", start: Array("# 说明\n".utf8), size: 200 << 20, code: nil),
  ]

  @Test(arguments: large)
  func `很大的文件很快拒绝`(test: Large) throws {
    let file = try folder.write(test.start, to: "banks/x.md")
    #expect(truncate(file.text, test.size) == 0)
    #expect(codes(load("banks")) == (test.code.map { [$0] } ?? []))
  }

  @Test func `很大的文件不占内存`() async throws {
    let file = try folder.write([], to: "banks/x.md")
    #expect(truncate(file.text, 400 << 20) == 0)
    let path = file.folder.text
    await #expect(processExitsWith: .success) { [path = path as String] in
      let before = peakMemory()
      let library = BankLibrary(loading: [BankFolder(FilePath(path), .home)])
      precondition(library.notices.count == 1)
      precondition(peakMemory() - before < 20 << 20)
    }
  }

  @Test func `寻找的次序`() throws {
    let home = Home(folder.path.appending("home"))
    let program = try folder.makeFolder("src/question-banks")
    let executable = folder.path.appending("src/.build/release/lvzhi")
    let order = BankFolder.searchOrder(
      options: [], environment: "/a::/b/", home: home, executable: executable)
    #expect(
      order == [
        BankFolder(FilePath("/a"), .environment), BankFolder(FilePath("/b"), .environment),
        BankFolder(home.banks, .home), BankFolder(program, .program),
        BankFolder(
          folder.path.appending("src/.build/share/lvzhi/question-banks"), .installed),
      ])
    let chosen = BankFolder.searchOrder(
      options: ["/x"], environment: "/a", home: home, executable: executable)
    #expect(chosen == [BankFolder(FilePath("/x"), .option)])
    #expect(BankFolder.executable() != nil)
  }
}

/// The most memory that this process has had, in bytes.
private func peakMemory() -> Int {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss * 1024
}
