import Dates
import PaperSamples
import Papers
import Questions
import Records
import Scheduling
import Settings
import Trainings

extension FuzzTarget {
  /// What whoever leads a training types, line after line: in the room, and where the first byte is odd, in a contest. Every event
  /// that comes of it is written and read back as it is, and the training is the same when it is added up anew.
  static let room = FuzzTarget(
    "room", longest: 400,
    seeds: { _ in
      [
        " 全到\n\nA 3 B 5\n\n备注 讨论热烈\n撤回\nb\nend\n",
        " 缺 3 5 请假 7 公出\n\n1A 2B 3-5C 6D\n1:ABD\n\n\n跳到5\n计时 30秒\n",
        " 到 1-40\n\n\n第2题\nA:12 B:20\n3 对\n4-9 错\nr\ns\np\ng\nl\nq\n",
        "!全到\n\n\nA\n\n\n+\n\n裁定 2 -5 场外提示\n队 2\n放弃\n",
        "!全到\n\n1\n2\nB\n判对\n3\n0\n撤回 2\n说明：甲\n\n\n",
        " 全到\n\n\n\n\n1:过半数；五\n2 过半；六\n5:bca\n6 1A2B\n7:要点 甲\n",
      ].map { Array($0.utf8) }
    }
  ) { bytes in
    guard let first = bytes.first, var hall = Hall(isContest: first % 2 == 1) else { return }
    for line in bytes.dropFirst().split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    {
      hall.type(text(line))
    }
    for event in hall.events {
      guard case .success(event) = JournalLine.decode(JournalLine.encode(event)) else {
        throw BrokenPromise(description: "\(event) is written as something else")
      }
    }
    try BrokenPromise.unless(
      TrainingFold(hall.events, id: hall.fold.training.id).training == hall.fold.training,
      "another training when it is added up anew")
  }
}

/// A room of a dozen people in three teams, with a paper of every type of question.
private struct Hall {
  private let paper = Paper(SamplePaper.contents(letters: ["A"]))
  private(set) var fold: TrainingFold
  private(set) var events: [Event] = []
  private var contest: ContestRun?
  private var clock = DeviceClock()
  private var random = SystemRandomNumberGenerator()
  private var now = Timestamp(milliseconds: 1_795_414_811_000)

  init?(isContest: Bool) {
    let seats = (1...12).compactMap { number -> RoomStart.Seat? in
      guard let seat = SeatNumber(number), let deputy = try? DeputyID("代表\(number)") else {
        return nil
      }
      return RoomStart.Seat(
        number: seat, deputy: deputy, uid: nil, name: "代表\(number)", group: nil, township: nil)
    }
    guard let id = TrainingID("2026-11-23-sample") else { return nil }
    fold = TrainingFold(id: id)
    write(
      .roomStart(
        RoomStart(
          seats: seats, paper: paper.id, variant: .a, teams: isContest ? ["红", "蓝", "黄"] : [])))
    guard isContest else { return }
    let rules = Self.rules
    for content in ContestRun.opening(rules, teams: 3) { write(content) }
    contest = ContestRun(
      fold.training, rules: rules, marking: PaperMarking(paper), items: paper.items(.a))
  }

  private static let rules: ContestRules = {
    let rounds = ContestRound.Kind.allCases.map { kind in
      var round = ContestRound(kind, count: 2)
      (round.points, round.deduction, round.falseStart) = (Points(10), Points(5), Points(5))
      if kind == .risk { round.stakes = [Points(10), Points(20)] }
      return round
    }
    var rules = ContestRules(id: "t", title: "竞赛", rounds: rounds)
    rules.opening = Points(100)
    return rules
  }()

  /// Does what a line says, if it says something.
  mutating func type(_ line: String) {
    if contest != nil {
      guard let command = try? contest.map({ try ContestLineReader($0).read(line) }),
        case .write(let contents)? = contest?.outcome(of: command)
      else { return }
      for content in contents { write(content) }
      contest?.update(fold.training)
    } else {
      let run = RoomRun(fold.training, items: paper.items(.a))
      guard let command = try? RoomLineReader(run).read(line),
        case .write(let contents) = run.outcome(of: command)
      else { return }
      for content in contents { write(content) }
    }
  }

  private mutating func write(_ content: EventContent) {
    now = now.advanced(byMilliseconds: 1000)
    let stamp = clock.stamp(now: now, using: &random)
    let event = Event(stamp, day: StudyDay(at: stamp.at, utcOffset: 8 * 3600), content: content)
    events.append(event)
    fold.add(event)
  }
}
