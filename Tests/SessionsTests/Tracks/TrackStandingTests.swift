import Sessions
import Settings
import Testing

struct TrackStandingTests {
  /// 1, then 2 and 3, then 4 after both.
  private static let track = Tracks.track(after: [], [1], [1], [2, 3])

  struct Case: CustomStringConvertible, Sendable {
    let done: Set<Int>
    let states: [TrackStanding.LessonState]
    let next: Int?
    var description: String { "\(done.sorted())" }
  }

  @Test(arguments: [
    Case(done: [], states: [.open, .closed, .closed, .closed], next: 1),
    Case(done: [1], states: [.done, .open, .open, .closed], next: 2),
    Case(done: [1, 3], states: [.done, .open, .done, .closed], next: 2),
    Case(done: [1, 2, 3], states: [.done, .done, .done, .open], next: 4),
    // What was done stays done, whatever came to be needed since.
    Case(done: [4], states: [.open, .closed, .closed, .done], next: 1),
    Case(done: [1, 2, 3, 4, 9], states: [.done, .done, .done, .done], next: nil),
  ]) func `学到哪里`(_ example: Case) {
    let standing = TrackStanding(Self.track, done: example.done)
    #expect(Self.track.lessons.map { standing.state(of: $0) } == example.states)
    #expect(standing.next?.number == example.next)
    #expect(standing.share == Double(standing.done.count) / 4)
  }

  @Test func `还差哪几课`() throws {
    let last = try #require(Self.track.lesson(4))
    let standing = TrackStanding(Self.track, done: [1, 3])
    #expect(standing.missing(before: last).map(\.number) == [2])
    #expect(Self.track.lesson(5) == nil)
    #expect(Self.track.lesson(0) == nil)
  }
}
