import Papers
import Records
import Testing
import Trainings

@Suite struct `到会的说法` {
  /// Each line with the states of some seats afterwards, of twelve.
  @Test(arguments: [
    ("全到", [1: AttendanceState.present, 12: .present]),
    ("除 3 7 外全到", [3: .absent, 7: .absent, 1: .present, 12: .present]),
    ("除3、7外都到了", [3: .absent, 7: .absent, 8: .present]),
    ("除了第3号、7-9号以外，全到", [:]),
    ("除了3号、7-9号以外全到", [3: .absent, 8: .absent, 9: .absent, 10: .present]),
    ("all but 3 7", [3: .absent, 7: .absent, 1: .present]),
    ("到 3 7 10-12", [3: .present, 7: .present, 11: .present, 1: .unregistered]),
    ("3 7 10到12 到会", [3: .present, 11: .present, 1: .unregistered]),
    ("３　７", [3: .present, 7: .present, 1: .unregistered]),
    ("迟到 5", [5: .late]), ("5号迟到", [5: .late]), ("迟 5", [5: .late]), ("late 5", [5: .late]),
    ("早退 6", [6: .leftEarly]), ("缺席：9", [9: .absent]), ("9 没来", [9: .absent]),
    ("请假 4 出差", [4: .excused]), ("4号请假（出差）", [4: .excused]), ("假4", [4: .excused]),
    ("全到，假 4 出差，迟 5", [4: .excused, 5: .late, 6: .present]),
    ("请假 4 出差；除 7 外全到", [4: .excused, 7: .absent, 6: .present]),
    ("未登记 3", [3: .unregistered]),
  ])
  func 读法(_ line: String, _ states: [Int: AttendanceState]) throws {
    var room = try SampleRoom(people: 12)
    guard !states.isEmpty else {
      #expect(throws: RoomLineProblem.self) { try RoomLineReader(room.run).read(line) }
      return
    }
    try room.type(line)
    for (seat, state) in states {
      #expect(try room.training.presence(room.seat(seat)).state == state, "\(line) \(seat)")
    }
  }

  @Test func 请假记下事由() throws {
    var room = try SampleRoom(people: 12)
    try room.type("请假 4 8 去县里开会")
    #expect(try room.training.presence(room.seat(8)).reason == "去县里开会")
    try room.type("到 8")
    #expect(try room.training.presence(room.seat(8)).state == .present)
    #expect(try room.training.presence(room.seat(8)).reason == nil)
  }

  @Test func 应到实到() throws {
    var room = try SampleRoom(people: 12)
    #expect(!room.training.isRegistered)
    #expect(room.training.answering.count == 12)
    try room.type("请假 4 出差，除 7 外全到，迟 5，早退 6")
    #expect(room.training.seats.count == 12)
    #expect(room.training.attendingCount == 10)
    #expect(room.training.count(.absent) == 1)
    #expect(room.training.answering.count == 10)
  }

  @Test(arguments: [
    ("到 13", RoomLineProblem.noSuchSeats([13])), ("除 3 99 外全到", .noSuchSeats([99])),
    ("你好", .notUnderstood(part: 1)), ("全到，你好", .notUnderstood(part: 2)),
    ("迟到 5 堵车", .notUnderstood(part: 1)), ("请假", .notUnderstood(part: 1)),
  ])
  func 说不通的(_ line: String, _ problem: RoomLineProblem) throws {
    let room = try SampleRoom(people: 12)
    #expect(throws: problem) { try RoomLineReader(room.run).read(line) }
  }

  @Test func 答题时也能登记() throws {
    var room = try SampleRoom(people: 12)
    try room.type("除 3 外全到", "", "迟到 3")
    #expect(try room.training.presence(room.seat(3)).state == .late)
    #expect(room.training.current == room.items[0].name)
  }
}
