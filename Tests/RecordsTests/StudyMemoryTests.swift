import Questions
import Records
import Scheduling
import Testing

/// What graded answers leave behind, by the key they were given to.
struct StudyMemoryTests {
  private static let schedule = StudySchedule()

  /// The memory that these grades, on these days after the first, leave behind.
  private static func memory(_ answers: [(Grade, Int)], from first: StudyDay) -> StudyMemory? {
    answers.reduce(nil) { memory, answer in
      schedule.answered(memory, grade: answer.0, on: first.advanced(by: answer.1))
    }
  }

  @Test func `每次计成绩的作答都接着上次的`() throws {
    var deputy = Deputy()
    deputy.answers("a/1")
    deputy.wait(days: 3)
    deputy.answers("a/1", credit: 0, grade: .again)
    deputy.answers("a/1", grade: nil)
    deputy.wait(days: 2)
    deputy.answers("a/1", grade: .hard)
    let first = try #require(deputy.events.first).day
    let study = try #require(deputy.question("a/1")?.study)
    #expect(study == Self.memory([(.good, 0), (.again, 3), (.hard, 5)], from: first))
    #expect(study.reviews == 3)
  }

  @Test func `不计成绩的不留下什么`() throws {
    var deputy = Deputy()
    deputy.answers("a/1", grade: nil)
    let state = try #require(deputy.question("a/1"))
    #expect(state.study == nil)
    #expect(state.lastRevision == nil)
  }

  @Test func `答案改了就从头记起`() throws {
    var deputy = Deputy()
    for _ in 0..<3 {
      deputy.answers("a/1", grade: .easy)
      deputy.wait(days: 10)
    }
    deputy.answers("a/1", key: "ffffffff")
    let changed = try #require(deputy.events.last).day
    let study = try #require(deputy.question("a/1")?.study)
    #expect(study == Self.memory([(.good, 0)], from: changed))
    #expect((study.reviews, study.lastDay) == (1, changed))
    deputy.wait(days: 2)
    deputy.answers("a/1", key: "ffffffff")
    #expect(
      deputy.question("a/1")?.study == Self.memory([(.good, 0), (.good, 2)], from: changed))
  }

  @Test func `答案改了 不计成绩的作答不算`() throws {
    var deputy = Deputy()
    deputy.answers("a/1")
    deputy.answers("a/1", grade: nil, key: "ffffffff")
    deputy.wait(days: 1)
    deputy.answers("a/1")
    #expect(deputy.question("a/1")?.study?.reviews == 2)
  }

  @Test func `只改了题干就接着记`() throws {
    var deputy = Deputy()
    deputy.answers("a/1")
    deputy.wait(days: 1)
    deputy.does(
      .answer(
        AnswerEvent(
          mode: .review, question: name("a/1"),
          revision: Revision(text: "00000000", key: "03b7d2c4"),
          answer: RecordedAnswer(texts: ["A"]), credit: .full, grade: .good)))
    let state = try #require(deputy.question("a/1"))
    #expect(state.study?.reviews == 2)
    #expect(state.lastRevision?.text == "00000000")
  }

  @Test func `记得的机会一天天少`() throws {
    var deputy = Deputy()
    deputy.answers("a/1")
    let day = try #require(deputy.events.first).day
    let state = try #require(deputy.question("a/1"))
    let recalls = [0, 1, 5, 30].compactMap {
      state.recall(on: day.advanced(by: $0), by: Self.schedule)
    }
    #expect(recalls.first == 1)
    #expect(recalls == recalls.sorted(by: >))
    #expect(Set(recalls).count == 4)
    deputy.does(.flag(name("a/2")))
    #expect(try #require(deputy.question("a/2")).recall(on: day, by: Self.schedule) == nil)
  }
}
