import Questions
import Records
import Testing

struct SessionStateTests {
  @Test func `接着做剩下的题`() throws {
    var deputy = Deputy()
    let session = deputy.starts(["a/3", "a/1", "a/2", "b/1"], mode: .review)
    deputy.answers("a/1", in: session)
    deputy.answers("b/1")
    deputy.does(.skip(name("a/2"), session: session))
    let open = try #require(deputy.progress().openSession)
    #expect(open.id == session)
    #expect(open.mode == .review)
    #expect(open.seed == 7)
    #expect(open.startedAt == deputy.events.first?.at)
    #expect(open.questions.map(\.description) == ["a/3", "a/1", "a/2", "b/1"])
    #expect(open.remaining.map(\.description) == ["a/3", "b/1"])
    #expect(open.answered == [name("a/1")])
    #expect(open.skipped == [name("a/2")])
  }

  @Test func `结束了的不再接着做`() {
    var deputy = Deputy()
    let first = deputy.starts(["a/1"])
    let second = deputy.starts(["a/2"])
    #expect(deputy.progress().openSessions.map(\.id) == [first, second])
    #expect(deputy.progress().openSession?.id == second)
    deputy.does(.sessionEnd(second))
    #expect(deputy.progress().openSession?.id == first)
    deputy.does(.sessionEnd(first))
    #expect(deputy.progress().openSession == nil)
    #expect(deputy.progress().sessions.count == 2)
  }

  @Test func `没见过的练习不要紧`() {
    var deputy = Deputy()
    let unknown = SessionID(EventID(value: 9))
    deputy.answers("a/1", in: unknown)
    deputy.does(.sessionEnd(unknown))
    #expect(deputy.progress().sessions.isEmpty)
    #expect(deputy.progress().answers.count == 1)
  }
}
