import Dates
import Questions
import Records
import Sheets
import TestSupport
import Testing

struct PeriodScoreSheetTests {
  typealias Answer = TestJournal.Answer

  struct Case: Sendable, CustomStringConvertible {
    let description: String
    let answers: [Answer]
    let answered: Int
    let right: Int
    let accuracy: Double?
    let days: Int
    let mastered: Int
    let served: Int
  }

  static let cases: [Case] = [
    Case(
      description: "no answers", answers: [], answered: 0, right: 0, accuracy: nil, days: 0,
      mastered: 0, served: 0),
    Case(
      description: "both ends of the period belong to it",
      answers: [
        Answer("2026-06-30", "a/1"), Answer("2026-07-01", "a/2"), Answer("2026-09-30", "a/3"),
        Answer("2026-10-01", "a/4"),
      ],
      answered: 2, right: 2, accuracy: 1, days: 2, mastered: 0, served: 2),
    Case(
      description: "right is full credit, accuracy the mean",
      answers: [
        Answer("2026-07-01", "a/1", 0.5), Answer("2026-07-01", "a/2"),
        Answer("2026-07-01", "a/3", 0), Answer("2026-07-01", "a/4", 0.5),
      ],
      answered: 4, right: 1, accuracy: 0.5, days: 1, mastered: 0, served: 4),
    Case(
      description: "an undone answer never was",
      answers: [Answer("2026-07-01", "a/1", 0, undone: true), Answer("2026-07-02", "a/1")],
      answered: 1, right: 1, accuracy: 1, days: 1, mastered: 0, served: 1),
    Case(
      description: "ungraded answers count, but not for mastery",
      answers: [
        Answer("2026-07-01", "a/1", graded: false), Answer("2026-07-02", "a/1"),
        Answer("2026-07-03", "a/1", 0, graded: false),
      ],
      answered: 3, right: 2, accuracy: 0.666_666_666_666_666_6, days: 3, mastered: 0, served: 1),
    Case(
      description: "mastered",
      answers: [Answer("2026-07-01", "a/1"), Answer("2026-07-02", "a/1")],
      answered: 2, right: 2, accuracy: 1, days: 2, mastered: 1, served: 1),
    Case(
      description: "an ungraded mistake between does not unmake mastery",
      answers: [
        Answer("2026-07-01", "a/1"), Answer("2026-07-01", "a/1", 0, graded: false),
        Answer("2026-07-02", "a/1"),
      ],
      answered: 3, right: 2, accuracy: 0.666_666_666_666_666_6, days: 2, mastered: 1, served: 1),
    Case(
      description: "not mastered on one day",
      answers: [Answer("2026-07-01", "a/1"), Answer("2026-07-01", "a/1")],
      answered: 2, right: 2, accuracy: 1, days: 1, mastered: 0, served: 1),
    Case(
      description: "not mastered by guessing",
      answers: [Answer("2026-07-01", "a/1"), Answer("2026-07-02", "a/1", sure: false)],
      answered: 2, right: 2, accuracy: 1, days: 2, mastered: 0, served: 1),
    Case(
      description: "not mastered under another key",
      answers: [Answer("2026-07-01", "a/1"), Answer("2026-07-02", "a/1", key: "11111111")],
      answered: 2, right: 2, accuracy: 1, days: 2, mastered: 0, served: 1),
    Case(
      description: "no longer mastered",
      answers: [
        Answer("2026-07-01", "a/1"), Answer("2026-07-02", "a/1"), Answer("2026-07-03", "a/1", 0.5),
      ],
      answered: 3, right: 2, accuracy: 0.833_333_333_333_333_3, days: 3, mastered: 0, served: 1),
    Case(
      description: "mastered before the period",
      answers: [Answer("2026-05-01", "a/1"), Answer("2026-05-02", "a/1")],
      answered: 0, right: 0, accuracy: nil, days: 0, mastered: 1, served: 0),
    Case(
      description: "what comes after the period changes nothing",
      answers: [
        Answer("2026-07-01", "a/1"), Answer("2026-07-02", "a/1"), Answer("2026-10-01", "a/1", 0),
        Answer("2026-07-01", "a/2"), Answer("2026-10-01", "a/2"),
      ],
      answered: 3, right: 3, accuracy: 1, days: 2, mastered: 1, served: 2),
  ]

