import Diagnostics
import Foundation
import Settings
import Statutes
import Storage
import Testing

@Suite struct ConfigFileTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  var home: Home { Home(folder.path.appending("home")) }

  @Test func `没有文件就用默认值，也不建目录`() throws {
    let reading = try ConfigFile(home).read()
    #expect(reading.preferences == Preferences())
    #expect(reading.problems == [])
    #expect(try folder.names(in: folder.path) == [])
  }

  @Test func `改一项，其余不动`() throws {
    let config = ConfigFile(home)
    try config.set(.deputy("张三"))
    #expect(try config.read().preferences.deputy == "张三")
    #expect(try FileStatus(of: home.config).permissions == 0o600)
    #expect(try FileStatus(of: home.root).permissions == 0o700)
    try folder.write("# 我的设置\nlanguage: en # 英文\nquestions: 20\n".utf8, to: "home/config.yaml")
    try config.set(.questions(30))
    let text = String(decoding: try content(of: home.config), as: UTF8.self)
    #expect(text == "# 我的设置\nlanguage: en # 英文\nquestions: 30\n")
  }

  @Test func `看不懂的文件不改`() throws {
    let broken = Array("a: [1\nb: }\n".utf8)
    try folder.write(broken, to: "home/config.yaml")
    let error = #expect(throws: StorageError.self) { try ConfigFile(home).set(.questions(30)) }
    #expect(error == StorageError(.damaged, home.config))
    #expect(try content(of: home.config) == broken)
    #expect(try !ConfigFile(home).read().problems.isEmpty)
  }

  @Test func `两个程序同时改不同的项`() async throws {
    let config = ConfigFile(home)
    await withTaskGroup { group in
      group.addTask { try? config.set(.questions(33)) }
      group.addTask { try? config.set(.idleMinutes(44)) }
      group.addTask { try? config.set(.deputy("李四")) }
    }
    let preferences = try config.read().preferences
    #expect((preferences.questions, preferences.idleMinutes) == (33, 44))
    #expect(preferences.deputy == "李四")
  }

  @Test func `几个文件夹的法规合在一起，先到先得`() throws {
    func registry(_ name: String, _ title: String) -> String {
      """
      laws:
        \(name):
          title: \(title)
          issuer: 全国人民代表大会
          versions:
            2025-03-11:
              articles: 1
              digests: "-"

      """
    }
    try folder.write(registry("甲法", "甲法全称").utf8, to: "a/laws.yaml")
    try folder.write((registry("甲法", "别的全称") + "x: 1\n").utf8, to: "b/laws.yaml")
    try folder.write(registry("乙法", "乙法全称").utf8, to: "c/laws.yaml")
    let folders = ["a", "none", "b", "c"].map { BankFolder(folder.path.appending($0), .option) }
    let library = LawLibrary(loading: folders)
    #expect(library.registry.law(named: "甲法")?.title == "甲法全称")
    #expect(library.registry.law(named: "乙法")?.title == "乙法全称")
    #expect(library.reports.map(\.source.path) == [folder.path.appending("b/laws.yaml").text])
    #expect(library.failures == [])
  }
}
