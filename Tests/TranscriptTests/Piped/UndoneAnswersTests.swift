import TestSupport
import Testing

/// Answers taken back and given anew leave what only the last answers would have left.
@Suite struct UndoneAnswersTests {
  /// A way of being asked twelve questions, or ten today, and how it goes on.
  enum Mode: String, CaseIterable {
    case practice
    case today
    case challenge

    var words: [String] {
      switch self {
      case .practice: ["practice", "shuzi", "--order", "bank", "-n", "12"]
      case .today: ["today"]
      case .challenge: ["challenge", "shuzi"]
      }
    }

    /// Whether the session is over after these answers, each right or not.
    func isOver(_ answers: [Bool]) -> Bool {
      switch self {
      case .practice: return answers.count == 12
      case .challenge: return answers.count == 12 || answers.contains(false)
      case .today:
        // What was missed comes again until it is right.
        var again = answers.prefix(10).count { !$0 }
        for isRight in answers.dropFirst(10) where isRight { again -= 1 }
        return answers.count >= 10 && again == 0
      }
    }
  }

  /// What somebody types until the session is over, with answers taken back, and the answers that stay.
  private static func lines(_ mode: Mode, _ seed: UInt64) -> (typed: [String], final: [String]) {
    var random = SeededGenerator(seed: seed)
    var (typed, answers): ([String], [Bool]) = ([], [])
    while !mode.isOver(answers) {
      if !answers.isEmpty, Int.random(in: 0..<3, using: &random) == 0 {
        answers.removeLast()
        typed.append(Bool.random(using: &random) ? ":撤回" : "：undo")
      } else {
        // A challenge would be over too soon.
        let isRight = Int.random(in: 0..<(mode == .challenge ? 12 : 3), using: &random) > 0
        answers.append(isRight)
        typed.append(isRight ? "2" : "1")
      }
    }
    return (typed, answers.map { $0 ? "2" : "1" })
  }

  @Test(arguments: Mode.allCases, 1...6 as ClosedRange<UInt64>)
  func 撤回再答如同只答了最后的(mode: Mode, seed: UInt64) throws {
    let (typed, final) = Self.lines(mode, seed)
    let (place, plain) = (try Workplace.unmixed(), try Workplace.unmixed())
    let ending = try Self.run(place, mode, typed).output
    let plainEnding = try Self.run(plain, mode, final).output
    #expect(Self.closing(ending) == Self.closing(plainEnding))
    try Self.expectSame(place, plain)
  }

  @Test(arguments: Mode.allCases) func 一直撤回到开头(mode: Mode) throws {
    let (place, plain) = (try Workplace.unmixed(), try Workplace.unmixed())
    let right = Array(repeating: "2", count: mode == .today ? 10 : 12)
    let undo = Array(repeating: ":撤回", count: 6)
    let result = try Self.run(place, mode, Array(repeating: "2", count: 5) + undo + right)
    #expect(result.output.ranges(of: "已撤回上一题的答案，请重新作答。").count == 5)
    #expect(result.output.ranges(of: "还没有可以撤回的答案。").count == 1)
    try Self.run(plain, mode, right)
    try Self.expectSame(place, plain)
  }

  @Test func 重做时一路撤回到第一遍() throws {
    let (place, plain) = (try Workplace.unmixed(), try Workplace.unmixed())
    let nine = Array(repeating: "2", count: 9)
    // The first is missed, again when it comes back, then all ten are taken back.
    let undo = Array(repeating: ":撤回", count: 11)
    let right = Array(repeating: "2", count: 10)
    let result = try Self.run(place, .today, ["1"] + nine + ["1"] + undo + right)
    #expect(result.output.contains("今日学习完成：答了 10 题，答对 10 题。"))
    try Self.run(plain, .today, right)
    try Self.expectSame(place, plain)
    #expect(try place.learn("mistakes", "--json").output == "[]\n")
  }

  @Test func 跳过也能撤回() throws {
    let (place, plain) = (try Workplace.unmixed(), try Workplace.unmixed())
    let rest = Array(repeating: "2", count: 10)
    try Self.run(place, .practice, ["2", ":跳过", ":撤回", "1"] + rest)
    try Self.run(plain, .practice, ["2", "1"] + rest)
    try Self.expectSame(place, plain)
  }

  @discardableResult
  private static func run(_ place: Workplace, _ mode: Mode, _ lines: [String]) throws
    -> ProgramResult
  {
    try place.run(
      ["--deputy", "zhangsan", "--seed", "7", "--now", Workplace.now] + mode.words,
      input: lines.map { "\($0)\n" }.joined())
  }

  /// The line that tells how a session went.
  private static func closing(_ output: String) -> Substring? {
    output.split(separator: "\n").last { $0.contains("完成：") || $0.contains("挑战结束：") }
  }

  private static func expectSame(_ place: Workplace, _ plain: Workplace) throws {
    for words in [["stats", "--json"], ["mistakes", "--json"], ["stats", "--full"]] {
      for day in [Workplace.firstDay, "2026-12-14"] {
        let arguments = ["--deputy", "zhangsan", "--now", "\(day)T08:00:00Z"] + words
        let (one, other) = (try place.run(arguments), try plain.run(arguments))
        #expect(one.status == 0)
        #expect(one.output == other.output)
      }
    }
    #expect(
      try place.learn("today", on: "2026-12-14").firstLine
        == plain.learn("today", on: "2026-12-14").firstLine)
  }
}
