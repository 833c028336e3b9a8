import Dates
import Papers
import Questions
import Records
import Scheduling
import TestSupport

/// The events of one device on which exams are sat, with both of its clocks in hand.
struct ExamEvents {
  /// The clock on the wall.
  var wall = Timestamp(milliseconds: 1_795_414_811_000)
  /// The clock that cannot be set.
  var uptime = 500_000
  var boot = "one"
  private(set) var events: [Event] = []
  private var clock = DeviceClock()
  private var random: SeededGenerator

  init(seed: UInt64 = 1) {
    random = SeededGenerator(seed: seed)
  }

  var moment: BootMoment { BootMoment(boot: boot, uptime: uptime) }

  /// Lets time pass on both clocks.
  mutating func pass(seconds: Int) {
    wall = wall.advanced(byMilliseconds: Int64(seconds) * 1000)
    uptime += seconds * 1000
  }

  /// Starts the machine anew, some seconds later.
  mutating func restart(after seconds: Int) {
    wall = wall.advanced(byMilliseconds: Int64(seconds) * 1000)
    boot += "+"
    uptime = 10_000
  }

  @discardableResult
  mutating func write(_ content: EventContent) -> Event {
    let stamp = clock.stamp(now: wall, using: &random)
    let event = Event(stamp, day: StudyDay(at: stamp.at, utcOffset: 0), content: content)
    events.append(event)
    return event
  }

  mutating func start(_ paper: PaperID, seconds: Int, number: Int? = nil) -> AttemptID {
    let start = ExamStart(
      paper: paper, variant: .a, seconds: seconds, number: number, moment: moment)
    return AttemptID(write(.examStart(start)).id)
  }

  mutating func step(_ action: ExamStep.Action, in attempt: AttemptID) {
    write(.examStep(ExamStep(action, in: attempt, at: moment)))
  }

  @discardableResult
  mutating func enter(
    _ paper: PaperID, _ examinee: Examinee, _ result: PaperEntry.Result,
    replaces: [EventID] = []
  ) -> EventID {
    let entry = PaperEntry(
      paper: paper, examinee: examinee, variant: .a, result: result, replaces: replaces)
    return write(.enter(entry)).id
  }
}
