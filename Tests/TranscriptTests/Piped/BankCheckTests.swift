import Foundation
import TestSupport
import Testing

/// `bank check` and `bank format` on fixture banks.
@Suite struct BankCheckTests {
  /// One line each, `line:column code`.
  private static let mistakes = [
    "12:1 no-right-option", "26:1 two-right-options", "39:4 duplicate-id", "56:1 unknown-field",
    "67:1 repeated-field", "71:6 empty-blank", "75:1 missing-answer", "86:1 mixed-shapes",
    "97:4 article-out-of-range", "104:1 bad-option-mark",
  ]

  @Test func 十处不同的错误都指到行和列() throws {
    let place = try Workplace(banks: "ten-mistakes")
    let result = try place.run("bank", "check", "banks/ten-mistakes.md")
    #expect(result.status == 1)
    let found = result.output.split(separator: "\n").compactMap { line in
      line.wholeMatch(of: /banks\/ten-mistakes\.md:(\d+:\d+): 错误\[([a-z-]+)\]: .+/)
        .map { "\($0.1) \($0.2)" }
    }
    #expect(found == Self.mistakes)
    #expect(result.errors == "检查了 1 个题库：10 处错误，0 处提醒。\n")
  }

  @Test func 十处错误的全文() throws {
    var transcript = Transcript(at: try Workplace(banks: "ten-mistakes"))
    try transcript.run("bank check banks/ten-mistakes.md")
    try transcript.run("bank check banks/ten-mistakes.md --lang en")
    try transcript.check("ten-mistakes")
  }

  @Test func 同样的错误用JSON() throws {
    let place = try Workplace(banks: "ten-mistakes")
    let result = try place.run("bank", "check", "banks", "--json")
    #expect(result.status == 1)
    let findings = try result.list()
    let found = findings.map {
      "\($0["line"] ?? ""):\($0["column"] ?? "") \($0["code"] ?? "")"
    }
    #expect(found == Self.mistakes)
    for finding in findings {
      #expect(
        Set(finding.keys) == ["path", "line", "column", "severity", "code", "message", "fix"])
      #expect(finding["severity"] as? String == "error")
    }
  }

  /// What needs the registry of laws is found by `bank check` only, so 009 is served.
  @Test func 没有错的题照样出() throws {
    let place = try Workplace(banks: "ten-mistakes")
    try place.run("deputy", "add", "张三")
    let result = try place.run(
      "--deputy", "张三", input: "practice 十处错误 --order bank\n" + "A\nA\nA\n")
    #expect(result.status == 0)
    #expect(result.output.contains("练习完成：答了 3 题"))
    #expect(
      try place.answers(of: "张三").map { $0["question"] as? String } == [
        "shicuo/003", "shicuo/009", "shicuo/011",
      ])
  }

  @Test func 开头告诉有错的题库() throws {
    let place = try Workplace(banks: "ten-mistakes")
    let result = try place.run("bank", "list")
    #expect(result.status == 0)
    #expect(result.errors.contains("处错误，有错的题不出"))
    #expect(result.errors.split(separator: "\n").count == 1)
  }

  @Test func 有提醒算不算错由人定() throws {
    let place = try Workplace(banks: "all-types")
    #expect(try place.run("bank", "check", "banks").status == 0)
    #expect(try place.run("bank", "check", "banks", "--strict").status == 1)
  }

  @Test func 整理两遍和一遍一样() throws {
    let place = try Workplace(banks: "digits")
    let untidy = """
      ---
      id: luan
      title: 没整理的题库
      ---
      ## 1
      哪一项对？

      - （√）甲
      - （ ） 乙
      依据: 《某办法》 某机关
      难度:2
      ## 2

      填{{一|1}}个。
      """
    let path = try place.folder.write(untidy, to: "banks/untidy.md")
    let before = try place.run("bank", "show", "luan", "--json").output

    #expect(try place.run("bank", "format", path, "--check").status == 1)
    #expect(place.folder.read("banks/untidy.md") == untidy)
    let formatted = try place.run("bank", "format", path)
    #expect(formatted.status == 0)
    #expect(formatted.output == "已整理：\(path)\n")
    let once = try #require(place.folder.read("banks/untidy.md"))
    #expect(once != untidy)

    #expect(try place.run("bank", "format", path).output == "")
    #expect(place.folder.read("banks/untidy.md") == once)
    #expect(try place.run("bank", "format", path, "--check").status == 0)
    #expect(try place.run("bank", "show", "luan", "--json").output == before)
  }

  @Test(arguments: ["all-types", "digits"]) func 整理过的题库不再变(name: String) throws {
    let place = try Workplace(banks: name)
    let result = try place.run("bank", "format", "banks/\(name).md", "--check")
    #expect(result.status == 0, "\(result.output)")
  }
}
