import Dates
import Diagnostics
import Questions
import Records
import Scheduling
import TestSupport
import Testing

struct ProgressFoldTests {
  @Test func `逐题累计`() throws {
    var deputy = Deputy()
    deputy.answers("a/1", credit: 0, grade: .again)
    deputy.answers("a/1", credit: 0.5, grade: .hard)
    deputy.answers("a/1", grade: nil, mode: .study)
    deputy.answers("b/1")
    let state = try #require(deputy.question("a/1"))
    #expect(state.answers == 3)
    #expect(state.right == 1)
    #expect(state.lastAnswer?.mode == .study)
    #expect(state.lastGraded?.credit == Credit(0.5))
    #expect(state.lastGraded?.grade == .hard)
    #expect(state.previousGraded?.grade == .again)
    let progress = deputy.progress()
    #expect(progress.answers.map(\.question.description) == ["a/1", "a/1", "a/1", "b/1"])
    #expect(progress.answers.map(\.isRight) == [false, false, true, true])
    #expect(progress.answers.last?.bank.description == "b")
    #expect(progress.questions.count == 2)
  }

  @Test func `收藏和笔记`() {
    var deputy = Deputy()
    deputy.does(.flag(name("a/1")))
    deputy.does(.flag(name("a/2")))
    deputy.does(.unflag(name("a/1")))
    deputy.does(.note(name("a/1"), text: "过半数"))
    #expect(deputy.question("a/1")?.isFlagged == false)
    #expect(deputy.question("a/2")?.isFlagged == true)
    #expect(deputy.question("a/1")?.note == "过半数")
    deputy.does(.note(name("a/1"), text: ""))
    #expect(deputy.question("a/1")?.note == nil)
    #expect(deputy.question("a/1")?.answers == 0)
  }

  @Test func `资料逐项以最后为准`() throws {
    var deputy = Deputy()
    var first = ProfileChange()
    first.set(.name, to: "张三")
    first.set(.group, to: "第一小组")
    first.set(.roles, to: .list(["主席团成员"]))
    first.set(.suspended, to: .flag(true))
    deputy.does(.profile(first))
    var second = ProfileChange()
    second.set(.group, to: "第二小组")
    second.set(.suspended, to: nil)
    second.set(.left, to: .date(try #require(CalendarDate("2026-11-01"))))
    deputy.does(.profile(second))
    let profile = deputy.progress().profile
    #expect(profile.name == "张三")
    #expect(profile.text(.group) == "第二小组")
    #expect(profile.roles == ["主席团成员"])
    #expect(!profile.isSuspended)
    #expect(profile.left?.description == "2026-11-01")
    #expect(profile.extraTime == 0)
    #expect(profile.text(.county) == nil)
  }

  @Test func `计划路径和位置`() throws {
    var deputy = Deputy()
    let exam = try #require(CalendarDate("2026-12-20"))
    deputy.does(.plan(StudyPlan(exam: exam, minutes: 10)))
    deputy.does(.plan(StudyPlan(minutes: 20, track: "new-chair")))
    deputy.does(.track(TrackStep(track: "new-chair", step: 1)))
    deputy.does(.track(TrackStep(track: "new-chair", step: 2)))
    deputy.does(.place(name("a/7")))
    deputy.does(.place(name("b/1")))
    deputy.does(.place(name("a/8")))
    let progress = deputy.progress()
    #expect(progress.plan == StudyPlan(minutes: 20, track: "new-chair"))
    #expect(progress.tracks == ["new-chair": [1, 2]])
    #expect(Set(progress.places.values) == [name("a/8"), name("b/1")])
  }

  @Test func `旧编号归到新编号`() {
    var deputy = Deputy()
    deputy.answers("a/old")
    let session = deputy.starts(["a/old", "a/2"])
    deputy.wait(days: 1)
    deputy.answers("a/new", in: session)
    let progress = deputy.progress(formerNames: [name("a/old"): name("a/new")])
    #expect(progress.questions.count == 1)
    #expect(progress.questions[name("a/new")]?.answers == 2)
    #expect(progress.questions[name("a/new")]?.isMastered() == true)
    #expect(progress.openSession?.remaining == [name("a/2")])
    #expect(Set(progress.answers.map(\.question)) == [name("a/new")])
  }

  @Test func `学习天数和连续天数`() throws {
    var deputy = Deputy()
    let today = StudyDay(try #require(CalendarDate("2026-11-23")))
    #expect(deputy.progress().streak(on: today) == 0)
    for _ in 0..<3 {
      deputy.answers("a/1")
      deputy.answers("a/1", grade: nil)
      deputy.wait(days: 1)
    }
    deputy.wait(days: 1)
    deputy.answers("a/1")
    deputy.does(.flag(name("a/1")))
    let progress = deputy.progress()
    func streak(_ days: Int) -> Int { progress.streak(on: StudyDay(today.date.advanced(by: days))) }
    #expect(progress.days.count == 4)
    #expect([-1, 0, 1, 2, 3, 4, 5, 6].map(streak) == [0, 1, 2, 3, 3, 1, 1, 0])
  }

  @Test func `同一个人的多个编号`() {
    var random = SeededGenerator(seed: 1)
    let uids = (0..<3).map { _ in PersonUID(using: &random) }
    var deputy = Deputy()
    deputy.does(.person(uids[0]))
    deputy.does(.person(uids[1]))
    deputy.does(.person(uids[0]))
    deputy.does(.join(uids[2]))
    #expect(deputy.progress().uids == [uids[0], uids[1]])
    #expect(deputy.progress().joined == [uids[2]])
  }

  @Test func `不认识的类别不影响结果`() {
    var deputy = Deputy()
    deputy.answers("a/1")
    let before = deputy.progress()
    deputy.does(.other(kind: "attendance"))
    deputy.does(.hint(name("a/2"), session: nil))
    #expect(deputy.progress().questions == before.questions)
    #expect(deputy.progress().answers == before.answers)
  }
}
