import PaperSamples
import Papers
import Questions
import Records
import Settings
import Testing
import Trainings

@Suite struct `分队竞赛` {
  /// A contest of three teams with the sample paper, led line by line.
  private struct SampleContest {
    var room: SampleRoom
    var run: ContestRun

    init(_ rounds: [ContestRound], opening: Int = 100) throws {
      room = try SampleRoom(people: 12, teams: ["红队", "蓝队", "黄队"])
      var rules = ContestRules(id: "t", title: "竞赛", rounds: rounds)
      rules.opening = Points(opening)
      for content in ContestRun.opening(rules, teams: 3) { room.write(content) }
      run = ContestRun(room.training, rules: rules, marking: room.marking, items: room.items)
    }

    mutating func type(_ lines: String...) throws {
      for line in lines {
        switch run.outcome(of: try ContestLineReader(run).read(line)) {
        case .write(let contents):
          for content in contents { room.write(content) }
          run.update(room.training)
        case .impossible(let obstacle): throw obstacle
        }
      }
    }

    /// The letters that are right on the screen.
    var right: String {
      guard case .answering(let item, _, _) = run.phase else { return "?" }
      return AnswerCode.encode(item.question.rightAnswer.shown(in: item.order)).joined()
    }

    var totals: [Points] { room.training.teams.map { room.training.total(of: $0) } }
  }

  private static func round(_ kind: ContestRound.Kind, _ count: Int, deduct: Int = 0)
    -> ContestRound
  {
    var round = ContestRound(kind, count: count)
    round.points = Points(10)
    round.deduction = Points(deduct)
    round.falseStart = Points(5)
    if kind == .risk { round.stakes = [Points(10), Points(20), Points(30)] }
    return round
  }

  @Test func 必答题轮流_答错不扣() throws {
    var contest = try SampleContest([Self.round(.required, 1)])
    try contest.type("全到", "", "")
    guard case .answering(_, let team, _) = contest.run.phase else { return #expect(Bool(false)) }
    #expect(team.number == 1)
    try contest.type(contest.right, "", "", "判错", "", "", "判对", "")
    #expect(contest.totals == [Points(110), Points(100), Points(110)])
    try contest.type("")
    #expect(contest.run.phase == .over)
  }

  @Test func 抢答_开始前按键扣分且不能再抢() throws {
    var contest = try SampleContest([Self.round(.buzzer, 2, deduct: 10)])
    try contest.type("", "", "2")
    #expect(contest.totals[1] == Points(95))
    try contest.type("")
    #expect(throws: ContestRun.Obstacle.teamIsOut) { try contest.type("2") }
    #expect(throws: ContestRun.Obstacle.noSuchTeam) { try contest.type("7") }
    try contest.type("3", "判错")
    #expect(contest.totals == [Points(100), Points(95), Points(90)])
    // The next question is open to all again; pressed by mistake, then put right.
    try contest.type("", "", "", "1", "队 2")
    try contest.type(contest.right)
    #expect(contest.totals == [Points(100), Points(105), Points(90)])
  }

  /// B is an option at a question, and back elsewhere; with a colon it is always a command.
  @Test func 字母是答案_不是命令() throws {
    var contest = try SampleContest([Self.round(.required, 1)])
    try contest.type("", "")
    #expect(try ContestLineReader(contest.run).read("B") != .room(.back))
    #expect(try ContestLineReader(contest.run).read(":b") == .room(.back))
    #expect(try ContestLineReader(contest.run).read("p") == .room(.pause))
  }

  @Test func 没人抢就看答案() throws {
    var contest = try SampleContest([Self.round(.buzzer, 1)])
    try contest.type("", "", "", "")
    guard case .revealed = contest.run.phase else { return #expect(Bool(false)) }
    try contest.type("")
    #expect(contest.run.phase == .over)
  }

  @Test func 风险题自选分值_可以放弃() throws {
    var contest = try SampleContest([Self.round(.risk, 1)])
    try contest.type("", "")
    guard case .choosing(let team, let stakes) = contest.run.phase else {
      return #expect(Bool(false))
    }
    #expect(team.number == 1 && stakes.count == 3)
    try contest.type("3")
    try contest.type(contest.right, "", "", "2", "判错", "", "", "放弃")
    #expect(contest.totals == [Points(130), Points(80), Points(100)])
    #expect(contest.run.phase == .over)
  }

  @Test func 并列才加赛_只有并列的队能抢() throws {
    var contest = try SampleContest([
      Self.round(.required, 1), Self.round(.tieBreak, 3, deduct: 10),
    ])
    try contest.type("", "", "判对", "", "", "判对", "", "", "判错", "", "")
    guard case .title(let round) = contest.run.phase else { return #expect(Bool(false)) }
    #expect(round.kind == .tieBreak)
    try contest.type("", "")
    #expect(throws: ContestRun.Obstacle.teamIsOut) { try contest.type("3") }
    try contest.type("2", "判对", "", "")
    #expect(contest.run.phase == .over)
    #expect(contest.totals == [Points(110), Points(120), Points(100)])
  }

  @Test func 没有并列不加赛() throws {
    var contest = try SampleContest([Self.round(.required, 1), Self.round(.tieBreak, 3)])
    try contest.type("", "", "判对", "", "", "判错", "", "", "判错", "", "")
    #expect(contest.run.phase == .over)
  }

  @Test func 撤回连分一起撤_裁定写明理由() throws {
    var contest = try SampleContest([Self.round(.required, 1)])
    try contest.type("", "", "判对", "撤回")
    #expect(contest.totals[0] == Points(100))
    guard case .answering = contest.run.phase else { return #expect(Bool(false)) }
    try contest.type("判错", "裁定 1 +2.5 表述基本正确", "裁定 2 -5 场外提示")
    #expect(contest.totals == [Points(hundredths: 10_250), Points(95), Points(100)])
    #expect(contest.room.training.scores.last?.reason == "场外提示")
    #expect(throws: RoomLineProblem.self) { try contest.type("裁定 2 -5") }
  }

  @Test func 观众题只问场下() throws {
    var contest = try SampleContest([Self.round(.audience, 1)], opening: 0)
    try contest.type("", "", "A 3 B 1", "", "")
    #expect(contest.run.phase == .over)
    #expect(contest.totals == [.zero, .zero, .zero])
  }

  /// Taken up again after any step, it stands where it stood, but for the moment of the start.
  @Test func 中断了接着来() throws {
    var contest = try SampleContest([Self.round(.required, 1), Self.round(.buzzer, 1, deduct: 10)])
    let lines = ["", "", "判对", "", "", "判错", "", "", "判对", "", "", "", "1", "", "3", "判对", "", ""]
    for line in lines {
      try contest.type(line)
      var resumed = ContestRun(
        contest.room.fold.training, rules: contest.run.rules, marking: contest.room.marking,
        items: contest.room.items)
      if case .open(let item) = contest.run.phase {
        #expect(resumed.phase == .reading(item))
        _ = resumed.outcome(of: .next)
      }
      #expect(resumed.phase == contest.run.phase)
    }
  }
}
