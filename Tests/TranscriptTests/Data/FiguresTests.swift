import TestSupport
import Testing

/// `stats --json`.
@Suite struct FiguresTests {
  @Test func 各题库各章的数字() throws {
    let place = try Workplace(banks: "digits", "all-types")
    try place.run("deputy", "add", "张三", "--id", "zhangsan", "--now", "2026-11-20T00:00:00Z")
    for day in ["21", "22", "23"] {
      try place.practise(
        "shuzi", as: "zhangsan", count: 2, at: "2026-11-\(day)T06:00:00Z", picking: ["这一项"])
    }
    let stats = try place.run("stats", "--json", "--deputy", "zhangsan", "--now", Workplace.now)
      .object()
    #expect(
      Set(stats.keys).isSuperset(of: [
        "deputy", "answers", "correct", "accuracy", "minutes", "streakDays", "banks",
      ]))
    #expect(stats["deputy"] as? String == "zhangsan")
    #expect(stats["answers"] as? Int == 6)
    #expect(stats["correct"] as? Int == 6)
    #expect(stats["accuracy"] as? Double == 1)
    #expect(stats["streakDays"] as? Int == 3)
    let banks = try #require(stats["banks"] as? [[String: Any]])
    #expect(banks.map { $0["id"] as? String } == ["leixing", "shuzi"])
    // The same seed serves the same two questions, and right on two days is mastered.
    let digits = try #require(banks.last)
    #expect(digits["seen"] as? Int == 2)
    #expect(digits["mastered"] as? Int == 2)
    let chapters = try #require(digits["chapters"] as? [[String: Any]])
    #expect(
      chapters.map { Set($0.keys) } == [
        [
          "title", "questions", "seen", "answers", "correct", "mastered", "due", "levels", "recall",
        ]
      ])
  }
}
