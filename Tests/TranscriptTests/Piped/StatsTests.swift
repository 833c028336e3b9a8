import Foundation
import TestSupport
import Testing

/// `stats` 我的学习 after some weeks of study.
@Suite struct StatsTests {
  private static let now = "--now 2026-11-23T06:20:11Z"
  /// All right, but the first question, which is never known.
  private static let answers = "1\n12\n对\n过半\n5\n213\n1B 2A\n走访\n1\n1\nB\n"

  /// Somebody who practised the same ten questions on seven days.
  private func place() throws -> Workplace {
    let place = try Workplace(banks: "all-types")
    try place.run("deputy", "add", "张三", "--id", "zhangsan", "--now", "2026-09-01T00:00:00Z")
    for day in ["09-01", "09-08", "09-20", "10-01", "10-02", "10-25", "11-20"] {
      try place.run(
        "--deputy", "zhangsan", "--now", "2026-\(day)T02:00:00Z", "--seed", "7", "practice",
        "leixing", "--order", "bank", input: Self.answers)
    }
    return place
  }

  @Test func 各种样子() throws {
    let place = try place()
    var transcript = Transcript(at: place)
    for options in ["", " --plain", " --full", " --lang en", " --plain --lang en", " --json"] {
      try transcript.run("stats --deputy zhangsan \(Self.now)\(options)")
    }
    try transcript.run("set streak off")
    try transcript.run("stats --deputy zhangsan --now 2026-10-02T06:00:00Z --plain")
    try transcript.check("stats")
  }

  @Test(arguments: ["zh", "en"]) func 存成网页(language: String) throws {
    let place = try place()
    let result = try place.run(
      "stats", "--deputy", "zhangsan", "--now", Workplace.now, "--lang", language, "--html",
      "学习.html")
    #expect(result.status == 0)
    let page = try String(contentsOfFile: place.folder.path("学习.html"), encoding: .utf8)
    let body = page.components(separatedBy: "<body>").last ?? ""
    try Golden.check(
      body, "stats-page-\(language).html", filePath: Fixture.goldenPlace + "/-")
    for text in ["<script", "http:", "https:", "url("] { #expect(!page.contains(text)) }
  }

  @Test func 还没有做过题() throws {
    let place = try Workplace(banks: "all-types")
    try place.run("deputy", "add", "李四", "--id", "lisi")
    for options in [[], ["--full"], ["--html", "x.html"], ["--plain"]] {
      let result = try place.run(["stats", "--deputy", "lisi"] + options)
      #expect(result.status == 0)
      #expect(result.output == "李四还没有做过题。输入“练习”开始。\n")
    }
    #expect(!FileManager.default.fileExists(atPath: place.folder.path("x.html")))
  }

  @Test(arguments: [40, 60, 80, 132]) func 不超出屏幕(columns: Int) throws {
    let place = try place()
    let terminal = try place.terminal(
      "stats", "--deputy", "zhangsan", "--now", Workplace.now, columns: columns, rows: 100)
    #expect(try terminal.waitForExit() == 0)
    let screen = terminal.screen.lines
    #expect(screen.contains { $0.contains("█ 40 题以上") || $0.contains("40 题以上") })
    #expect(screen.contains { $0.hasPrefix("三 ") })
    // A line that the terminal had to break begins with the rest of a drawing.
    #expect(!screen.contains { $0.hasPrefix("░") || $0.hasPrefix("▁") })
  }
}