  @Test(arguments: cases)
  func counts(_ item: Case) throws {
    let roster = [try TestJournal.deputy("张三", item.answers)]
    let sheet = PeriodScoreSheet(try TestJournal.request(), roster: roster)
    let tally = try #require(sheet.rows.first).tally
    #expect(tally.answered == item.answered)
    #expect(tally.right == item.right)
    #expect((tally.accuracy == nil) == (item.accuracy == nil))
    #expect(abs((tally.accuracy ?? 0) - (item.accuracy ?? 0)) < 1e-9)
    #expect(tally.days == item.days)
    #expect(tally.mastered == item.mastered)
    #expect(tally.served == item.served)
    #expect(tally.trainings == 0)
  }

  @Test func `不设起止 全部都算`() throws {
    let answers = [Answer("2020-01-01", "a/1"), Answer("2030-01-01", "a/1")]
    let request = try TestJournal.request(from: nil, to: nil)
    let sheet = PeriodScoreSheet(request, roster: [try TestJournal.deputy("张三", answers)])
    #expect(sheet.rows[0].tally.answered == 2)
    #expect(sheet.rows[0].tally.mastered == 1)
  }

  @Test func `起在止后 什么也没有`() throws {
    let request = try TestJournal.request(from: "2026-09-01", to: "2026-07-01")
    let answers = [Answer("2026-08-01", "a/1"), Answer("2026-07-01", "a/1")]
    let sheet = PeriodScoreSheet(request, roster: [try TestJournal.deputy("张三", answers)])
    #expect(sheet.rows[0].tally.answered == 0)
  }

  @Test func `只看一个题库`() throws {
    let answers = [
      Answer("2026-07-01", "a/1"), Answer("2026-07-02", "b/1", 0), Answer("2026-07-03", "b/1"),
    ]
    let request = try TestJournal.request(banks: Set([BankID("b")].compactMap(\.self)))
    let sheet = PeriodScoreSheet(request, roster: [try TestJournal.deputy("张三", answers)])
    #expect(sheet.rows[0].tally.answered == 2)
    #expect(sheet.rows[0].tally.right == 1)
    #expect(sheet.rows[0].tally.days == 2)
    #expect(sheet.rows[0].tally.served == 1)
  }

  @Test func `名册顺序不变 只看一个小组 没有名字用编号`() throws {
    let roster = [
      try TestJournal.deputy("丙", group: "一组", []),
      try TestJournal.deputy("甲", group: "二组", []),
      try TestJournal.deputy("乙", group: "一组", named: "王乙", []),
      try TestJournal.deputy("丁", []),
    ]
    let all = PeriodScoreSheet(try TestJournal.request(), roster: roster)
    #expect(all.rows.map(\.name) == ["丙", "甲", "王乙", "丁"])
    #expect(all.rows.map(\.group) == ["一组", "二组", "一组", nil])
    let one = PeriodScoreSheet(try TestJournal.request(group: "一组"), roster: roster)
    #expect(one.rows.map(\.deputy) == ["丙", "乙"])
    #expect(one.summary.deputies == 2)
  }

  @Test func `停职或离任的 答过题才留在表上`() throws {
    let answer = [Answer("2026-07-01", "a/1")]
    let before = [Answer("2026-06-01", "a/1")]
    let gone = CalendarDate("2026-09-30")
    let later = CalendarDate("2026-10-01")
    let roster = [
      try TestJournal.deputy("停职答题", suspended: true, answer),
      try TestJournal.deputy("停职", suspended: true, before),
      try TestJournal.deputy("离任答题", left: gone, answer),
      try TestJournal.deputy("离任", left: gone, before),
      try TestJournal.deputy("期后离任", left: later, before),
    ]
    let sheet = PeriodScoreSheet(try TestJournal.request(), roster: roster)
    #expect(sheet.rows.map(\.name) == ["停职答题", "离任答题", "期后离任"])
    let open = PeriodScoreSheet(try TestJournal.request(to: nil), roster: roster)
    #expect(open.rows.map(\.name) == ["停职答题", "离任答题"])
  }

