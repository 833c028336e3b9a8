import Papers
import Questions
import Records
import Testing
import Trainings

@Suite struct `现场的回答` {
  /// A room at the first question of a type; 0 single, 1 multiple, 2 true/false, 3 blanks, …
  private func room(at section: Int, people: Int = 20) throws -> (SampleRoom, Int) {
    var room = try SampleRoom(people: people)
    try room.type("全到")
    let index = try #require(room.items.firstIndex { $0.section == section })
    try room.type("第\(index + 1)题")
    return (room, index)
  }

  @Test(arguments: [
    ("3 B, 7 C, 12-14 A", [3: "B", 7: "C", 12: "A", 13: "A", 14: "A"]),
    ("3B，7C；12到14A", [3: "B", 7: "C", 13: "A"]),
    ("3 B 7 C 12-14 A", [3: "B", 7: "C", 14: "A"]),
    ("3号：b、", [3: "B"]), ("３　Ｂ", [3: "B"]), ("3 5 7 B", [3: "B", 5: "B", 7: "B"]),
    ("3、5、7 B", [3: "B", 5: "B", 7: "B"]), ("3:2，7：3", [3: "B", 7: "C"]),
    ("其余 D", [1: "D", 20: "D"]), ("全体 A", [1: "A", 20: "A"]),
    ("3 B，其余都A", [3: "B", 1: "A", 20: "A"]),
  ])
  func 按座位录入单选(_ line: String, _ answers: [Int: String]) throws {
    var (room, index) = try room(at: 0)
    try room.type(line)
    for (seat, letter) in answers {
      #expect(try room.shown(seat, at: index) == [letter], "\(line) \(seat)")
    }
  }

  @Test func 多选和判断() throws {
    var (room, index) = try room(at: 1)
    try room.type("3 AC, 7 B D，8 a、d")
    #expect(try room.shown(3, at: index) == ["A", "C"])
    #expect(try room.shown(7, at: index) == ["B", "D"])
    #expect(try room.shown(8, at: index) == ["A", "D"])
    (room, index) = try self.room(at: 2)
    try room.type("3 对，7 错 8 √ 9 ×", "10:2")
    #expect(try room.shown(3, at: index) == ["true"])
    #expect(try [7, 9, 10].allSatisfy { try room.shown($0, at: index) == ["false"] })
  }

  @Test func 填空写在冒号后面() throws {
    var (room, index) = try room(at: 3)
    try room.type("3：过半数|5")
    #expect(try room.shown(3, at: index) == ["过半数", "5"])
  }

  @Test func 后来的代替先前的_也能撤掉() throws {
    var (room, index) = try room(at: 0)
    try room.type("3 B, 7 C", "3 A", "7 无")
    #expect(try room.shown(3, at: index) == ["A"])
    #expect(try room.shown(7, at: index) == nil)
    try room.type("撤回", "u")
    #expect(try room.shown(3, at: index) == ["B"])
    #expect(try room.shown(7, at: index) == ["C"])
  }

  @Test(arguments: [
    ("3 B, 99 A", RoomLineProblem.noSuchSeats([99])), ("3 B, 3 C", .repeatedSeat(3)),
    ("3, 7 B", .missingAnswer(part: 1)), ("3", .missingAnswer(part: 1)),
    ("你好", .notUnderstood(part: 1)), ("A 12 Z 3", .badOption(part: 2)),
    ("A 12 A 3", .badOption(part: 2)),
  ])
  func 说不通的(_ line: String, _ problem: RoomLineProblem) throws {
    let (room, _) = try room(at: 0)
    #expect(throws: problem) { try RoomLineReader(room.run).read(line) }
  }

  @Test func 选项不对说在哪一段() throws {
    let (room, _) = try room(at: 0)
    #expect {
      try RoomLineReader(room.run).read("3 B, 7 Z")
    } throws: { error in
      if case RoomLineProblem.answer(_, part: 2) = error { true } else { false }
    }
  }

  @Test(arguments: ["A 12 B 20", "A12B20", "a：12，b：20", "A 12人，B 20人", "1=12 2=20"])
  func 举手(_ line: String) throws {
    var (room, index) = try room(at: 0)
    try room.type(line)
    let item = room.items[index]
    let letters = item.order.letters.prefix(2).map(\.description)
    #expect(room.standing(index).hands == [letters[0]: 12, letters[1]: 20])
    let tally = RoomTally(room.standing(index), item, marking: room.marking)
    #expect(tally.bars.map(\.count) == [12, 20, 0, 0])
    #expect(tally.bars.filter(\.isRight).map(\.answer) == ["C"])
    #expect(tally.answered == 32)
  }

  @Test func 判断举手_填空只数对错() throws {
    var (room, index) = try room(at: 2)
    try room.type("对 12 错 8")
    #expect(room.standing(index).hands == ["true": 12, "false": 8])
    #expect(RoomTally(room.standing(index), room.items[index], marking: room.marking).right == 8)
    (room, index) = try self.room(at: 3)
    try room.type("对 12 错 8")
    #expect(room.standing(index).hands == ["right": 12, "wrong": 8])
  }

  @Test func 按座位统计() throws {
    var (room, index) = try room(at: 0)
    let item = room.items[index]
    let right = try #require(item.order.letters.firstIndex { $0.description == "C" })
    let letter = try #require(OptionLetter(index: right))
    let wrong = try #require(OptionLetter(index: (right + 1) % 4))
    try room.type("1-12 \(letter), 13-15 \(wrong)")
    let tally = RoomTally(room.standing(index), item, marking: room.marking)
    #expect(tally.received == 15)
    #expect(tally.right == 12)
    #expect(tally.bars[right].count == 12)
    #expect(tally.bars[(right + 1) % 4].count == 3)
  }
}
