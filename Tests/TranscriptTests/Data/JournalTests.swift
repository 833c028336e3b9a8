import Foundation
import TestSupport
import Testing

/// Journals that are damaged, newer, or written by two programs at once.
@Suite struct JournalTests {
  /// A workplace where zhangsan has answered three questions.
  private func place() throws -> Workplace {
    let place = try Workplace(banks: "digits")
    try place.run("deputy", "add", "张三", "--id", "zhangsan", "--now", "2026-11-23T06:00:00Z")
    try place.run(
      "--deputy", "zhangsan", "--now", Workplace.now, input: "practice shuzi -n 3\n1\n1\n1\n")
    return place
  }

  private func journal(_ place: Workplace) throws -> URL {
    URL(fileURLWithPath: try #require(place.journals(of: "zhangsan").first))
  }

  private func answers(_ place: Workplace) throws -> Int? {
    try place.run("stats", "--json", "--deputy", "zhangsan").object()["answers"] as? Int
  }

  @Test func 坏行报告出来修复时留底() throws {
    let place = try place()
    let url = try journal(place)
    var lines = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
    let damaged = try #require(lines.firstIndex { $0.contains("\"kind\":\"answer\"") })
    lines[damaged] = lines[damaged].replacing("\"credit\":", with: "\"credjt\":")
    let before = lines.joined(separator: "\n")
    try before.write(to: url, atomically: false, encoding: .utf8)

    let stats = try place.run("stats", "--deputy", "zhangsan")
    #expect(stats.status == 0)
    #expect(stats.errors.contains("1 行损坏，已跳过"))
    #expect(try answers(place) == 2)

    let look = try place.run("doctor")
    #expect(look.status == 1)
    #expect(look.output.contains("第 \(damaged + 1) 行损坏"))
    #expect(look.output.contains("这次没有改动任何文件"))
    #expect(try String(contentsOf: url, encoding: .utf8) == before)

    let mended = try place.run("doctor", "--repair")
    #expect(mended.status == 0, "\(mended.output)\(mended.errors)")
    #expect(mended.output.contains("已修复"))
    #expect(try place.run("doctor").output == "学习数据完好。\n")
    #expect(try answers(place) == 2)
    #expect(try copies(of: before, under: "\(place.home)/backups") == 1)
  }

  @Test func 坏行之后照常记录() throws {
    let place = try place()
    let handle = try FileHandle(forWritingTo: journal(place))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data([0xFF, 0x00, 0x7B, 0x0A, 0x0A]))
    try handle.close()
    let result = try place.run("--deputy", "zhangsan", input: "practice shuzi -n 1\n1\n")
    #expect(result.status == 0)
    #expect(try answers(place) == 4)
  }

  @Test(arguments: ["zh", "en"]) func 更新版本写的记录不读也不动(language: String) throws {
    let place = try place()
    let url = try journal(place)
    let newer =
      #"{"v":9,"id":"01M84WRNDAVPPKNY08GH70YHSA","kind":"x","crc":"8af9b83f"}"# + "\n"
    let handle = try FileHandle(forWritingTo: url)
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(newer.utf8))
    try handle.close()
    let before = try Data(contentsOf: url)

    let sentence =
      language == "zh"
      ? "更新版本的履职写的（格式 9），请先升级程序。文件没有改动。" : "was written by a newer lvzhi (format 9)"
    for words in [
      ["stats", "--deputy", "zhangsan"], ["practice", "shuzi", "--deputy", "zhangsan"],
      ["deputy", "edit", "zhangsan", "--group", "一"], ["score-sheet"],
    ] {
      let result = try place.run(words + ["--lang", language], input: "1\n")
      #expect(result.status == 74, "\(words)")
      #expect(result.errors.contains(sentence), "\(words): \(result.errors)")
      #expect(result.errors.split(separator: "\n").count == 1)
    }
    #expect(try place.run("doctor", "--repair").status == 1)
    #expect(try Data(contentsOf: url) == before)
    #expect(try place.journals(of: "zhangsan").count == 1)
  }

  @Test func 电脑时间倒退时次序不乱() throws {
    let place = try place()
    let result = try place.run(
      "--deputy", "zhangsan", "--now", "2026-11-01T00:00:00Z",
      input: "practice shuzi -n 2\n1\n1\n")
    #expect(result.status == 0)
    #expect(result.errors.contains("电脑的时间比上次记录还早"))
    #expect(result.errors.split(separator: "\n").count == 1)
    let instants = try place.events(of: "zhangsan").compactMap { $0["at"] as? String }
    #expect(instants == instants.sorted())
    #expect(try place.answers(of: "zhangsan").suffix(2).allSatisfy { $0["clock"] != nil })
    #expect(try answers(place) == 5)
  }

  @Test func 两个程序同时记一位代表() throws {
    let place = try place()
    let programs = try (1...2).map {
      try place.piped("--deputy", "zhangsan", "--seed", "\($0)", "practice", "shuzi", "-n", "12")
    }
    for number in 1...12 {
      for program in programs { try program.send("1\n") }
      for program in programs {
        #expect(program.read { $0.split(separator: UInt8(ascii: "\n")).count > number })
      }
    }
    for program in programs {
      _ = program.read()
      #expect(program.waitForExit() == 0)
      #expect(String(decoding: program.output, as: UTF8.self).contains("练习完成：答了 12 题"))
    }
    #expect(try answers(place) == 27)
    let ids = try place.events(of: "zhangsan").compactMap { $0["id"] as? String }
    #expect(Set(ids).count == ids.count)
    #expect(try place.run("doctor").status == 0)
  }

  @Test func 派生文件删掉会重建() throws {
    let place = try place()
    let folder = "\(place.home)/deputies/zhangsan"
    for name in ["progress.json", "profile.json"] {
      try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
    }
    #expect(try answers(place) == 3)
    try place.run("--deputy", "zhangsan", input: "practice shuzi -n 1\n1\n")
    for name in ["progress.json", "profile.json"] {
      #expect(FileManager.default.fileExists(atPath: "\(folder)/\(name)"))
    }
    // The doctor compares them with the journals.
    #expect(try place.run("doctor").output == "学习数据完好。\n")
  }

  @Test func 改编号后记录还在() throws {
    let place = try place()
    try place.run("deputy", "rename", "zhangsan", "张三")
    let stats = try place.run("stats", "--json", "--deputy", "张三").object()
    #expect(stats["answers"] as? Int == 3)
  }

  private func copies(of text: String, under folder: String) throws -> Int {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.count { (try? String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)) == text }
  }
}