  @Test func `排名 一 二 二 四 没答题的不排`() throws {
    let day = "2026-07-01"
    let roster = [
      try TestJournal.deputy("四", [Answer(day, "a/1"), Answer(day, "a/2", 0)]),
      try TestJournal.deputy("无", []),
      try TestJournal.deputy(
        "二甲",
        [
          Answer(day, "a/1", 1), Answer(day, "a/2", 1.0 / 3), Answer(day, "a/3", 0.1),
          Answer(day, "a/4"),
        ]),
      try TestJournal.deputy("一", [Answer(day, "a/1"), Answer(day, "a/2"), Answer(day, "a/3")]),
      try TestJournal.deputy(
        "二乙",
        [
          Answer(day, "a/1", 0.1), Answer(day, "a/2"), Answer(day, "a/3"),
          Answer(day, "a/4", 1.0 / 3),
        ]),
    ]
    let ranked = PeriodScoreSheet(try TestJournal.request(ranked: true), roster: roster)
    #expect(ranked.rows.map(\.rank) == [4, nil, 2, 1, 2])
    let plain = PeriodScoreSheet(try TestJournal.request(), roster: roster)
    #expect(plain.rows.allSatisfy { $0.rank == nil })
  }

  @Test func `答对一样多 看正确率`() throws {
    let day = "2026-07-01"
    let roster = [
      try TestJournal.deputy("低", [Answer(day, "a/1"), Answer(day, "a/2", 0)]),
      try TestJournal.deputy("高", [Answer(day, "a/1")]),
    ]
    let sheet = PeriodScoreSheet(try TestJournal.request(ranked: true), roster: roster)
    #expect(sheet.rows.map(\.rank) == [2, 1])
  }

  @Test func `合计 是各行之和 正确率按答题数 天数不重复算`() throws {
    let roster = [
      try TestJournal.deputy(
        "甲",
        [Answer("2026-07-01", "a/1"), Answer("2026-07-02", "a/1"), Answer("2026-07-02", "a/2")]),
      try TestJournal.deputy("乙", [Answer("2026-07-01", "a/1", 0)]),
      try TestJournal.deputy("丙", []),
    ]
    let summary = PeriodScoreSheet(try TestJournal.request(), roster: roster).summary
    #expect(summary.deputies == 3)
    #expect(summary.participants == 2)
    #expect(summary.tally.answered == 4)
    #expect(summary.tally.right == 3)
    #expect(summary.tally.accuracy == 0.75)
    #expect(summary.tally.days == 2)
    #expect(summary.tally.mastered == 1)
    #expect(summary.tally.served == 3)
  }

  @Test func `空名册`() throws {
    let sheet = PeriodScoreSheet(try TestJournal.request(ranked: true), roster: [SheetDeputy]())
    #expect(sheet.rows.isEmpty)
    #expect(sheet.summary.deputies == 0)
    #expect(sheet.summary.tally.accuracy == nil)
  }

  @Test(arguments: UInt64(1)...20)
  func `答题次序 不影响正确率`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let answers = (1...30).map { number in
      Answer("2026-07-01", "a/\(number)", Double(Int.random(in: 0...7, using: &random)) / 7)
    }
    let first = try TestJournal.deputy("甲", answers)
    let second = try TestJournal.deputy("乙", answers.shuffled(using: &random))
    let rows = PeriodScoreSheet(try TestJournal.request(ranked: true), roster: [first, second]).rows
    #expect(rows[0].tally == rows[1].tally, "seed \(seed)")
    #expect(rows.map(\.rank) == [1, 1], "seed \(seed)")
  }
}
