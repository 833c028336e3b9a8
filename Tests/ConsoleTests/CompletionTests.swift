import TestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(15)))
struct CompletionTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let typed: String
    let keys: [Key]
    let line: String
    var testDescription: String { "\(typed) → \(line)" }
  }

  static let cases = [
    Case(typed: "org", keys: [.tab, .enter], line: "organiser "),
    Case(typed: "题", keys: [.tab, .enter], line: "题库 "),
    Case(typed: "lx", keys: [.tab, .enter], line: "练习 "),
    Case(typed: "用 题", keys: [.tab, .enter], line: "用 题库 "),
    Case(typed: "用　题", keys: [.tab, .enter], line: "用　题库 "),
    Case(typed: "prac", keys: [.tab, .enter], line: "practi"),
    Case(typed: "练", keys: [.tab, .enter], line: "练习"),
    Case(typed: "题 甲", keys: [.left, .left, .tab, .enter], line: "题库 甲"),
    Case(typed: "没有", keys: [.tab, .enter], line: "没有"),
    Case(typed: "/et", keys: [.tab, .enter], line: "/et"),
    Case(typed: "'org", keys: [.tab, .enter], line: "'org"),
  ]

  @Test(arguments: cases)
  func `Tab 补全`(_ test: Case) throws {
    let terminal = try Probe.start("command")
    terminal.send(test.typed)
    for key in test.keys { terminal.send(key) }
    try terminal.expect("got line(\(test.line.debugDescription))")
  }

  @Test func `候选按显示宽度排成列`() throws {
    let terminal = try Probe.start("command", columns: 40)
    terminal.send("prac")
    terminal.send(.tab)
    try terminal.expect("the candidates, then the line") {
      $0.lines == [
        "command> practi", "practice（候选）", "practise-hard（候选）", "command> practi",
      ]
    }
    terminal.send(.control("u"))
    terminal.send("练")
    terminal.send(.tab)
    try terminal.expect("练习（候选）    练习题（候选）")
    try terminal.expectLine("command> 练习")
  }
}
