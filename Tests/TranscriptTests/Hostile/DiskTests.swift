import Foundation
import TestSupport
import Testing

/// Homes that cannot be written and disks that are full: one clear sentence, and nothing lost.
@Suite struct DiskTests {
  private func expectOneSentence(
    _ result: ProgramResult, _ sentence: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(result.status == 74, "\(result.output)", sourceLocation: sourceLocation)
    #expect(result.errors.contains(sentence), "\(result.errors)", sourceLocation: sourceLocation)
    #expect(
      result.errors.split(separator: "\n").count == 1, "\(result.errors)",
      sourceLocation: sourceLocation)
    expectHarmless(result, sourceLocation: sourceLocation)
  }

  @Test func 家目录其实是文件() throws {
    let place = try Workplace(banks: "digits")
    try place.folder.write("重要的东西", to: "home")
    for (language, sentence) in [
      ("zh", "home 不是文件夹，请写一个文件夹的位置"), ("en", "home is not a folder; please name"),
    ] {
      let result = try place.run("deputy", "add", "张三", "--lang", language)
      #expect(result.output == "")
      expectOneSentence(result, sentence)
    }
    #expect(place.folder.read("home") == "重要的东西")
  }

  /// Nobody, not even root, can make a folder there.
  @Test func 家目录在只读的地方() throws {
    let place = try Workplace(banks: "digits")
    for (language, sentence) in [("zh", "/proc/lvzhi"), ("en", "/proc/lvzhi")] {
      let result = try place.run("--home", "/proc/lvzhi", "deputy", "add", "张三", "--lang", language)
      #expect(result.output == "")
      expectOneSentence(result, sentence)
    }
  }

  @Test func 状态文件夹不能写() throws {
    let place = try Workplace(banks: "digits")
    try place.folder.write("x", to: "state")
    expectOneSentence(try place.run("deputy", "add", "张三"), "不是文件夹")
  }

  /// Needs root, which makes the home, and another user, who must not write to it.
  @Test func 别的用户不能写() throws {
    let place = try Workplace(banks: "digits")
    try place.run("deputy", "add", "张三", "--id", "zhangsan")
    try place.run("--deputy", "zhangsan", input: "practice shuzi -n 2\n1\n1\n")
    let before = try place.answers(of: "zhangsan").count
    // Readable for others, so that only writing is refused.
    let open = try RunProgram.run("/bin/sh", ["-c", "chmod -R a+rX '\(place.folder.path)'"])
    try #require(open.status == 0)
    let shell = try NobodyShell(program: ProductPath.lvzhi)
    let state = place.folder.path("nobody")
    try FileManager.default.createDirectory(
      atPath: state, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o777])
    for (language, sentence) in [("zh", "不能写入"), ("en", "cannot be written")] {
      let result = try shell.run(
        [
          "--home", place.home, "--banks", place.folder.path("banks"), "--deputy", "zhangsan",
          "--lang", language, "practice", "shuzi", "-n", "1",
        ], input: "1\n", state: state)
      #expect(!result.output.contains("答对了"))
      #expect(!result.output.contains("Right."))
      expectOneSentence(result, sentence)
    }
    #expect(try place.answers(of: "zhangsan").count == before)
  }

  /// A limit on the size of files stands in for a full disk: the system refuses the same write.
  @Test(arguments: ["zh", "en"]) func 写满的时候(language: String) throws {
    let place = try Workplace(banks: "digits")
    try place.run("deputy", "add", "张三", "--id", "zhangsan")
    try place.run("--deputy", "zhangsan", input: "practice shuzi -n 12\n" + Self.answers)
    let before = try place.answers(of: "zhangsan").count
    let result = try place.run(
      limitingFilesTo: 14, "--deputy", "zhangsan", "--lang", language, "practice", "shuzi", "-n",
      "12", input: Self.answers)
    expectOneSentence(result, language == "zh" ? "磁盘已满" : "The disk is full")
    let verdicts = Self.verdicts(result)
    #expect((1..<12).contains(verdicts))
    #expect(try place.answers(of: "zhangsan").count == before + verdicts)
    // With room again, it goes on where it stopped.
    let again = try place.run("--deputy", "zhangsan", input: "practice --resume\n" + Self.answers)
    #expect(again.output.contains("练习完成：答了 12 题"))
    #expect(try place.answers(of: "zhangsan").count == before + 12)
    #expect(try place.run("doctor").status == 0)
  }

  /// The real thing, on a small disk of its own. Needs root, and a system that lets it mount.
  @Test func 小磁盘真的写满() throws {
    let place = try Workplace(banks: "digits")
    let disk = try SmallDisk(at: place.folder.path("home"), kilobytes: 64)
    defer { disk.unmount() }
    try place.run("deputy", "add", "张三", "--id", "zhangsan")
    try place.run("--deputy", "zhangsan", input: "practice shuzi -n 3\n1\n1\n1\n")
    let before = try place.answers(of: "zhangsan").count
    #expect(before == 3)
    try disk.fill()
    // What is left of the journal's last block takes a few answers.
    let result = try place.run(
      "--deputy", "zhangsan",
      input: String(repeating: "practice shuzi -n 12\n\(Self.answers)", count: 3))
    #expect(result.status == 3)
    #expect(result.errors.contains("磁盘已满"))
    #expect(result.errors.split(separator: "\n").count == 1, "\(result.errors)")
    #expect(try place.answers(of: "zhangsan").count == before + Self.verdicts(result))
    try disk.makeRoom()
    let doctor = try place.run("doctor", "--repair")
    #expect(doctor.status == 0, "\(doctor.output)\(doctor.errors)")
    let again = try place.run("--deputy", "zhangsan", input: "practice shuzi -n 1\n1\n")
    #expect(again.status == 0)
    #expect(
      try place.answers(of: "zhangsan").count == before + Self.verdicts(result) + 1)
  }

  @Test func 学习记录是指向设备的链接() throws {
    let place = try Workplace(banks: "digits")
    try place.run("deputy", "add", "张三", "--id", "zhangsan")
    let journal = try #require(place.journals(of: "zhangsan").first)
    try FileManager.default.removeItem(atPath: journal)
    try FileManager.default.createSymbolicLink(
      atPath: journal, withDestinationPath: "/dev/full")
    let result = try place.run(
      "--deputy", "zhangsan", "practice", "shuzi", "-n", "1", input: "1\n")
    #expect(result.status == 74)
    #expect(!result.output.contains("答对了"))
    #expect(result.errors.split(separator: "\n").count == 1)
  }

  /// How many answers a run acknowledged.
  private static func verdicts(_ result: ProgramResult) -> Int {
    result.output.ranges(of: /[√×△] (答|Right|Wrong|Partly)/).count
  }

  private static let answers = String(repeating: "1\n", count: 12)
}
