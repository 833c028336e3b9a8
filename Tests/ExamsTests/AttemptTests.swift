import Dates
import Exams
import PaperSamples
import Papers
import Questions
import Records
import Testing

@Suite struct `上机答卷` {
  let paper = Paper(SamplePaper.contents())
  let first = SamplePaper.name("0-1")
  let letterA = RecordedAnswer(texts: ["A"])
  let letterB = RecordedAnswer(texts: ["B"])

  func attempt(_ events: ExamEvents) throws -> Attempt {
    try #require(AttemptFold(events.events).attempts.last)
  }

  @Test func `以最后一次作答为准，可以清空`() throws {
    var events = ExamEvents()
    let id = events.start(paper.id, seconds: 600)
    events.step(.answer(first, letterA), in: id)
    events.step(.answer(first, letterB), in: id)
    events.step(.answer(SamplePaper.name("0-2"), letterA), in: id)
    events.step(.answer(SamplePaper.name("0-2"), nil), in: id)
    events.step(.mark(first, true), in: id)
    let attempt = try attempt(events)
    #expect(attempt.answers == [first: letterB])
    #expect(attempt.marked == [first])
    #expect(!attempt.isHandedIn)
  }

  @Test func `到点之后的作答不算`() throws {
    var events = ExamEvents()
    let id = events.start(paper.id, seconds: 60)
    events.pass(seconds: 60)
    events.step(.answer(first, letterA), in: id)
    events.pass(seconds: 1)
    events.step(.answer(first, letterB), in: id)
    let attempt = try attempt(events)
    #expect(attempt.answers == [first: letterA] && attempt.lateAnswers == 1)
    #expect(attempt.isOver(at: events.wall, events.moment))
    #expect(attempt.left(at: events.wall, events.moment) == 0)
  }

  @Test func `交卷之后什么都不再算`() throws {
    var events = ExamEvents()
    let id = events.start(paper.id, seconds: 60)
    events.step(.handIn(.byHand), in: id)
    events.step(.answer(first, letterA), in: id)
    #expect(try attempt(events).answers.isEmpty)
  }

  @Test func `把钟拨回去得不到时间，拨快也不扣时间`() throws {
    var events = ExamEvents()
    let id = events.start(paper.id, seconds: 600)
    events.pass(seconds: 100)
    events.step(.beat, in: id)
    events.wall = events.wall.advanced(byMilliseconds: -3_600_000)
    events.pass(seconds: 50)
    #expect(try attempt(events).left(at: events.wall, events.moment) == 450_000)
    events.step(.beat, in: id)
    events.wall = events.wall.advanced(byMilliseconds: 7_200_000)
    events.pass(seconds: 50)
    #expect(try attempt(events).left(at: events.wall, events.moment) == 400_000)
  }

  @Test func `重新开机照墙上的钟算，拨回去也不少于已用的时间`() throws {
    var events = ExamEvents()
    let id = events.start(paper.id, seconds: 600)
    events.pass(seconds: 100)
    events.step(.beat, in: id)
    events.restart(after: 60)
    #expect(try attempt(events).left(at: events.wall, events.moment) == 440_000)
    events.wall = events.wall.advanced(byMilliseconds: -86_400_000)
    #expect(try attempt(events).left(at: events.wall, events.moment) == 500_000)
    events.step(.beat, in: id)
    events.pass(seconds: 10)
    // The event's time is that of the one before and a millisecond.
    #expect(try attempt(events).left(at: events.wall, events.moment) == 489_999)
  }

  @Test func `到点之前才能加时间`() throws {
    var events = ExamEvents()
    let id = events.start(paper.id, seconds: 60)
    events.pass(seconds: 50)
    events.step(.extraTime(seconds: 30), in: id)
    events.pass(seconds: 35)
    events.step(.answer(first, letterA), in: id)
    #expect(try attempt(events).answers == [first: letterA])
    events.pass(seconds: 6)
    events.step(.extraTime(seconds: 600), in: id)
    #expect(try attempt(events).isOver(at: events.wall, events.moment))
  }

  @Test func `别的机器上照墙上的钟看是否结束`() throws {
    var events = ExamEvents()
    _ = events.start(paper.id, seconds: 60)
    let attempt = try attempt(events)
    #expect(!attempt.isOver(at: events.wall.advanced(byMilliseconds: 59_999)))
    #expect(attempt.isOver(at: events.wall.advanced(byMilliseconds: 60_000)))
  }

  @Test func `顺序和重复不改变结果`() throws {
    var events = ExamEvents()
    let id = events.start(paper.id, seconds: 600)
    for number in 1...3 {
      events.pass(seconds: 10)
      events.step(.answer(SamplePaper.name("0-\(number)"), letterA), in: id)
    }
    let wanted = AttemptFold(events.events).attempts
    #expect(AttemptFold(events.events.reversed() + events.events).attempts == wanted)
  }
}
