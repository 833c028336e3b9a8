import Questions
import Records
import Scheduling
import Testing

struct MasteryTests {
  private static let oldKey = Revision(text: "00000000", key: "03b7d2c4")
  private static let newKey = Revision(text: "9f2c6a1e", key: "ffffffff")

  @Test func `两天都答对且有把握才算掌握`() {
    var deputy = Deputy()
    deputy.answers("a/1")
    #expect(deputy.question("a/1")?.isMastered() == false)
    deputy.answers("a/1")
    #expect(deputy.question("a/1")?.isMastered() == false, "the same day")
    deputy.wait(days: 1)
    deputy.answers("a/1")
    #expect(deputy.question("a/1")?.isMastered() == true)
  }

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let second: @Sendable (inout Deputy) -> Void
    let isMastered: Bool

    init(_ description: String, mastered: Bool, second: @escaping @Sendable (inout Deputy) -> Void)
    {
      testDescription = description
      self.second = second
      isMastered = mastered
    }
  }

  /// After a right answer the day before.
  @Test(arguments: [
    Case("right", mastered: true) { $0.answers("a/1") },
    Case("half right", mastered: false) { $0.answers("a/1", credit: 0.5) },
    Case("wrong", mastered: false) { $0.answers("a/1", credit: 0, grade: .again) },
    Case("a guess", mastered: false) { $0.answers("a/1", sure: false) },
    Case("not graded", mastered: false) { $0.answers("a/1", grade: nil) },
    Case("another question", mastered: false) { $0.answers("a/2") },
    Case("another key", mastered: false) { $0.answers("a/1", key: "ffffffff") },
    Case("right, then wrong but not graded", mastered: true) {
      $0.answers("a/1")
      $0.answers("a/1", credit: 0, grade: nil)
    },
    Case("right, then wrong", mastered: false) {
      $0.answers("a/1")
      $0.answers("a/1", credit: 0, grade: .again)
    },
    Case("wrong, then right", mastered: false) {
      $0.answers("a/1", credit: 0, grade: .again)
      $0.answers("a/1")
    },
    Case("by hand", mastered: true) { $0.does(.mastered(name("a/1"), revision: nil)) },
    Case("by hand, then wrong", mastered: false) {
      $0.does(.mastered(name("a/1"), revision: nil))
      $0.answers("a/1", credit: 0, grade: .again)
    },
    Case("by hand, then right", mastered: true) {
      $0.does(.mastered(name("a/1"), revision: nil))
      $0.answers("a/1")
    },
    Case("by hand, taken back", mastered: false) {
      let mark = $0.does(.mastered(name("a/1"), revision: nil))
      $0.does(.undo(mark))
    },
  ])
  func `第二天的作答决定`(_ example: Case) {
    var deputy = Deputy()
    deputy.answers("a/1")
    deputy.wait(days: 1)
    example.second(&deputy)
    #expect(deputy.question("a/1")?.isMastered() == example.isMastered)
  }

  @Test func `答案改了就不再算掌握`() throws {
    var deputy = Deputy()
    deputy.answers("a/1")
    deputy.wait(days: 1)
    deputy.answers("a/1")
    let state = try #require(deputy.question("a/1"))
    #expect(state.isMastered(under: Self.oldKey))
    #expect(!state.hasOtherKey(than: Self.oldKey))
    #expect(!state.isMastered(under: Self.newKey))
    #expect(state.hasOtherKey(than: Self.newKey))
    // An answer without a grade does not count as having met the new key.
    deputy.answers("a/1", grade: nil, key: "ffffffff")
    #expect(deputy.question("a/1")?.hasOtherKey(than: Self.newKey) == true)
    deputy.answers("a/1", key: "ffffffff")
    #expect(deputy.question("a/1")?.hasOtherKey(than: Self.newKey) == false)
    #expect(deputy.question("a/1")?.isMastered(under: Self.newKey) == false)
  }

  @Test func `手工掌握也认答案的版本`() throws {
    var deputy = Deputy()
    deputy.does(.mastered(name("a/1"), revision: Self.newKey))
    let state = try #require(deputy.question("a/1"))
    #expect(state.isMastered(under: Self.newKey))
    #expect(!state.isMastered(under: Self.oldKey))
  }
}
