import Papers
import Questions
import Records
import TestSupport
import Testing
import Trainings

@Suite struct `现场的进程` {
  @Test func 一题一题往下走() throws {
    var room = try SampleRoom()
    #expect(room.run.phase == .attendance)
    try room.type("全到", "")
    #expect(room.run.phase == .asking(room.items[0]))
    try room.type("")
    #expect(room.run.phase == .revealed(room.items[0]))
    try room.type("")
    #expect(room.run.phase == .asking(room.items[1]))
    try room.type("b")
    #expect(room.run.phase == .revealed(room.items[0]))
    try room.type("", "")
    #expect(room.run.phase == .revealed(room.items[1]))
  }

  @Test func 跳过的可以回头再问() throws {
    var room = try SampleRoom()
    try room.type("", "跳过")
    #expect(room.run.phase == .asking(room.items[1]))
    #expect(room.standing(0).isSkipped)
    try room.type("上一题")
    #expect(!room.standing(0).isSkipped)
    #expect(room.run.phase == .asking(room.items[0]))
  }

  @Test func 再问一次_先前的回答不算() throws {
    var room = try SampleRoom()
    try room.type("", "3 B", "")
    #expect(room.standing(0).seats.count == 1)
    try room.type("再来一次")
    #expect(room.standing(0).seats.isEmpty)
    #expect(room.run.phase == .asking(room.items[0]))
    #expect(room.standing(0).timesAsked == 2)
  }

  @Test func 回头看不动回答() throws {
    var room = try SampleRoom()
    try room.type("", "3 B", "", "", "b", "7 C")
    #expect(room.standing(0).seats.count == 2)
    #expect(room.standing(0).timesAsked == 1)
  }

  @Test func 最后一题以后没有了() throws {
    var room = try SampleRoom()
    try room.type("第\(room.items.count)题", "")
    #expect(room.run.outcome(of: .next) == .finished)
    #expect(room.run.outcome(of: .goTo(99)) == .impossible(.noSuchQuestion(last: 21)))
  }

  @Test func 结束以后有改动要再结束() throws {
    var room = try SampleRoom()
    try room.type("全到", "结束")
    #expect(room.training.end != nil)
    try room.type("迟到 3")
    #expect(room.training.end == nil && room.training.isReopened)
    try room.type("结束", "撤回")
    #expect(room.training.end == nil)
    #expect(try room.training.presence(room.seat(3)).state == .present)
  }

  @Test func 备注记下当时的题() throws {
    var room = try SampleRoom()
    try room.type("", "备注 有代表问起闭会期间")
    #expect(room.training.notes.map(\.text) == ["有代表问起闭会期间"])
    #expect(room.training.notes.first?.question == room.items[0].name)
  }

  /// Whatever is typed, the record depends on the set of events alone: added one by one, all at once, mixed, or twice.
  @Test(arguments: 1...20)
  func 次序和重复不影响结果(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var room = try SampleRoom(people: 12)
    let lines = [
      "", "", "", "b", "s", "r", "u", "u 2", "3 A, 7 B", "1-12 C", "A 3 B 9", "全到", "迟到 5",
      "请假 4 出差", "备注 一句话", "暂停", "继续", "结束", "第3题",
    ]
    for _ in 0..<60 {
      guard let line = lines.randomElement(using: &random),
        let command = try? RoomLineReader(room.run).read(line),
        case .write(let contents) = room.run.outcome(of: command)
      else { continue }
      for content in contents { room.write(content) }
    }
    let id = try #require(SampleRoom.id)
    let mixed = (room.events + room.events).shuffled(using: &random)
    #expect(TrainingFold(mixed, id: id).training == room.training, "seed \(seed)")
  }
}
