import Questions
import Sessions
import Testing

struct PracticeRunTests {
  private static let names = (1...4).map { Bank.name("a/\($0)") }

  @Test func `一题一题往下做`() {
    var run = PracticeRun(queue: Self.names)
    #expect(run.current == Self.names[0])
    #expect((run.answered, run.right, run.open) == (0, 0, 4))
    run.pass(.answered(.full))
    run.pass(.answered(Credit(0.5)))
    run.pass(.skipped)
    #expect(run.current == Self.names[3])
    #expect((run.answered, run.right, run.open) == (2, 1, 1))
    run.pass(.answered(.none))
    #expect(run.current == nil)
    #expect(run.position == 4)
    #expect((run.answered, run.right, run.open) == (3, 1, 0))
  }

  @Test func `做完以后再记不起作用`() {
    var run = PracticeRun(queue: [Self.names[0]])
    run.pass(.skipped)
    run.pass(.answered(.full))
    #expect(run.answered == 0)
    #expect(run.undo() == Self.names[0])
    #expect(run.undo() == nil)
  }

  @Test func `接着做 从第一道没做的题起 跳过做了的`() {
    var run = PracticeRun(
      queue: Self.names, done: [Self.names[0]: .answered(.full), Self.names[2]: .skipped])
    #expect(run.current == Self.names[1])
    #expect((run.answered, run.right, run.open) == (1, 1, 2))
    run.pass(.answered(.none))
    #expect(run.current == Self.names[3])
    run.pass(.answered(.full))
    #expect(run.current == nil)
    #expect((run.answered, run.right, run.open) == (3, 2, 0))
  }

  @Test func `上次做的不能撤回`() {
    var run = PracticeRun(queue: Self.names, done: [Self.names[0]: .answered(.full)])
    #expect(run.undo() == nil)
    #expect((run.answered, run.position) == (1, 1))
  }

  @Test func `全部做过的接不下去`() {
    let done = Dictionary(
      uniqueKeysWithValues: Self.names.map { ($0, PracticeRun.Outcome.skipped) })
    #expect(PracticeRun(queue: Self.names, done: done).current == nil)
    #expect(PracticeRun(queue: []).current == nil)
  }

  @Test func `不在这次练习里的题不算`() {
    let run = PracticeRun(queue: Self.names, done: [Bank.name("b/9"): .answered(.full)])
    #expect((run.answered, run.open) == (0, 4))
  }

  /// What a person would keep on paper: every state so far, one under the other.
  private struct Model {
    var states: [[QuestionName: PracticeRun.Outcome]]
    var positions: [Int]

    func counts(_ queue: [QuestionName]) -> [Int] {
      let outcomes = queue.map { states[states.count - 1][$0] }
      return [
        outcomes.count { if case .answered = $0 { true } else { false } },
        outcomes.count { $0 == .answered(.full) },
        outcomes.count { $0 == nil },
      ]
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `撤回几次就回到几次以前`(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let queue = (0..<random.next(below: 8)).map { Bank.name("a/\($0)") }
    let outcomes: [PracticeRun.Outcome] = [.skipped, .answered(.full), .answered(Credit(0.5))]
    var done: [QuestionName: PracticeRun.Outcome] = [:]
    for name in queue where random.next(below: 3) == 0 {
      done[name] = outcomes[random.next(below: 3)]
    }
    var run = PracticeRun(queue: queue, done: done)
    var model = Model(
      states: [done], positions: [queue.firstIndex { done[$0] == nil } ?? queue.count])
    for _ in 0..<40 {
      let here = model.positions[model.positions.count - 1]
      if random.next(below: 3) > 0 {
        let outcome = outcomes[random.next(below: 3)]
        run.pass(outcome)
        guard here < queue.count else { continue }
        var state = model.states[model.states.count - 1]
        state[queue[here]] = outcome
        model.states.append(state)
        model.positions.append(
          (here + 1..<queue.count).first { state[queue[$0]] == nil } ?? queue.count)
      } else {
        let undone = run.undo()
        if model.states.count > 1 {
          model.states.removeLast()
          model.positions.removeLast()
          #expect(undone == queue[model.positions[model.positions.count - 1]])
        } else {
          #expect(undone == nil)
        }
      }
      #expect(run.position == model.positions[model.positions.count - 1])
      #expect([run.answered, run.right, run.open] == model.counts(queue))
    }
  }
}
