import Dates
import Scheduling
import Testing

struct CalibrationTests {
  private static let curve = FSRS().curve

  /// Counts of somebody with that stretch: as many remembered as the curve says, at several distances.
  private static func calibration(stretch: Double, answers: Int) -> Calibration {
    let curve = curve.stretched(stretch)
    var calibration = Calibration()
    for days in [5, 8, 10, 15, 40] {
      let memory = Memory(stability: 10, difficulty: 5)
      let recall = curve.retrievability(stability: 10, afterDays: Double(days))
      let remembered = Int((Double(answers) * recall).rounded())
      for index in 0..<answers {
        calibration.add(memory, elapsedDays: days, grade: index < remembered ? .good : .again)
      }
    }
    return calibration
  }

  @Test(arguments: [0.2, 0.5, 0.8, 1, 1.5, 3, 6])
  func `答得多就量得准`(_ stretch: Double) {
    let fitted = Self.calibration(stretch: stretch, answers: 20_000).stretch(of: Self.curve)
    #expect(isClose(fitted, stretch, relative: 0.04))
  }

  /// The fewer the answers, the nearer to people in general.
  @Test func `答得少就靠近一般人`() {
    let fitted = [0, 20, 200, 2000].map {
      Self.calibration(stretch: 0.4, answers: $0).stretch(of: Self.curve)
    }
    #expect(fitted[0] == 1)
    #expect(fitted == fitted.sorted(by: >))
    #expect(fitted[1] > 0.55)
    #expect(fitted[3] < 0.45)
    var single = Calibration()
    single.add(Memory(stability: 10, difficulty: 5), elapsedDays: 10, grade: .again)
    #expect((0.8..<1).contains(single.stretch(of: Self.curve)))
  }

  @Test(arguments: [(Grade.again, Calibration.stretches.lowerBound), (.easy, 8)])
  func `再极端也有限度`(_ grade: Grade, _ limit: Double) {
    var calibration = Calibration()
    for days in [1, 10, 100_000] {
      for _ in 0..<100_000 {
        calibration.add(Memory(stability: 10, difficulty: 5), elapsedDays: days, grade: grade)
      }
    }
    #expect(isClose(calibration.stretch(of: Self.curve), limit, relative: 0.01))
  }

  @Test(arguments: [0, -1])
  func `同一天的不算`(_ days: Int) {
    var calibration = Calibration()
    calibration.add(Memory(stability: 0.1, difficulty: 5), elapsedDays: days, grade: .again)
    #expect(calibration == Calibration())
  }

  @Test func `不管先后`() {
    let answers = [(3, Grade.good), (9, .again), (9, .hard), (40, .easy), (2, .again)]
    func calibration(_ answers: [(Int, Grade)]) -> Calibration {
      answers.reduce(into: Calibration()) { calibration, answer in
        calibration.add(
          Memory(stability: 4, difficulty: 5), elapsedDays: answer.0, grade: answer.1)
      }
    }
    #expect(calibration(answers) == calibration(answers.reversed()))
    #expect(calibration(answers) != calibration(answers.dropLast()))
  }

  @Test func `答得越多越有把握`() {
    let uncertainties = [0, 10, 100, 1000].map {
      Self.calibration(stretch: 1, answers: $0).uncertainty
    }
    #expect(uncertainties[0] == 0.5)
    #expect(uncertainties == uncertainties.sorted(by: >))
    #expect(uncertainties[3] < 0.07)
  }

  /// Who forgets faster is asked sooner.
  @Test func `忘得快的提前复习`() {
    let plain = SchedulePolicy(isFuzzed: false)
    let state = StudyMemory(
      memory: Memory(stability: 40, difficulty: 5), lastDay: StudyDay(CalendarDate(dayNumber: 0)),
      reviews: 3)
    func days(_ calibration: Calibration) -> Int {
      StudySchedule(policy: plain, calibration: calibration)
        .dueDay(state, question: "a/1").days(since: state.lastDay)
    }
    #expect(days(Calibration()) == 40)
    #expect(days(Self.calibration(stretch: 0.5, answers: 20_000)) == 20)
  }
}
