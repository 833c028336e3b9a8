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

  @Test func `看过提示的题`() {
    var deputy = Deputy()
    let session = deputy.starts(["a/1", "a/2"])
    deputy.does(.hint(name("a/1"), session: session))
    deputy.does(.hint(name("a/1"), session: session))
    let taken = deputy.does(.hint(name("a/2"), session: session))
    deputy.does(.hint(name("a/3"), session: nil))
    #expect(deputy.progress().session(session)?.hinted == [name("a/1"), name("a/2")])
    #expect(deputy.progress().session(session)?.remaining.count == 2, "a hint is no answer")
    deputy.does(.undo(taken))
    #expect(deputy.progress().session(session)?.hinted == [name("a/1")])
    #expect(deputy.progress().questions.isEmpty)
  }

  @Test func `撤回作答不撤回提示`() {
    var deputy = Deputy()
    let session = deputy.starts(["a/1"])
    deputy.does(.hint(name("a/1"), session: session))
    let answer = deputy.answers("a/1", in: session)
    deputy.does(.undo(answer))
    #expect(deputy.progress().session(session)?.hinted == [name("a/1")])
  }

  @Test func `提示里的旧名换成新名`() {
    var deputy = Deputy()
    let session = deputy.starts(["a/1"])
    deputy.does(.hint(name("a/1"), session: session))
    let progress = deputy.progress(formerNames: [name("a/1"): name("b/1")])
    #expect(progress.session(session)?.hinted == [name("b/1")])
  }

  @Test func `挑战的最好成绩`() {
    var deputy = Deputy()
    #expect(deputy.progress().bestChallenge == 0)
    func challenge(_ right: Int, mode: PracticeMode = .challenge) -> EventID {
      let session = deputy.starts((0...right).map { "a/\($0)" }, mode: mode)
      for index in 0..<right { deputy.answers("a/\(index)", grade: nil, in: session, mode: mode) }
      return deputy.answers("a/\(right)", credit: 0.5, grade: nil, in: session, mode: mode)
    }
    _ = challenge(0)
    #expect(deputy.progress().bestChallenge == 0)
    _ = challenge(3)
    _ = challenge(2)
    _ = challenge(6, mode: .practice)
    #expect(deputy.progress().bestChallenge == 3)
  }

  @Test func `挑战里撤回的不算在最好成绩里`() {
    var deputy = Deputy()
    let session = deputy.starts(["a/1", "a/2"], mode: .challenge)
    deputy.answers("a/1", grade: nil, in: session, mode: .challenge)
    let second = deputy.answers("a/2", grade: nil, in: session, mode: .challenge)
    #expect(deputy.progress().bestChallenge == 2)
    deputy.does(.undo(second))
    #expect(deputy.progress().bestChallenge == 1)
    deputy.answers("a/2", credit: 0, grade: nil, in: session, mode: .challenge)
    #expect(deputy.progress().bestChallenge == 1)
  }

  @Test func `答错了的挑战不能接着做 别的可以`() {
    for mode in [PracticeMode.challenge, .practice] {
      var deputy = Deputy()
      let session = deputy.starts(["a/1", "a/2", "a/3"], mode: mode)
      deputy.answers("a/1", grade: nil, in: session, mode: mode)
      #expect(deputy.progress().openSession != nil)
      deputy.answers("a/2", credit: 0, grade: nil, in: session, mode: mode)
      #expect((deputy.progress().openSession == nil) == (mode == .challenge))
    }
  }
}
