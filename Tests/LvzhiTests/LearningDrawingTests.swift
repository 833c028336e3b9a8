import Dates
import Questions
import Records
import Scheduling
import Testing

@testable import lvzhi

/// Bars, calendar and forecast in blocks.
struct LearningDrawingTests {
  // MARK: Bars

  struct Bar: CustomTestStringConvertible, Sendable {
    let states: [Int]
    let width: Int
    let text: String
    var testDescription: String { "\(states) in \(width)" }
  }

  static let figures = RecallFigures(
    today: StudyDay(CalendarDate(dayNumber: 20_003)), schedule: StudySchedule())

  /// A question answered at those days before today, right or wrong.
  static func state(_ answers: [(daysAgo: Int, right: Bool)]) throws -> QuestionState {
    let name = try #require(QuestionName("a/1"))
    let events = answers.enumerated().map { index, answer in
      Event(
        id: EventID(value: UInt128(index + 1)), at: Timestamp(milliseconds: Int64(index)),
        day: figures.today.advanced(by: -answer.daysAgo),
        content: .answer(
          AnswerEvent(
            mode: .practice, question: name,
            revision: Revision(text: "00000000", key: "00000000"),
            answer: RecordedAnswer(texts: ["A"]), credit: answer.right ? .full : .none,
            grade: answer.right ? .good : .again)))
    }
    return try #require(ProgressFold(events).progress.questions[name])
  }

  private static func tally(firm: Int, faint: Int, unseen: Int) throws -> LearningTally {
    let name = try #require(QuestionName("a/1"))
    let firmState = try state([(3, true), (1, true)])
    let faintState = try state([(1, false)])
    var tally = LearningTally()
    for _ in 0..<firm { tally.add(firmState, named: name, under: nil, figures) }
    for _ in 0..<faint { tally.add(faintState, named: name, under: nil, figures) }
    for _ in 0..<unseen { tally.add(nil, named: name, under: nil, figures) }
    return tally
  }

  @Test(
    arguments: [
      Bar(states: [1, 1, 2], width: 8, text: "██░░····"),
      Bar(states: [0, 0, 3], width: 4, text: "····"),
      Bar(states: [1, 1, 98], width: 10, text: "█░········"),
      Bar(states: [100, 1, 1], width: 3, text: "█░·"),
      Bar(states: [5, 5, 5], width: 2, text: "░·"), Bar(states: [0, 0, 0], width: 5, text: ""),
    ])
  func `条形按比例 有的都看得见`(_ bar: Bar) throws {
    let tally = try Self.tally(firm: bar.states[0], faint: bar.states[1], unseen: bar.states[2])
    let levels = RecallLevel.allCases
    let drawn = StackedBar(
      counts: levels.map(tally.count), blocks: levels.map(\.block), width: bar.width)
    #expect(drawn.text == bar.text)
  }

  // MARK: Levels

  struct Level: CustomTestStringConvertible, Sendable {
    let answers: [(daysAgo: Int, right: Bool)]
    let level: RecallLevel
    var testDescription: String { "\(answers) \(level)" }
  }

  @Test(
    arguments: [
      Level(answers: [(0, true)], level: .growing),
      Level(answers: [(3, true), (1, true)], level: .firm),
      Level(answers: [(1, true), (0, false)], level: .faint),
      Level(answers: [(6, true)], level: .fading),
      Level(answers: [(500, true)], level: .faint),
    ])
  func `记得怎么样`(_ test: Level) throws {
    #expect(Self.figures.level(of: try Self.state(test.answers), under: nil) == test.level)
  }

  @Test func `答案改过就是生疏 马上到期`() throws {
    let state = try Self.state([(3, true), (1, true)])
    let name = try #require(QuestionName("a/1"))
    let other = Revision(text: "00000000", key: "11111111")
    #expect(Self.figures.level(of: state, under: other) == .faint)
    #expect(Self.figures.dueDay(of: state, named: name, under: other) == Self.figures.today)
    #expect(
      try #require(Self.figures.dueDay(of: state, named: name, under: nil)) > Self.figures.today)
  }

  // MARK: The calendar

  /// 2026-11-23 is a Monday.
  private func calendar(_ answers: [String: Int]) throws -> AnswerCalendar {
    let name = try #require(QuestionName("a/1"))
    var events: [Event] = []
    for (day, count) in answers.sorted(by: { $0.key < $1.key }) {
      for _ in 0..<count {
        events.append(
          Event(
            id: EventID(value: UInt128(events.count + 1)),
            at: Timestamp(milliseconds: Int64(events.count)),
            day: StudyDay(try #require(CalendarDate(day))),
            content: .answer(
              AnswerEvent(
                mode: .practice, question: name,
                revision: Revision(text: "00000000", key: "00000000"),
                answer: RecordedAnswer(texts: ["A"]), credit: .full, grade: .good))))
      }
    }
    return AnswerCalendar(
      ProgressFold(events).progress,
      today: StudyDay(try #require(CalendarDate("2026-11-25"))))
  }

  @Test(arguments: [(60, 26), (80, 26), (40, 18), (20, 8), (3, 1)])
  func `宽度够几周就画几周`(width: Int, weeks: Int) throws {
    let drawing = CalendarDrawing(
      calendar: try calendar([:]), language: .chinese, width: width)
    #expect(drawing.shown.count == weeks)
    #expect(drawing.lines.count == 8)
  }

  @Test func `日历`() throws {
    let drawing = CalendarDrawing(
      calendar: try calendar([
        "2026-10-26": 1, "2026-11-01": 10, "2026-11-11": 20, "2026-11-25": 40, "2026-11-24": 9,
      ]), language: .chinese, width: 13)
    #expect(
      drawing.lines == [
        "   11月", "一 ░ · · · ·", "二 · · · · ░", "三 · · ▓ · █", "四 · · · ·", "五 · · · ·",
        "六 · · · ·", "日 ▒ · · ·",
      ])
  }

  @Test(
    arguments: [
      (0, 0), (1, 1), (9, 1), (10, 2), (19, 2), (20, 3), (39, 3), (40, 4), (1000, 4),
    ])
  func `深浅`(answers: Int, level: Int) {
    #expect(AnswerCalendar.level(of: answers) == level)
  }

  // MARK: The forecast

  @Test func `预报`() {
    let forecast = [8, 4, 1, 0] + [Int](repeating: 2, count: 26)
    let narrow = ForecastDrawing(forecast: forecast, language: .chinese, width: 40)
    #expect(
      narrow.lines == [
        "8 █", "  █", "  ██",
        "0 ██▄ " + String(repeating: "█", count: 26), "  今天   7天后  14天后 21天后 28天后",
      ])
    let wide = ForecastDrawing(forecast: forecast, language: .english, width: 76)
    #expect(wide.lines.last == "  today         +7            +14           +21           +28")
    #expect(wide.lines.allSatisfy { $0.count <= 76 })
  }

  @Test(
    arguments: [
      (0.0, "差不多都忘了"), (0.04, "差不多都忘了"), (0.2, "大约记得两成"), (0.55, "大约记得六成"),
      (0.9, "大约记得九成"), (0.96, "差不多都记得"),
    ])
  func `几成`(recall: Double, words: String) {
    #expect(Message.expected(recall).chinese == words)
  }
}
