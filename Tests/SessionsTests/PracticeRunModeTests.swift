import Questions
import Records
import Sessions
import Testing

/// Runs under the rules of the modes: what was missed comes again, or ends the session.
struct PracticeRunModeTests {
  private static let names = (1...3).map { Bank.name("a/\($0)") }

  private static func run(
    _ mode: PracticeMode, _ queue: [QuestionName] = names,
    done: [QuestionName: PracticeRun.Outcome] = [:]
  ) -> PracticeRun {
    PracticeRun(queue: queue, rules: SessionRules(for: mode), done: done)
  }

  // MARK: Repeats

  @Test(arguments: [PracticeMode.today, .review])
  func `没答对的最后再做 最多两遍 成绩只算第一次`(_ mode: PracticeMode) {
    var run = Self.run(mode)
    run.pass(.answered(.none))
    run.pass(.answered(.full))
    #expect((run.repeatsLeft, run.isRepeating) == (1, false))
    run.pass(.answered(Credit(0.5)))
    #expect(run.isRepeating)
    #expect((run.position, run.repeatsLeft, run.open) == (3, 2, 0))
    #expect(run.current == Self.names[0])
    run.pass(.answered(.none))
    #expect(run.current == Self.names[2], "missed again, it goes to the end")
    run.pass(.answered(.full))
    #expect((run.current, run.repeatsLeft) == (Self.names[0], 1))
    run.pass(.answered(Credit(0.9)))
    #expect(run.current == nil, "missed twice more, it is left for tomorrow")
    #expect(!run.isRepeating)
    #expect((run.answered, run.right, run.repeatsLeft) == (3, 1, 0))
  }

  @Test func `跳过的不再做 重做时也可以跳过`() {
    var run = Self.run(.today)
    run.pass(.skipped)
    run.pass(.answered(.none))
    run.pass(.answered(.full))
    #expect(run.current == Self.names[1])
    run.pass(.skipped)
    #expect(run.current == nil)
    #expect((run.answered, run.right) == (2, 1))
  }

  @Test func `接着做时 上次没答对的也最后再做`() {
    var run = Self.run(
      .review, done: [Self.names[0]: .answered(.none), Self.names[1]: .answered(.full)])
    #expect((run.current, run.repeatsLeft, run.isRepeating) == (Self.names[2], 1, false))
    run.pass(.answered(.full))
    #expect((run.current, run.isRepeating) == (Self.names[0], true))
  }

  @Test func `撤回重做的一题 又回到重做`() {
    var run = Self.run(.today, [Self.names[0]])
    run.pass(.answered(.none))
    run.pass(.answered(.full))
    #expect(run.current == nil)
    #expect(run.undo() == Self.names[0])
    #expect((run.isRepeating, run.repeatsLeft) == (true, 1))
    #expect(run.undo() == Self.names[0])
    #expect((run.isRepeating, run.repeatsLeft, run.answered) == (false, 0, 0))
    run.pass(.answered(.full))
    #expect((run.current, run.right) == (nil, 1))
  }

  @Test(arguments: [PracticeMode.practice, .flagged, .mistakes, .contrast])
  func `其他方式没答对的不再做`(_ mode: PracticeMode) {
    var run = Self.run(mode)
    for _ in 1...3 { run.pass(.answered(.none)) }
    #expect(run.current == nil)
    #expect((run.answered, run.right, run.repeatsLeft) == (3, 0, 0))
  }

  // MARK: Challenge

  @Test(arguments: [0, 0.5]) func `挑战答错一题就结束 撤回就接着做`(_ credit: Double) {
    var run = Self.run(.challenge)
    run.pass(.answered(.full))
    run.pass(.answered(Credit(credit)))
    #expect(run.current == nil)
    #expect(!run.isRepeating)
    #expect((run.answered, run.right, run.open) == (2, 1, 1))
    run.pass(.answered(.full))
    #expect(run.right == 1, "nothing counts after the end")
    #expect(run.undo() == Self.names[1])
    run.pass(.answered(.full))
    #expect((run.current, run.right) == (Self.names[2], 2))
  }

  @Test func `挑战里跳过的不算答错`() {
    var run = Self.run(.challenge)
    run.pass(.skipped)
    #expect(run.current == Self.names[1])
  }

  @Test func `上次答错结束的挑战接不下去`() {
    #expect(Self.run(.challenge, done: [Self.names[0]: .answered(.none)]).current == nil)
  }

  // MARK: Undo

  /// All that a caller can see of a run.
  private struct Visible: Hashable {
    let current: QuestionName?
    let position: Int
    let answered: Int
    let right: Int
    let open: Int
    let repeatsLeft: Int
    let isRepeating: Bool

    init(_ run: PracticeRun) {
      current = run.current
      position = run.position
      answered = run.answered
      right = run.right
      open = run.open
      repeatsLeft = run.repeatsLeft
      isRepeating = run.isRepeating
    }
  }

  private static let modes: [PracticeMode] = [
    .practice, .today, .review, .mistakes, .flagged, .contrast, .challenge, .study,
  ]

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `任何方式撤回几次就回到几次以前`(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let mode = Self.modes[Int(seed) % Self.modes.count]
    let queue = (0..<random.next(below: 8)).map { Bank.name("a/\($0)") }
    let outcomes: [PracticeRun.Outcome] = [
      .skipped, .answered(.full), .answered(.full), .answered(Credit(0.5)), .answered(.none),
    ]
    var done: [QuestionName: PracticeRun.Outcome] = [:]
    for name in queue where random.next(below: 4) == 0 {
      done[name] = outcomes[random.next(below: outcomes.count)]
    }
    var run = Self.run(mode, queue, done: done)
    var stack = [Visible(run)]
    for _ in 0..<60 {
      let here = stack[stack.count - 1]
      if random.next(below: 5) > 1 {
        run.pass(outcomes[random.next(below: outcomes.count)])
        if here.current != nil { stack.append(Visible(run)) }
      } else {
        let undone = run.undo()
        if stack.count > 1 { stack.removeLast() } else { #expect(undone == nil) }
        if stack.count > 1 { #expect(undone == stack[stack.count - 1].current) }
      }
      #expect(Visible(run) == stack[stack.count - 1])
      #expect(run.answered + run.open <= queue.count)
      #expect(run.right <= run.answered)
    }
    while stack.count > 1 {
      _ = run.undo()
      stack.removeLast()
      #expect(Visible(run) == stack[stack.count - 1])
    }
    #expect(run.undo() == nil)
  }
}
