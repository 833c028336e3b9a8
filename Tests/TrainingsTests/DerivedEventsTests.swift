import Questions
import Records
import Testing
import Trainings

@Suite struct `写进代表本人的记录` {
  private func events(_ room: SampleRoom, _ seat: Int, from existing: [Event] = []) throws
    -> [Event]
  {
    let place = try #require(room.training.seat(room.seat(seat)))
    return DerivedEvents(room.training, paper: (room.marking, room.items))
      .missing(for: place, from: existing)
  }

  @Test func 没结束就没有() throws {
    var room = try SampleRoom()
    try room.type("全到", "", "3 B")
    #expect(try events(room, 3).isEmpty)
  }

  @Test func 到会和回答各记一条_再来一遍什么也不多() throws {
    var room = try SampleRoom()
    try room.type("全到", "", "3 B", "", "结束")
    let first = try events(room, 3)
    #expect(first.map(\.content.kind) == ["answer", "trained"])
    guard case .answer(let answer) = first[0].content else { return }
    #expect(answer.mode == .room && answer.grade == nil)
    #expect(Set(first.map(\.id)).count == 2)
    #expect(try events(room, 3) == first)
    #expect(try events(room, 3, from: first).isEmpty)
    #expect(try events(room, 4).map(\.content.kind) == ["trained"])
    #expect(try Set(events(room, 4).map(\.id)).isDisjoint(with: first.map(\.id)))
  }

  @Test func 改了再结束_旧的回答撤销_培训以新的为准() throws {
    var room = try SampleRoom()
    try room.type("全到", "", "3 B", "", "结束")
    var journal = try events(room, 3)
    try room.type("3 A", "早退 3", "结束")
    let second = try events(room, 3, from: journal)
    #expect(second.map(\.content.kind).sorted() == ["answer", "trained", "undo"])
    journal += second
    #expect(try events(room, 3, from: journal).isEmpty)
    let progress = ProgressFold(journal).progress
    #expect(progress.answers.count == 1)
    #expect(progress.trainings.values.map(\.state) == [.leftEarly])
  }
}
