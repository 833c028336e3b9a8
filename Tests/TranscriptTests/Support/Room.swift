import Foundation
import TestSupport
import Testing

/// A training with the twelve questions of the bank `digits`, whose options stand as in the bank: B is right.
struct Room {
  /// A line typed, and what the screen says afterwards.
  struct Step {
    let line: String
    let sees: String
  }

  static let start = ["train", "start", "shuzi", "-n", "12", "--seed", "7", "--now", Workplace.now]
  static let resume = ["train", "resume", "--seed", "7", "--now", Workplace.now]

  /// A workplace with so many deputies, the same on every call.
  static func place(people: Int) throws -> Workplace {
    let place = try Workplace(banks: "digits")
    let text = String(decoding: try Fixture.bytes("Banks/digits.md"), as: UTF8.self)
    try place.folder.write(
      text.replacing("解析：", with: "乱序：否\n解析："), to: "banks/digits.md")
    let rows = (1...people).map { "代表\($0)号,第\($0 % 4 + 1)组,云\($0 % 2 == 0 ? "东" : "西")镇,\($0)" }
    try place.folder.write(
      "姓名,代表小组,乡镇,座位号\n" + rows.joined(separator: "\n") + "\n", to: "roster.csv")
    try place.run(
      "deputy", "import", place.folder.path("roster.csv"), "--now", "2026-11-20T06:20:11Z",
      "--seed",
      "5")
    return place
  }

  let people: Int
  private(set) var steps: [Step] = []
  /// The letter that counts for each question, from 1, and seat.
  private(set) var answers: [Int: [Int: String]] = [:]

  /// A whole session in which answers are taken in every way; each question is revealed.
  init(people: Int) {
    self.people = people
    add("除 3 7 外全到，请假 7 出差", sees: "实到 \(people - 2)")
    add("迟到 3", sees: "迟到 1")
    add("", sees: "第 1/12 题")
    for number in 1...12 { ask(number) }
    add("早退 2", sees: "早退 1")
  }

  private mutating func add(_ line: String, sees: String) {
    steps.append(Step(line: line, sees: sees))
  }

  private mutating func ask(_ number: Int) {
    let here = people - 1
    switch number % 4 {
    case 1:
      add("A 5 B \(people - 10) C 2", sees: "举手 \(people - 3) 人次")
    case 2:
      add("1-6 A, 8-\(people / 2) B", sees: "已收 \(people / 2 - 1)/\(here)")
      add("4 C", sees: "已收 \(people / 2 - 1)/\(here)")
      add("其余 B", sees: "已收 \(here)/\(here)")
      add("1 A", sees: "已收 \(here)/\(here)")
      add("撤回", sees: "已撤回")
      for seat in 1...people where seat != 7 {
        answers[number, default: [:]][seat] = seat < 7 ? "A" : "B"
      }
      answers[number]?[4] = "C"
    case 3:
      add("2:2，5：4", sees: "已收 2/\(here)")
      add("备注 第\(number)题有讨论", sees: "备注已记下")
      if number == 7 { add("p", sees: "休") }
      if number == 7 { add("", sees: "第 7/12 题") }
      answers[number] = [2: "B", 5: "D"]
    default:
      add("全体 D", sees: "已收 \(here)/\(here)")
      add("r", sees: "第 \(number)/12 题")
      add("10-\(people) B", sees: "已收 \(people - 9)/\(here)")
      for seat in 10...people { answers[number, default: [:]][seat] = "B" }
    }
    add("", sees: "第 \(number)/12 题　单选　答案")
    if number == 6 {
      add("b", sees: "第 5/12 题　单选　答案")
      add("A 6", sees: "举手 6 人次")
      add("第6题", sees: "第 6/12 题　单选　答案")
    }
    if number < 12 { add("", sees: "第 \(number + 1)/12 题") }
  }
}

extension Workplace {
  /// The only training's journals, joined.
  func trainingJournal() throws -> String {
    let trainings = "\(home)/trainings"
    let id = try #require(try FileManager.default.contentsOfDirectory(atPath: trainings).first)
    let events = "\(trainings)/\(id)/events"
    return try FileManager.default.contentsOfDirectory(atPath: events).sorted()
      .map { try String(contentsOfFile: "\(events)/\($0)", encoding: .utf8) }.joined()
  }
}
