import Questions
import Records
import Scheduling
import Testing

/// The book of mistakes, lapses, and what was taken for what.
struct MistakeTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let isMistake: Bool
    var rightSince = 0
    let act: @Sendable (inout Deputy) -> Void

    init(
      _ description: String, mistake: Bool, rightSince: Int = 0,
      act: @escaping @Sendable (inout Deputy) -> Void
    ) {
      testDescription = description
      isMistake = mistake
      self.rightSince = rightSince
      self.act = act
    }
  }

  private static func rights(_ count: Int, _ deputy: inout Deputy) {
    for _ in 0..<count { deputy.answers("a/1") }
  }

  @Test(arguments: [
    Case("答对", mistake: false) { $0.answers("a/1") },
    Case("猜对", mistake: false) { $0.answers("a/1", sure: false, grade: .again) },
    Case("答错", mistake: true) { $0.answers("a/1", credit: 0, grade: .again) },
    Case("答对一部分", mistake: true) { $0.answers("a/1", credit: 0.9, grade: .hard) },
    Case("重做时答错，不计成绩", mistake: false) {
      $0.answers("a/1", credit: 0, grade: nil, mode: .today)
    },
    Case("现场答错", mistake: false) { $0.answers("a/1", credit: 0, grade: nil, mode: .room) },
    Case("挑战时答错", mistake: true) { $0.answers("a/1", credit: 0, grade: nil, mode: .challenge) },
    Case("别的题答错", mistake: false) {
      $0.answers("a/2", credit: 0, grade: .again)
      $0.answers("a/1")
    },
    Case("撤回了", mistake: false) {
      let answer = $0.answers("a/1", credit: 0, grade: .again)
      $0.does(.undo(answer))
      $0.does(.flag(name("a/1")))
    },
  ])
  func `怎样进错题本`(_ example: Case) throws {
    var deputy = Deputy()
    example.act(&deputy)
    #expect(try #require(deputy.question("a/1")).isMistake == example.isMistake)
  }

  /// After a miss.
  @Test(arguments: [
    Case("没有再做", mistake: true) { _ in },
    Case("答对一次", mistake: true, rightSince: 1) { rights(1, &$0) },
    Case("答对两次", mistake: true, rightSince: 2) { rights(2, &$0) },
    Case("连续答对三次", mistake: false) { rights(3, &$0) },
    Case("中间答错", mistake: true, rightSince: 2) {
      rights(2, &$0)
      $0.answers("a/1", credit: 0, grade: .again)
      rights(2, &$0)
    },
    Case("中间答对一部分", mistake: true, rightSince: 1) {
      rights(2, &$0)
      $0.answers("a/1", credit: 0.5, grade: .hard)
      rights(1, &$0)
    },
    Case("猜对的从头算", mistake: true) {
      rights(2, &$0)
      $0.answers("a/1", sure: false, grade: .hard)
    },
    Case("猜对以后再对三次", mistake: false) {
      $0.answers("a/1", sure: false, grade: .hard)
      rights(3, &$0)
    },
    Case("刚看过答案的不算", mistake: true, rightSince: 2) {
      rights(2, &$0)
      $0.answers("a/1", grade: nil, mode: .today)
    },
    Case("重做时又答错也不从头算", mistake: true, rightSince: 2) {
      rights(2, &$0)
      $0.answers("a/1", credit: 0, grade: nil, mode: .today)
    },
    Case("挑战时答对也算", mistake: false) {
      rights(2, &$0)
      $0.answers("a/1", grade: nil, mode: .challenge)
    },
    Case("标为已掌握", mistake: false) { $0.does(.mastered(name("a/1"), revision: nil)) },
    Case("标为已掌握以后又答错", mistake: true) {
      $0.does(.mastered(name("a/1"), revision: nil))
      $0.answers("a/1", credit: 0, grade: .again)
    },
    Case("出来以后又答错", mistake: true) {
      rights(3, &$0)
      $0.answers("a/1", credit: 0, grade: .again)
    },
    Case("撤回第三次答对", mistake: true, rightSince: 2) {
      rights(2, &$0)
      let third = $0.answers("a/1")
      $0.does(.undo(third))
    },
  ])
  func `怎样出错题本`(_ example: Case) throws {
    var deputy = Deputy()
    deputy.answers("a/1", credit: 0, grade: .again)
    example.act(&deputy)
    let state = try #require(deputy.question("a/1"))
    #expect(state.isMistake == example.isMistake)
    #expect(state.rightSinceMistake == example.rightSince)
  }

  @Test func `标为掌握要答错才失效`() throws {
    var deputy = Deputy()
    deputy.does(.mastered(name("a/1"), revision: nil))
    deputy.answers("a/1", credit: 0, grade: .again)
    let state = try #require(deputy.question("a/1"))
    #expect(!state.isMasteredByHand)
    #expect(state.isMistake)
  }

  @Test(
    arguments: [
      ([], 0), ([.again], 0), ([.good], 0), ([.good, .again], 1), ([.again, .again], 1),
      ([.good, .again, .good, .again, .again], 3), ([.good, .hard, .easy], 0),
      ([.good, nil, .again], 1), ([nil, .again], 0),
    ] as [([Grade?], Int)])
  func `忘记的次数`(_ grades: [Grade?], _ lapses: Int) {
    var deputy = Deputy()
    for grade in grades { deputy.answers("a/1", grade: grade) }
    #expect((deputy.question("a/1")?.lapses ?? 0) == lapses)
  }

  @Test func `和哪一题混了几次 用现在的名字`() throws {
    var deputy = Deputy()
    for other in ["b/1", "b/2", "b/1", "c/1"] {
      deputy.answers("a/1", credit: 0, grade: .again, confused: other)
    }
    deputy.answers("a/1", credit: 0, grade: .again)
    let progress = deputy.progress(formerNames: [name("c/1"): name("b/1")])
    let state = try #require(progress.questions[name("a/1")])
    #expect(state.confusions == [name("b/1"): 3, name("b/2"): 1])
    #expect(state.lastAnswer?.confusedWith == nil)
  }
}
