import Dates
import Questions
import Records
import Scheduling
import Testing

struct UndoTests {
  @Test func `撤回的作答如同没有`() {
    var deputy = Deputy()
    let session = deputy.starts(["a/1", "a/2"])
    let wrong = deputy.answers("a/1", credit: 0, grade: .again, in: session)
    deputy.does(.undo(wrong))
    #expect(deputy.question("a/1") == nil)
    #expect(deputy.progress().answers.isEmpty)
    #expect(deputy.progress().days.isEmpty)
    #expect(deputy.progress().openSession?.remaining == [name("a/1"), name("a/2")])
    deputy.answers("a/1", in: session)
    #expect(deputy.question("a/1")?.answers == 1)
    #expect(deputy.progress().openSession?.remaining == [name("a/2")])
  }

  @Test func `排在前面的撤回同样有效`() throws {
    var deputy = Deputy()
    let wrong = deputy.answers("a/1", credit: 0)
    let undo = Event(
      id: EventID(value: 1), at: try #require(deputy.events.first).at.advanced(byMilliseconds: -1),
      day: try #require(deputy.events.first).day, content: .undo(wrong))
    #expect(ProgressFold([undo] + deputy.events).progress.answers.isEmpty)
    #expect(ProgressFold(deputy.events + [undo]).progress.answers.isEmpty)
  }

  @Test func `撤回不能再撤回`() {
    var deputy = Deputy()
    let answer = deputy.answers("a/1")
    let undo = deputy.does(.undo(answer))
    deputy.does(.undo(undo))
    #expect(deputy.progress().answers.isEmpty)
  }

  @Test func `撤回两次和撤回没有的都无妨`() {
    var deputy = Deputy()
    let answer = deputy.answers("a/1")
    deputy.answers("a/2")
    deputy.does(.undo(answer))
    deputy.does(.undo(answer))
    deputy.does(.undo(EventID(value: 5)))
    #expect(deputy.progress().answers.map(\.question) == [name("a/2")])
  }

  @Test func `别的也能撤回`() {
    var deputy = Deputy()
    let flag = deputy.does(.flag(name("a/1")))
    let session = deputy.starts(["a/1"])
    let skip = deputy.does(.skip(name("a/1"), session: session))
    deputy.does(.undo(flag))
    deputy.does(.undo(skip))
    #expect(deputy.question("a/1") == nil)
    #expect(deputy.progress().openSession?.remaining == [name("a/1")])
  }

  @Test func `逐条累加时撤回要重算`() {
    var deputy = Deputy()
    let answer = deputy.answers("a/1")
    var fold = ProgressFold(deputy.events)
    let before = fold.progress
    deputy.does(.undo(answer))
    #expect(deputy.events.last.map { fold.add($0) } == .startAnew)
    #expect(fold.progress == before)
  }
}
