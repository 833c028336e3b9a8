import Foundation
import TestSupport
import Testing

/// Bank files that are made to harm, or are no bank at all.
@Suite struct HostileBankTests {
  /// Escape sequences and direction marks in every text of a bank.
  private static let bank: String = {
    let bad = "\u{1B}[31m\u{1B}]0x\u{7}\u{9B}2J\u{202E}\u{2066}"
    return """
      ---
      id: huai
      title: "坏\\e[31m\\e]0x\\a\\u202E题库"
      language: zh-Hans
      ---

      # 章\(bad)

      说明\(bad)。

      ## 001 标\(bad)签

      题干\(bad)是什么？

      - (√) 甲\(bad)
      - ( ) 乙\(bad)
        > 讲评\(bad)

      依据：《某办法\(bad)》 某机关
      解析：解析\(bad)
      标签：标\(bad)
      提示：提示\(bad)

      ## 002

      填{{空\(bad)}}格。

      依据：《某办法》 某机关

      ## 003

      说说看\(bad)。

      答案：范文\(bad)
      要点：
      - 要点\(bad) (1)

      依据：《某办法》 某机关

      ## 004

      连起来\(bad)。

      - 左\(bad) => 右\(bad)
      - 左边 => 右边

      依据：《某办法》 某机关

      ## 005\(bad)

      编号里也有，哪一项？

      - (√) 甲
      - ( ) 乙
      难渡\(bad)：1
      """
  }()

  private func place() throws -> Workplace {
    let place = try Workplace(banks: "digits")
    try place.folder.write(Self.bank, to: "banks/hostile.md")
    try place.run("deputy", "add", "张三", "--id", "zhangsan")
    return place
  }

  @Test(arguments: ["zh", "en"]) func 题库里的控制字符不会原样输出(language: String) throws {
    let place = try place()
    for words in [
      ["bank", "list"], ["bank", "list", "--json"], ["bank", "show", "huai"],
      ["bank", "show", "huai", "--json"], ["bank", "search", "题干"],
      ["bank", "search", "题干", "--json"], ["bank", "check", "banks/hostile.md"],
      ["bank", "check", "banks/hostile.md", "--json"],
    ] {
      expectHarmless(try place.run(words + ["--lang", language]))
    }
    let practice = try place.run(
      "--keep-going", "--deputy", "zhangsan", "--lang", language,
      input: "practice huai --order bank\n:hint\n:law\n2\n空\n1\n1A 2B\n随便\n无\n1A 2B\n1\nstats\n"
        + "stats --json\n")
    #expect(try place.answers(of: "zhangsan").count >= 2)
    expectHarmless(practice)
  }

  /// Sparse, so that it takes no room on the disk.
  @Test(arguments: ["zh", "en"]) func 两百兆没有换行的文件(language: String) throws {
    let place = try Workplace(banks: "digits")
    try place.run("deputy", "add", "张三", "--id", "zhangsan")
    let path = try place.folder.write("---\n", to: "banks/huge.md")
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try handle.truncate(atOffset: 200 << 20)
    try handle.close()
    let sentence =
      language == "zh"
      ? "huge.md 有一行超过 1 MB，不像题库，没有读取；请移走或改名。\n"
      : "huge.md has a line of over 1 MB and is no bank; it was not read. Move it away or rename it.\n"

    let start = ContinuousClock.now
    let list = try place.run("bank", "list", "--lang", language)
    #expect(list.status == 0)
    #expect(list.errors.hasSuffix(sentence), "\(list.errors)")
    #expect(list.errors.split(separator: "\n").count == 1)
    #expect(list.output.contains("shuzi"))
    let check = try place.run("bank", "check", "banks/huge.md", "--lang", language)
    #expect(check.status == 1)
    #expect(check.errors.contains(sentence))
    let practice = try place.run("--deputy", "zhangsan", input: "practice shuzi -n 1\n1\n")
    #expect(practice.status == 0)
    // It stops at the first megabyte: a second is far more than that takes.
    #expect(ContinuousClock.now - start < .seconds(10))
  }

  @Test(arguments: ["zh", "en"]) func 国标编码的题库(language: String) throws {
    let place = try Workplace(banks: "gb18030")
    try place.run("deputy", "add", "张三", "--id", "zhangsan")
    let list = try place.run("bank", "list", "--lang", language)
    #expect(list.status == 0)
    #expect(list.output.contains("国标编码题库"))
    #expect(
      list.errors.contains(
        language == "zh" ? "是 GB18030（GBK）编码，已照样读取" : "is in GB18030; it was read"))
    #expect(list.errors.split(separator: "\n").count == 1)
    let practice = try place.run(
      "--deputy", "zhangsan", input: "练习 国标编码题库 --order bank\n1\n1\n1\n")
    #expect(practice.output.contains("第1题：请选写着“这一项”的那一项。"))
    #expect(practice.output.contains("练习完成：答了 3 题"))

    #expect(try place.run("bank", "check", "banks/gb18030.md").status == 0)
    #expect(try place.run("bank", "format", "banks/gb18030.md").status == 0)
    let converted = try #require(place.folder.read("banks/gb18030.md"))
    #expect(converted.contains("国标编码题库"))
    #expect(try place.run("bank", "list").errors == "")
  }

  @Test func 夹着坏字节的题库() throws {
    let place = try Workplace(banks: "digits")
    let bytes = Array("---\nid: huai\ntitle: 坏字节\n---\n\n## 1\n\n好题选哪项？\n\n- (√) 甲\n- ( ) 乙\n".utf8)
    try place.folder.write(bytes: bytes + [0xFF, 0xFE, 0x0A, 0x00], to: "banks/bytes.md")
    for words in [["bank", "list"], ["bank", "check", "banks/bytes.md"]] {
      let result = try place.run(words)
      expectHarmless(result)
      #expect(!(result.output + result.errors).isEmpty)
      #expect([0, 1].contains(result.status))
    }
  }

  @Test func 名叫题库的文件夹管道和断链() throws {
    let place = try Workplace(banks: "digits")
    let banks = place.folder.path("banks")
    try FileManager.default.createDirectory(
      atPath: "\(banks)/folder.md", withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: "\(banks)/broken.md", withDestinationPath: "nowhere")
    try #require(mkfifo("\(banks)/pipe.md", 0o600) == 0)
    let result = try place.run("bank", "list")
    #expect(result.status == 0)
    #expect(result.output.contains("shuzi"))
    #expect(result.errors.contains("pipe.md 不是普通文件，没有读取"))
  }
}
