import Dates
import Foundation
import Storage
import Testing

@Suite struct MachineTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `机器名只定一次`() async throws {
    let path = folder.path.appending("state/lvzhi/device")
    let names = await withTaskGroup(of: DeviceName?.self) { group in
      for _ in 0..<8 { group.addTask { try? DeviceName.load(from: path) } }
      return await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(names.count == 1)
    #expect(names.first != .some(nil))
    #expect(try DeviceName.load(from: path) == names.first)
    #expect(try FileStatus(of: path).permissions == 0o600)
    #expect(try FileStatus(of: path.folder).permissions == 0o700)
    #expect(try folder.names(in: path.folder) == ["device"])
  }

  @Test(arguments: ["", "\n", "Ö", "../x", String(repeating: "a", count: 65)])
  func `坏了的机器名换新的`(text: String) throws {
    let path = try folder.write(text.utf8, to: "device")
    let name = try DeviceName.load(from: path)
    #expect(try DeviceName.load(from: path) == name)
    #expect(name.text != text)
  }

  @Test func `历史记录去重、截短`() throws {
    let history = HistoryFile(folder.path.appending("state/history"))
    #expect(try history.lines() == [])
    try history.add(["练习 代表法", "练习 代表法", "", "今日\u{7}", "两\n行", "统计"])
    #expect(try history.lines() == ["练习 代表法", "统计"])
    try history.add(["统计"] + (0..<1200).map { "line \($0)" })
    let lines = try history.lines()
    #expect(lines.count == 1000)
    #expect(lines.last == "line 1199")
    #expect(try FileStatus(of: folder.path.appending("state/history")).permissions == 0o600)
  }

  @Test func `口令的散列`() throws {
    let hash = try #require(PassphraseHash(of: "人大代表"))
    #expect(hash.text.hasPrefix("scrypt$32768$8$1$"))
    #expect(PassphraseHash(text: hash.text).matches("人大代表"))
    #expect(!hash.matches("人大代表 "))
    #expect(try #require(PassphraseHash(of: "人大代表")).text != hash.text)
  }

  // RFC 7914, section 12, shortened to 32 bytes.
  @Test func `散列与公布的样例一致`() {
    let text =
      "scrypt$1024$8$16$4e61436c$fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
    #expect(PassphraseHash(text: text).matches("password"))
    #expect(!PassphraseHash(text: text).matches("Password"))
  }

  @Test(
    arguments: [
      "", "1234", "scrypt$0$8$1$aa$bb", "scrypt$1024$8$1$$", "scrypt$1048576$1000$1$aa$bb",
      "scrypt$1000$8$1$aa$bb", "md5$1024$8$1$aa$bb", "scrypt$1024$8$1$zz$bb",
    ])
  func `不成形的散列谁也不匹配`(text: String) {
    #expect(!PassphraseHash(text: text).matches("1234"))
    #expect(!PassphraseHash(text: text).matches(""))
  }

  @Test func `本地时差来自系统时区`() async {
    await #expect(processExitsWith: .success) {
      setenv("TZ", "Asia/Shanghai", 1)
      tzset()
      let instant = fixed(Timestamp("2026-11-23T12:00:00Z"))
      precondition(WallClock.utcOffset(at: instant) == 8 * 3600)
      setenv("TZ", "America/New_York", 1)
      tzset()
      precondition(WallClock.utcOffset(at: instant) == -5 * 3600)
      precondition(WallClock.utcOffset(at: fixed(Timestamp("2026-07-01T12:00:00Z"))) == -4 * 3600)
      precondition(WallClock.utcOffset(at: Timestamp(milliseconds: -1)) == -5 * 3600)
    }
  }

  struct HomeCase: CustomTestStringConvertible {
    let lvzhi: String?
    let xdg: String?
    let user: String?
    let root: String?
    var testDescription: String { "\(lvzhi ?? "-") \(xdg ?? "-") \(user ?? "-")" }
  }

  @Test(
    arguments: [
      HomeCase(lvzhi: "/a/", xdg: "/b", user: "/c", root: "/a"),
      HomeCase(lvzhi: "relative", xdg: nil, user: nil, root: "relative"),
      HomeCase(lvzhi: "", xdg: "/b", user: "/c", root: "/b/lvzhi"),
      HomeCase(lvzhi: nil, xdg: "b", user: "/c", root: "/c/.local/share/lvzhi"),
      HomeCase(lvzhi: nil, xdg: nil, user: "", root: nil),
    ])
  func `数据放在哪里`(test: HomeCase) {
    let home = Home.resolve(lvzhiHome: test.lvzhi, xdgDataHome: test.xdg, userHome: test.user)
    #expect(home?.root.text == test.root)
  }

  @Test(
    arguments: zip(
      ["/", "/a", "/a/b.MD", "a", ".md", "a/.x.md"],
      [
        ("/", "/", ""), ("/", "a", ""), ("/a", "b.MD", "md"), (".", "a", ""), (".", ".md", ""),
        ("a", ".x.md", "md"),
      ]))
  func `路径的各部分`(text: String, parts: (String, String, String)) {
    let path = FilePath(text)
    #expect((path.folder.text, path.name, path.pathExtension) == parts)
  }
}
