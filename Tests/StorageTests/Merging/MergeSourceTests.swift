import Foundation
import Storage
import TestSupport
import Testing

/// Where a home is found, and what of it is looked at.
@Suite struct MergeSourceTests {
  private func problem(_ body: () throws -> MergeSource) -> MergeSourceProblem? {
    do {
      _ = try body()
      return nil
    } catch {
      return error as? MergeSourceProblem
    }
  }

  @Test func `优盘里的数据自己找到，几份就要说清`() throws {
    let here = try SampleHome()
    let stick = try TemporaryFolder()
    func open() throws -> MergeSource { try MergeSource(folder: stick.path, besides: here.home) }
    #expect(problem(open) == .noHome)
    try stick.write("".utf8, to: "照片/1.jpg")
    try stick.write("".utf8, to: "question-banks/papers/b.yaml")
    try stick.write("".utf8, to: ".local/share/lvzhi/deputies/张三/attempts/a.jsonl")
    #expect(try open().name == stick.path.appending(".local/share/lvzhi").text)
    try stick.write("".utf8, to: "备份/papers/x/paper.json")
    #expect(
      problem(open)
        == .severalHomes([
          stick.path.appending("备份").text, stick.path.appending(".local/share/lvzhi").text,
        ]))
  }

  @Test func `正在用的数据不并到自己`() throws {
    let here = try SampleHome()
    try here.enter("张三", seed: 1)
    #expect(problem { try MergeSource(folder: here.home.root, besides: here.home) } == .ownHome)
    #expect(problem { try MergeSource(folder: here.folder.path, besides: here.home) } == .noHome)
    let missing = here.folder.path.appending("没有")
    #expect(
      problem { try MergeSource(folder: missing, besides: here.home) }
        == .unreadable(StorageError(.notFound, missing, number: ENOENT)))
  }

  @Test func `链接、管道一概不跟`() throws {
    let (here, there) = (try SampleHome(), try SampleHome())
    try there.enter("张三", seed: 1)
    let secret = try there.folder.write("秘密".utf8, to: "outside.md")
    let attempts = there.home.deputies.appending("张三").appending("attempts")
    let manager = FileManager.default
    try manager.createDirectory(atPath: there.home.banks.text, withIntermediateDirectories: true)
    for link in [there.home.banks.appending("x.md"), attempts.appending("linked.jsonl")] {
      try manager.createSymbolicLink(atPath: link.text, withDestinationPath: secret.text)
    }
    try manager.createSymbolicLink(
      atPath: there.home.deputies.appending("李四").text,
      withDestinationPath: there.home.deputies.appending("张三").text)
    mkfifo(there.home.banks.appending("pipe").text, 0o600)
    let plan = try here.merge(there)
    #expect(
      Set(plan.passedOver.map { "\($0.path) \($0.reason)" }) == [
        "banks/x.md link", "banks/pipe noFile", "deputies/张三/attempts/linked.jsonl link",
        "deputies/李四 link",
      ])
    #expect(Set(try here.files().keys) == ["deputies/张三/attempts/here.jsonl"])
  }

  @Test func `自己这边是链接的地方不写`() throws {
    let (here, there) = (try SampleHome(), try SampleHome())
    try there.folder.write("新".utf8, to: "home/banks/b.md")
    let outside = try here.folder.makeFolder("outside")
    try FileManager.default.createDirectory(
      atPath: here.home.root.text, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: here.home.banks.text, withDestinationPath: outside.text)
    let plan = try here.merge(there)
    #expect(plan.refusals.map(\.path) == ["banks/b.md"])
    #expect(try here.folder.names(in: outside).isEmpty)
  }

  struct Members: CustomTestStringConvertible {
    let paths: [String]
    let taken: [String]
    var passedOver: [String] = []
    var problem: MergeSourceProblem?
    var testDescription: String { paths.joined(separator: " ") }
  }

  @Test(arguments: [
    Members(paths: ["banks/a.md", "laws/b.md"], taken: ["banks/a.md", "laws/b.md"]),
    Members(
      paths: [
        "lvzhi/deputies/张三/attempts/a.jsonl", "lvzhi/banks/a.md", "lvzhi/config.yaml", "banks/z.md",
      ],
      taken: ["banks/a.md"]),
    Members(
      paths: [
        "./papers/p/paper.json", "banks/../../x.md", "/banks/y.md", "banks\\z.md/q", "banks/./k.md",
      ],
      taken: ["banks/k.md"], passedOver: ["banks/../../x.md", "/banks/y.md", "banks\\z.md/q"]),
    Members(
      paths: [
        "papers/p/paper.json", "backups/old/papers/p/paper.json", "banks/a.md", "banks/a.md",
      ],
      taken: ["banks/a.md"]),
    Members(
      paths: ["papers/p/paper.json", "banks/a/" + String(repeating: "d/", count: 20) + "x.md"],
      taken: [],
      passedOver: ["banks/a/" + String(repeating: "d/", count: 20) + "x.md"]),
    Members(paths: ["readme.txt"], taken: [], problem: .noHome),
    Members(
      paths: ["a/papers/p/paper.json", "b/trainings/t/x"], taken: [],
      problem: .severalHomes(["a", "b"])),
  ])
  func `压缩包里的路径`(_ test: Members) throws {
    let here = try SampleHome()
    let source: MergeSource
    do throws(MergeSourceProblem) {
      source = try MergeSource(name: "x.zip", members: test.paths.map { ($0, [1]) })
    } catch {
      #expect(error == test.problem)
      return
    }
    #expect(test.problem == nil)
    #expect(source.passedOver.map(\.path) == test.passedOver)
    let plan = try HomeMerge(source, into: here.home).plan()
    #expect(plan.newFiles.map(\.path) == test.taken)
  }

  /// Whatever paths an archive has, nothing is written outside the home.
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `什么样的路径都写不到外面`(seed: UInt64) throws {
    let here = try SampleHome()
    var random = SeededGenerator(seed: seed)
    let parts = [
      "..", ".", "", "banks", "papers", "laws", "x.md", "deputies", "a\\b", "\u{0}", "~", "张三",
    ]
    let members = (0..<30).map { _ in
      (0..<Int.random(in: 1...5, using: &random)).map { _ in
        parts.randomElement(using: &random) ?? ""
      }
      .joined(separator: "/")
    }
    guard let source = try? MergeSource(name: "x", members: members.map { ($0, [7]) }) else {
      return
    }
    let merge = HomeMerge(source, into: here.home)
    try? merge.carryOut(try merge.plan())
    #expect(try here.folder.names(in: here.folder.path).allSatisfy { $0 == "home" }, "seed \(seed)")
  }
}
