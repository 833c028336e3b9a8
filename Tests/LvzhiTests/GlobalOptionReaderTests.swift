import Testing

@testable import lvzhi

struct GlobalOptionReaderTests {
  struct Case: CustomTestStringConvertible {
    let line: String
    var rest = ""
    var change: @Sendable (inout GlobalOptions) -> Void = { _ in }
    var testDescription: String { line }
  }

  @Test(arguments: [
    Case(line: "", rest: ""),
    Case(line: "practice daibiaofa -n 10", rest: "practice daibiaofa -n 10"),
    Case(line: "--json stats", rest: "stats") { $0.json = true },
    Case(line: "stats --json", rest: "stats") { $0.json = true },
    Case(line: "bank --json list", rest: "bank list") { $0.json = true },
    Case(line: "--deputy 张三 stats", rest: "stats") { $0.deputy = "张三" },
    Case(line: "stats --deputy 张三", rest: "stats") { $0.deputy = "张三" },
    Case(line: "stats --deputy=张三", rest: "stats") { $0.deputy = "张三" },
    Case(line: "stats --deputy=", rest: "stats") { $0.deputy = "" },
    Case(line: "stats --deputy=a=b", rest: "stats") { $0.deputy = "a=b" },
    Case(line: "stats --deputy=--x", rest: "stats") { $0.deputy = "--x" },
    Case(line: "--banks a --banks=b x", rest: "x") { $0.banks = ["a", "b"] },
    Case(line: "--home h --lang en --seed 7 --now t x", rest: "x") {
      ($0.home, $0.language, $0.seed, $0.now) = ("h", "en", "7", "t")
    },
    Case(line: "--seed 7 x --seed 8", rest: "x") { $0.seed = "8" },
    Case(line: "--no-color --plain --no-input --keep-going x", rest: "x") {
      ($0.noColor, $0.plain, $0.noInput, $0.keepGoing) = (true, true, true, true)
    },
    Case(line: "--version") { $0.version = true },
    // Followed by a day it names a version of a law.
    Case(line: "law show --version 2025-03-11", rest: "law show --version 2025-03-11"),
    Case(line: "law show --version=2025年3月11日", rest: "law show --version 2025年3月11日"),
    Case(line: "-h") { $0.help = true },
    Case(line: "practice --help", rest: "practice") { $0.help = true },
    Case(line: "use -- --json", rest: "use -- --json"),
    Case(line: "--json use -- --plain --deputy", rest: "use -- --plain --deputy") {
      $0.json = true
    },
    // Not ours: left for the command, which says what is wrong.
    Case(line: "x --jsom --jsom=yes -x", rest: "x --jsom --jsom=yes -x"),
    Case(line: "x --deputyy 张三", rest: "x --deputyy 张三"),
  ])
  func `全局选项可以写在任何位置`(_ example: Case) throws {
    var expected = GlobalOptions()
    example.change(&expected)
    let reader = try GlobalOptionReader(example.line.split(separator: " ").map(String.init))
    #expect(reader.options == expected)
    #expect(reader.rest == example.rest.split(separator: " ").map(String.init))
  }

  @Test func `在原有选项上添改`() throws {
    let base = try GlobalOptionReader(["--deputy", "张三", "--banks", "a", "--json"]).options
    let options = try GlobalOptionReader(["--banks", "b", "--deputy", "李四"], base: base).options
    #expect(options.deputy == "李四")
    #expect(options.banks == ["a", "b"])
    #expect(options.json)
  }

  @Test(arguments: GlobalOptions.flags)
  func `不带内容的选项后面写了内容`(_ name: String) {
    let failure = #expect(throws: Failure.self) { try GlobalOptionReader(["x", "\(name)=yes"]) }
    #expect(failure?.status == .usage)
    #expect(failure?.message?.chinese == "选项 \(name) 后面不带内容。")
  }

  @Test(arguments: GlobalOptions.valued, ["stats NAME", "NAME --json stats", "NAME -- x"])
  func `缺少内容`(_ name: String, _ line: String) throws {
    let words = line.split(separator: " ").map { $0 == "NAME" ? name : String($0) }
    let failure = #expect(throws: Failure.self) { try GlobalOptionReader(words) }
    #expect(failure?.status == .usage)
    #expect(failure?.message?.chinese == "选项 \(name) 后面缺少内容。")
  }
}
