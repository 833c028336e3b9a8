import TestSupport
import Testing

/// Practice: the answers in the journal are those that were typed, from the first on, with none left out or doubled, and
/// at least those whose verdict was shown.
struct PracticeVictim: KillVictim {
  let place: Workplace
  private var typed: [String] = []
  private var saved = 0

  init() throws {
    place = try Workplace.unmixed()
  }

  mutating func next(using random: inout SeededGenerator) throws -> Workplace.Doing {
    typed = (0..<8).map { _ in Bool.random(using: &random) ? "1" : "2" }
    return Workplace.Doing(
      words: ["--deputy", "zhangsan", "practice", "shuzi", "-n", "12", "--order", "random"],
      input: typed.map { "\($0)\n" }.joined())
  }

  mutating func check(_ output: String, _ comment: Comment) throws -> Int {
    let answers = try place.events("answer", in: "deputies/zhangsan/attempts")
    let new = answers.dropFirst(saved).map { ($0["answer"] as? [String])?.first == "A" ? "1" : "2" }
    #expect(typed.starts(with: new), comment)
    let confirmed = output.ranges(of: "√ 答对了").count + output.ranges(of: "× 答错了").count
    #expect(new.count >= confirmed, comment)
    saved = answers.count
    return confirmed
  }
}
