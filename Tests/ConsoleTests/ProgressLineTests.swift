import Testing

@testable import Console

@Suite struct `进度` {
  @Test(arguments: [
    (0.0, 40, "正在读取 ░░░░░░░░░░░░░░░░░░░░░░░░░   0%"),
    (0.5, 40, "正在读取 ████████████░░░░░░░░░░░░░  50%"),
    (1.0, 40, "正在读取 █████████████████████████ 100%"), (2.0, 24, "正在读取 █████████ 100%"),
    (0.25, 16, "正在读取  25%"),
  ])
  func 画出来(share: Double, columns: Int, line: String) {
    #expect(ProgressLine.line("正在读取", share, columns: columns) == line)
  }

  @Test func 太窄就截短() {
    #expect(ProgressLine.line("正在读取一个文件", nil, columns: 14) == "正在…")
  }
}
