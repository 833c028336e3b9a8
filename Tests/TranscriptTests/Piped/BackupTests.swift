import Foundation
import TestSupport
import Testing

/// Backups as people meet them: one a day by itself, one by hand, and back again.
@Suite struct BackupTests {
  private static let fixed = "--now \(Workplace.now) --seed 7"

  private func names(_ place: Workplace) throws -> [String] {
    let folder = "\(place.home)/backups"
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".sha256") }.sorted()
  }

  @Test func 备份的一生() throws {
    let place = try Workplace(banks: "all-types")
    var transcript = Transcript(at: place)
    for line in ["backup", "backup list", "备份 恢复 最新", "backup restore"] {
      try transcript.run("\(line) \(Self.fixed)")
    }
    try transcript.run("deputy add 张三 \(Self.fixed)")
    for line in [
      "deputy add 李四", "backup list", "backup", "backup --lang en", "backup list --json",
      "backup restore latest", "backup restore latest",
      "backup restore 2026-11-23 --into out --json",
      "备份 恢复 2026-11-23-142011 --into two --lang en", "backup restore 2026-11-22",
      "backup restore latest --into home/banks/x", "deputy list --home out", "doctor",
      "doctor --json",
    ] {
      try transcript.run("\(line) \(Self.fixed)")
    }
    try transcript.check("backup")
  }

  @Test func 坏了的备份() throws {
    let place = try Workplace(banks: "all-types")
    var transcript = Transcript(at: place)
    try transcript.run("deputy add 张三 \(Self.fixed)")
    let contents = "\(place.home)/backups/contents"
    for name in try FileManager.default.subpathsOfDirectory(atPath: contents) where name.count > 64
    {
      try Data("坏".utf8).write(to: URL(filePath: "\(contents)/\(name)"))
    }
    let restored = try place.run("backup", "restore", "latest", "--into", "out")
    #expect(restored.status == 1)
    #expect(restored.errors.contains("恢复得不全") && restored.errors.contains("缺 1 个文件"))
    let english = try place.run("backup", "restore", "latest", "--into", "two", "--lang", "en")
    #expect(english.errors.contains("1 file missing"))
    let found = try place.run("doctor", "--json")
    #expect(
      found.output.contains("\"damagedContent\"") && found.output.contains("\"damagedBackup\""))
    #expect(try place.run("doctor", "--repair").status == 0)
    #expect(try place.run("backup").status == 0)
    #expect(try place.run("doctor").output == "学习数据完好。\n")
  }

  @Test func 写了东西的一天备份一次() throws {
    let place = try Workplace(banks: "digits")
    #expect(try place.run("bank", "list", "--now", Workplace.now).status == 0)
    #expect(try names(place) == [])
    try place.run("deputy", "add", "张三", "--id", "zhangsan", "--now", Workplace.now)
    #expect(try names(place) == ["2026-11-23-142011.sha256"])
    let script = "practice shuzi -n 2\n1\n1\npractice shuzi -n 2\n1\n1\n"
    for now in ["2026-11-23T15:59:59Z", "2026-11-23T16:00:01Z", "2026-11-24T07:00:00Z"] {
      let result = try place.run("--deputy", "zhangsan", "--now", now, input: script)
      #expect(result.status == 0 && result.errors == "")
    }
    // By the calendar on the wall, which shows the 24th from 16:00 UTC on.
    #expect(try names(place) == ["2026-11-23-142011.sha256", "2026-11-24-000001.sha256"])
    // Who only looks makes none.
    try place.run("--deputy", "zhangsan", "stats", "--now", "2026-11-25T07:00:00Z")
    #expect(try names(place).count == 2)
  }

  @Test func 备份不成不妨碍做题() throws {
    let place = try Workplace(banks: "digits")
    try place.folder.write("不是文件夹", to: "home/backups")
    for (language, sentence) in [
      ("zh", "今天的自动备份没有做成"), ("en", "The day's backup could not be made"),
    ] {
      let result = try place.run("deputy", "add", "张\(language)", "--lang", language)
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.errors.hasPrefix(sentence), "\(result.errors)")
      #expect(result.errors.split(separator: "\n").count == 1)
    }
    let practised = try place.run(
      "--deputy", "张zh", input: "practice shuzi -n 2\n1\n1\npractice shuzi -n 2\n1\n1\n")
    #expect(practised.status == 0)
    #expect(practised.errors.split(separator: "\n").count == 1, "\(practised.errors)")
    #expect(try place.answers(of: "张zh").count == 4)
    #expect(try place.run("backup").status == 74)
    #expect(place.folder.read("home/backups") == "不是文件夹")
  }

  @Test func 提示符下也备份() throws {
    let place = try Workplace(banks: "digits")
    try place.run("deputy", "add", "张三", "--id", "zhangsan", "--now", "2026-11-20T06:00:00Z")
    let terminal = try place.terminal(
      "--deputy", "zhangsan", "--now", Workplace.now, "--seed", "1")
    try terminal.expectLine(TerminalTests.menuPrompt)
    terminal.enter("收藏")
    try terminal.expect("还没有收藏的题")
    try terminal.expectLine(TerminalTests.menuPrompt)
    #expect(try names(place).count == 1)
    terminal.enter("练习 shuzi 1")
    try terminal.answer(1, of: 1)
    terminal.enter()
    try terminal.expect("练习完成")
    try terminal.expectLine(TerminalTests.menuPrompt)
    // The window may be closed now.
    #expect(try names(place).last == "2026-11-23-142011.sha256")
  }
}
