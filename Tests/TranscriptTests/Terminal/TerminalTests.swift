import TestSupport
import Testing

/// The program in a terminal, as a person sees it. One test at a time, so that none waits for another's
/// share of the machine.
@Suite(.serialized, .timeLimit(.minutes(15))) enum TerminalTests {
  static let menuPrompt = "履职>"
  static let fourOptions = "答案（1–4，0 菜单）："
  static let nextPrompt = "按回车看下一题（0 菜单）"
  static let lastPrompt = "按回车看小结（0 菜单）"

  /// A workplace with two deputies and the bank of plain questions.
  static func place() throws -> Workplace {
    let place = try Workplace(banks: "digits")
    try place.run("deputy", "add", "李四", "--id", "lisi", "--group", "第一组")
    try place.run("deputy", "add", "张三", "--id", "zhangsan")
    return place
  }
}

extension PseudoTerminal {
  /// Waits until the line with the cursor is exactly this.
  func expectLine(_ line: String) throws {
    try expect("the line “\(line)”") { $0.cursorLine == line }
  }

  /// Types a line and presses Enter.
  func enter(_ line: String = "") {
    send(line)
    send(.enter)
  }

  /// What was shown since the last line that holds `mark`.
  func lines(since mark: String) -> [String] {
    let all = screen.allLines
    return all.lastIndex { $0.contains(mark) }.map { Array(all[$0...]) } ?? []
  }

  /// The digit before the option of the question on the screen that begins with `text`.
  func digit(of text: String, since mark: String) throws -> String {
    let options = lines(since: mark).compactMap { $0.firstMatch(of: /^ +(\d) [A-Z] +(.*)$/) }
    return String(try #require(options.first { $0.2.hasPrefix(text) }).1)
  }

  /// Waits for the question with that number and answers it rightly, by its digit.
  func answer(_ number: Int, of count: Int) throws {
    let mark = "第 \(number)/\(count) 题"
    try expect(mark)
    try expectLine(TerminalTests.fourOptions)
    enter(try digit(of: "这一项", since: mark))
    try expect("the verdict") { [self] _ in lines(since: mark).contains { $0.contains("√ 答对了") } }
  }
}
