import Appraisals
import Dates
import Questions
import Records
import Settings
import TestSupport
import Testing

@Suite struct `考核` {
  private static func indicator(
    _ measure: Measure, _ scoring: Scoring, weight: Int = 20, cap: Points? = nil
  ) -> Rubric.Indicator {
    Rubric.Indicator(
      title: "项目", weight: Points(weight), measure: measure, scoring: scoring, cap: cap)
  }

  private static func training(_ number: Int, _ state: AttendanceState) throws -> TrainingAttended {
    TrainingAttended(
      training: try #require(TrainingID("2026-01-\(10 + number)-aaaaaa")),
      date: CalendarDate(dayNumber: 20_000 + number), title: "培训", state: state)
  }

  private static func points(
    _ measure: Measure, _ scoring: Scoring, _ evidence: DeputyEvidence,
    keyed: [String: Amount] = [:], weight: Int = 20, cap: Points? = nil
  ) -> Points? {
    let rubric = Rubric(
      id: "r", title: "R", subject: .deputy,
      indicators: [indicator(measure, scoring, weight: weight, cap: cap)])
    return Appraiser(rubric, lessonCounts: ["track": 30]).appraisal(evidence, keyed: keyed)
      .lines[0].points
  }

  @Test(
    arguments: [
      ("90%", 9000, Amount.Unit.percent), ("66.67%", 6667, .percent), ("4", 400, .count),
      ("2.5", 250, .count), ("0", 0, .count), ("１", nil, .count), ("", nil, .count),
      ("%", nil, .count),
      ("1.", nil, .count), ("1.234", nil, .count), ("-1", nil, .count), ("9％", 900, .percent),
    ] as [(String, Int?, Amount.Unit)])
  func 数量的写法(text: String, hundredths: Int?, unit: Amount.Unit) {
    let amount = Amount(text)
    #expect(amount?.hundredths == hundredths)
    if let amount { #expect(amount.unit == unit) }
  }

  @Test func 到会率_请假另算() throws {
    let states: [AttendanceState] = [.present, .late, .leftEarly, .excused, .absent, .unregistered]
    let trainings = try states.enumerated().map { try Self.training($0.offset, $0.element) }
    let evidence = DeputyEvidence(trainings: trainings)
    // 3 of 5: 60 %.
    #expect(
      Self.points(.attendance, .proportional(target: Amount(hundredths: 9000, .percent)), evidence)
        == Points(hundredths: 1333))
    #expect(Self.points(.trainings, .each(Points(2)), evidence) == Points(6))
    let excused = DeputyEvidence(trainings: [try Self.training(1, .excused)])
    #expect(
      Self.points(.attendance, .reached(target: Amount(hundredths: 1, .percent)), excused) == nil)
  }

  @Test func 测试_课程_掌握_填报() {
    let evidence = DeputyEvidence(
      tests: [
        .init(points: Points(45), full: Points(50), isPassed: true),
        .init(points: Points(hundredths: 3333), full: Points(100), isPassed: false),
      ], lessons: ["track": 12], mastered: [BankID("a")!: 40, BankID("b")!: 7])
    let whole = Amount(hundredths: 10_000, .percent)
    // (90 % + 33.33 %) / 2 = 61.665 %, half up.
    #expect(Self.points(.tests, .proportional(target: whole), evidence) == Points(hundredths: 1233))
    #expect(Self.points(.passed, .proportional(target: whole), evidence) == Points(10))
    #expect(
      Self.points(.lessons(track: "track"), .proportional(target: whole), evidence) == Points(8))
    #expect(Self.points(.lessons(track: "other"), .proportional(target: whole), evidence) == nil)
    #expect(
      Self.points(.mastered(banks: []), .proportional(target: Amount(94)), evidence) == Points(10))
    #expect(
      Self.points(.mastered(banks: [BankID("b")!]), .each(Points(1)), evidence) == Points(7))
    let keyed = ["视察": Amount(3)]
    let steps = Scoring.steps([
      .init(from: Amount(1), points: Points(6)), .init(from: Amount(4), points: Points(15)),
    ])
    #expect(Self.points(.keyed(column: "视察"), steps, evidence, keyed: keyed) == Points(6))
    #expect(Self.points(.keyed(column: "走访"), steps, evidence, keyed: keyed) == nil)
    #expect(
      Self.points(
        .keyed(column: "视察"), .each(Points(2)), evidence, keyed: keyed, weight: 0, cap: Points(4))
        == Points(4))
  }

  @Test func 没有数据不算零分() {
    var rubric = Rubric(
      id: "r", title: "R", subject: .deputy,
      indicators: [
        Self.indicator(.tests, .proportional(target: Amount(hundredths: 10_000, .percent))),
        Self.indicator(.keyed(column: "x"), .proportional(target: Amount(2)), weight: 80),
        Self.indicator(.keyed(column: "y"), .each(Points(1)), weight: 0, cap: Points(3)),
      ])
    rubric.bands = [.init(title: "好", from: Points(90)), .init(title: "中", from: Points(60))]
    let appraiser = Appraiser(rubric, lessonCounts: [:])
    let half = appraiser.appraisal(DeputyEvidence(), keyed: ["x": Amount(2)])
    #expect(half.sum == Points(80) && half.possible == Points(80))
    #expect(half.band?.title == "好" && !half.isComplete && half.gaps.count == 1)
    let sat = DeputyEvidence(tests: [.init(points: Points(1), full: Points(2), isPassed: false)])
    let whole = appraiser.appraisal(sat, keyed: ["x": Amount(1)])
    #expect(whole.sum == Points(50) && whole.possible == Points(100))
    #expect(whole.band == nil && whole.isComplete)
    #expect(appraiser.appraisal(DeputyEvidence(), keyed: [:]).band == nil)
  }

  @Test func 单位取各位的平均() throws {
    let rubric = Rubric(
      id: "r", title: "R", subject: .township,
      indicators: [
        Self.indicator(.tests, .proportional(target: Amount(hundredths: 10_000, .percent))),
        Self.indicator(.keyed(column: "x"), .reached(target: Amount(2))),
        Self.indicator(.attendance, .reached(target: Amount(hundredths: 100, .percent))),
      ])
    let members = [
      DeputyEvidence(tests: [.init(points: Points(100), full: Points(100), isPassed: true)]),
      DeputyEvidence(tests: [.init(points: Points(50), full: Points(100), isPassed: false)]),
      DeputyEvidence(),
    ]
    let appraisal = Appraiser(rubric, lessonCounts: [:]).appraisal(
      of: members, keyed: ["x": Amount(1)])
    #expect(appraisal.lines.map(\.points) == [Points(15), Points(0), nil])
    #expect(
      appraisal.lines[0].finding
        == .known(Amount(hundredths: 7500, .percent), .mean(of: 2, without: 1)))
    #expect(appraisal.lines[2].finding == .unknown(.noMember))
  }

  @Test func 评先名单_并列的一起列() {
    let rubric = Rubric(
      id: "r", title: "R", subject: .deputy,
      indicators: [Self.indicator(.keyed(column: "x"), .each(Points(1)))])
    let appraiser = Appraiser(rubric, lessonCounts: [:])
    let amounts: [Int?] = [3, 5, nil, 4, 4, 5, 1]
    let all = amounts.enumerated().map { index, amount in
      (index, appraiser.appraisal(DeputyEvidence(), keyed: amount.map { ["x": Amount($0)] } ?? [:]))
    }
    let nomination = Nomination(all.map { (subject: $0.0, appraisal: $0.1) }, count: 3)
    #expect(nomination.places.map(\.subject) == [1, 5, 3, 4])
    #expect(nomination.places.map(\.rank) == [1, 1, 3, 3])
    #expect(nomination.incomplete == 1)
    #expect(Nomination(all.map { (subject: $0.0, appraisal: $0.1) }, count: 9).places.count == 6)
  }

  /// More attendance, a better test, more of anything keyed in never lowers a score. The seed is printed with what failed.
  @Test(arguments: UInt64(0)..<300)
  func 做得多不会得分少(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let rubric = Rubric(
      id: "r", title: "R", subject: .deputy,
      indicators: [Measure.attendance, .tests, .passed, .keyed(column: "x")].map { measure in
        Self.indicator(
          measure, Self.scoring(measure.unit ?? .count, &chance),
          weight: Int.random(in: 1...40, using: &chance))
      })
    let appraiser = Appraiser(rubric, lessonCounts: [:])
    let states = AttendanceState.allCases
    let trainings = try (0..<Int.random(in: 1...8, using: &chance)).map { number in
      try Self.training(number, states.randomElement(using: &chance)!)
    }
    let scores = (0..<Int.random(in: 1...4, using: &chance)).map { _ in
      Int.random(in: 0...10_000, using: &chance)
    }
    let keyed = Int.random(in: 0...12, using: &chance)
    let before = appraiser.appraisal(
      DeputyEvidence(trainings: trainings, tests: scores.map(Self.test)),
      keyed: ["x": Amount(keyed)])
    var better = trainings
    let place = better.indices.randomElement(using: &chance)!
    better[place] = try Self.training(place, .present)
    var higher = scores
    let test = higher.indices.randomElement(using: &chance)!
    higher[test] = Int.random(in: higher[test]...10_000, using: &chance)
    let after = appraiser.appraisal(
      DeputyEvidence(trainings: better, tests: higher.map(Self.test)),
      keyed: ["x": Amount(keyed + Int.random(in: 0...3, using: &chance))])
    for (old, new) in zip(before.lines, after.lines) {
      #expect((old.points ?? .zero) <= (new.points ?? .zero), "seed \(seed) \(old) \(new)")
      #expect((new.points ?? .zero) <= new.indicator.cap && (new.points ?? .zero) >= .zero)
    }
    #expect(after.sum == after.lines.reduce(.zero) { $0 + ($1.points ?? .zero) })
  }

  private static func test(_ hundredths: Int) -> DeputyEvidence.Test {
    .init(
      points: Points(hundredths: hundredths), full: Points(100), isPassed: hundredths >= 6000)
  }

  private static func scoring(
    _ unit: Amount.Unit, _ chance: inout SeededGenerator
  ) -> Scoring {
    let target = Amount(
      hundredths: Int.random(in: 1...(unit == .percent ? 10_000 : 900), using: &chance), unit)
    switch Int.random(in: 0..<4, using: &chance) {
    case 0: return .reached(target: target)
    case 1 where unit == .count:
      return .each(Points(hundredths: Int.random(in: 1...300, using: &chance)))
    case 2:
      let middle = Amount(hundredths: target.hundredths + 50, unit)
      return .steps([
        .init(from: target, points: Points(3)), .init(from: middle, points: Points(7)),
      ])
    default: return .proportional(target: target)
    }
  }
}
