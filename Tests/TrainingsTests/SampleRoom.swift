import Dates
import PaperSamples
import Papers
import Questions
import Records
import Scheduling
import TestSupport
import Testing
import Trainings

/// A training of so many people with the sample paper, led line by line as from a keyboard.
struct SampleRoom {
  static let id = TrainingID("2026-11-23-sample")

  let paper = Paper(SamplePaper.contents(letters: ["A"]))
  private(set) var fold: TrainingFold
  private(set) var events: [Event] = []
  private var clock = DeviceClock()
  private var random = SeededGenerator(seed: 7)
  private var now = Timestamp(milliseconds: 1_795_414_811_000)

  init(people: Int = 40, teams: [String] = []) throws {
    fold = TrainingFold(id: try #require(Self.id))
    let seats = try (1...people).map { number in
      RoomStart.Seat(
        number: try #require(SeatNumber(number)), deputy: try DeputyID("代表\(number)"), uid: nil,
        name: "代表\(number)", group: nil, township: nil)
    }
    var details = TrainingChange()
    details.texts[.title] = "培训"
    write(.training(details))
    write(
      .roomStart(RoomStart(seats: seats, paper: paper.id, variant: .a, teams: teams)))
  }

  var training: Training { fold.training }
  var items: [PaperItem] { paper.items(.a) }
  var run: RoomRun { RoomRun(training, items: items) }
  var marking: PaperMarking { PaperMarking(paper) }

  mutating func write(_ content: EventContent) {
    now = now.advanced(byMilliseconds: 1000)
    let stamp = clock.stamp(now: now, using: &random)
    let event = Event(stamp, day: StudyDay(at: stamp.at, utcOffset: 8 * 3600), content: content)
    events.append(event)
    fold.add(event)
  }

  /// Does what a line says, which has to mean something.
  mutating func type(_ lines: String...) throws {
    for line in lines {
      guard case .write(let contents) = run.outcome(of: try RoomLineReader(run).read(line)) else {
        Issue.record("nothing to write: \(line)")
        return
      }
      for content in contents { write(content) }
    }
  }

  /// The seat of a number.
  func seat(_ number: Int) throws -> SeatNumber { try #require(SeatNumber(number)) }

  func standing(_ index: Int) -> QuestionStanding { run.standing(of: items[index].name) }

  /// What a seat answered to a question, as the screen letters it.
  func shown(_ number: Int, at index: Int) throws -> [String]? {
    let item = items[index]
    let answer = standing(index).seats[try seat(number)]?.answer
    return answer?.answer(to: item.question.type).map {
      AnswerCode.encode($0.shown(in: item.order))
    }
  }
}
