import Dates
import Diagnostics
import Questions
import Records
import TestSupport
import Testing

/// The arguments are seeds; a failing test names its own.
struct ProgressPropertyTests {
  private static let formerNames = [name("b/old"): name("b/new")]

  /// What `progress.json` and `profile.json` would hold.
  private func files(_ events: [Event]) -> [String] {
    let progress = ProgressFold(events, formerNames: Self.formerNames).progress
    return [progress.json, progress.profileJSON].map { JSONText($0, layout: .pretty).description }
  }

  /// Two devices' events, and some that share an id with another but differ from it.
  private func events(_ seed: UInt64) -> [Event] {
    var first = RandomEvents(seed: seed)
    var second = RandomEvents(seed: seed + 1000)
    let events = first.events(150) + second.events(100)
    let forged = zip(events.prefix(240), events.dropFirst(7)).enumerated()
      .filter { $0.offset % 40 == 0 }
      .map { entry in
        let (original, other) = entry.element
        let at = entry.offset % 80 == 0 ? original.at : other.at
        return Event(id: original.id, at: at, day: original.day, content: other.content)
      }
    return events + forged
  }

  @Test(arguments: 1...15 as ClosedRange<UInt64>)
  func `次序重复和分法不改变结果`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let events = events(seed)
    let expected = files(events)
    for _ in 0..<3 {
      // Deal all events, and some of them again, to journals; then read the journals one after the other.
      var journals = [[UInt8]](repeating: [], count: Int.random(in: 1...5, using: &random))
      let again = events.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
      for event in (events + again).shuffled(using: &random) {
        journals[Int.random(in: journals.indices, using: &random)] +=
          JournalLine.encode(event) + [UInt8(ascii: "\n")]
      }
      #expect(files(journals.flatMap { JournalText($0).events }) == expected)
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `逐条累加与一次算出相同`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    // Mostly in order, as journals are.
    var events = events(seed).sorted { ($0.at, $0.id) < ($1.at, $1.id) }
    for _ in 0..<5 {
      let index = Int.random(in: 1..<events.count, using: &random)
      events.swapAt(index - 1, index)
    }
    var fold = ProgressFold(formerNames: Self.formerNames)
    var restarts = 0
    for (index, event) in events.enumerated() {
      let before = fold.progress
      let addition = fold.add(event)
      let whole = ProgressFold(Array(events[...index]), formerNames: Self.formerNames)
      if addition == .startAnew {
        #expect(fold.progress == before)
        fold = whole
        restarts += 1
      }
      #expect(fold.progress == whole.progress)
    }
    #expect(restarts < events.count / 2, "the quick way was hardly taken")
  }

  @Test func `同号不同内容要报告`() throws {
    var random = RandomEvents(seed: 99)
    let events = random.events(10)
    let original = events[4]
    let forged = Event(
      id: original.id, at: original.at.advanced(byMilliseconds: 5), day: original.day,
      content: .flag(name("z/9")))
    let progress = ProgressFold(events + [forged]).progress
    #expect(progress.conflicts == [original.id])
    #expect(progress.questions[name("z/9")] == nil)

    let earlier = Event(
      id: original.id, at: original.at.advanced(byMilliseconds: -5), day: original.day,
      content: .flag(name("z/9")))
    #expect(ProgressFold(events + [earlier]).progress.questions[name("z/9")] != nil)

    var fold = ProgressFold(events)
    #expect(fold.add(events[9]) == .duplicate)
    #expect(fold.add(events[3]) == .startAnew)
    let late = Event(
      id: events[9].id, at: events[9].at.advanced(byMilliseconds: 1), day: events[9].day,
      content: .flag(name("z/9")))
    #expect(fold.add(late) == .conflict)
    #expect(fold.progress.conflicts == [events[9].id])
  }
}
