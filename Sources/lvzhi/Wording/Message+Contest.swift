import Diagnostics
import Questions
import Records
import Settings
import Trainings

/// What is said in a contest between teams.
extension Message {
  static let teamsNeeded = Message(
    zh: "竞赛要有 2 到 9 个队。请用 --teams 红队、蓝队 写明。",
    en: "A contest needs 2 to 9 teams. Name them with --teams Red,Blue.")
  static let teamsWithoutContest = Message(
    zh: "--teams 要和 --contest 一起用。", en: "--teams goes with --contest.")
  static let contestNeedsQuestions = Message(
    zh: "竞赛要有题目。请写明题库，或者用 --paper 指定试卷。",
    en: "A contest needs questions: name banks, or a paper with --paper.")
  static let beforeTheStart = Message(
    zh: "读题　回车宣布“开始”", en: "being read; Enter gives the start")
  static let pressNow = Message(zh: "开始抢答", en: "press now")
  static let audienceAnswers = Message(zh: "请观众回答", en: "for the audience")
  static let passStake = Message(zh: "放弃", en: "no risk")
  static let contestOver = Message(
    zh: "竞赛结束\n输入“结束”记入培训记录", en: "The contest is over\nType “end”")

  static func rulesDamaged(_ path: String) -> Message {
    Message(zh: "竞赛规则 \(path) 读不出来。", en: "The rules \(path) cannot be read.")
  }

  static func rulesUnknown(_ word: String, known: [String]) -> Message {
    Message(
      zh: "没有“\(word)”这套竞赛规则，有：\(known.joined(separator: "、"))。",
      en: "There are no rules “\(word)”; there are \(known.joined(separator: ", ")).")
  }

  static func rulesHaveErrors(_ place: String, _ first: Message, count: Int) -> Message {
    Message(
      zh: "\(place)：\(first.chinese)这套竞赛规则有 \(count) 处错误，没有使用。",
      en:
        "\(place): \(first.english) These rules have \(counted(count, "error")) and were not used.")
  }

  static func points(_ points: Points) -> Message {
    Message(zh: "\(points) 分", en: "\(points) points")
  }

  static func teamAnswers(_ team: String, stake: Points?) -> Message {
    let staked = stake.map { points($0) }
    return Message(
      zh: "\(team)作答" + (staked.map { "，\($0.chinese)" } ?? ""),
      en: "\(team) to answer" + (staked.map { ", for \($0.english)" } ?? ""))
  }

  static func teamJudged(_ team: String, isRight: Bool) -> Message {
    isRight
      ? Message(zh: "\(team)答对", en: "\(team): right")
      : Message(zh: "\(team)答错", en: "\(team): wrong")
  }

  static func chooseStake(_ team: String) -> Message {
    Message(zh: "\(team)，请选分值", en: "\(team), choose a stake")
  }

  /// 红队 +10　抢答题
  static func teamScored(_ team: String, _ score: TeamScore) -> Message {
    let sign = score.change > .zero ? "+" : ""
    let why = score.reason.map { HarmlessText.oneLine($0) }
    return Message(
      zh:
        "\(HarmlessText.oneLine(team)) \(sign)\(score.change) 分（\(why ?? score.cause.message.chinese)）",
      en:
        "\(HarmlessText.oneLine(team)) \(sign)\(score.change) (\(why ?? score.cause.message.english))"
    )
  }

  /// 每队 2 题，答对加 10 分，限时 30 秒。
  static func roundRules(_ round: ContestRound) -> Message {
    var chinese = [round.isInTurn ? "每队 \(round.count) 题，轮流作答" : "\(round.count) 题"]
    var english = [
      round.isInTurn ? "\(round.count) for each team in turn" : "\(round.count) questions"
    ]
    func add(_ points: Points, _ zh: String, _ en: String) {
      guard points > .zero else { return }
      chinese.append("\(zh) \(points) 分")
      english.append("\(en) \(points)")
    }
    add(round.points, "答对加", "right +")
    if round.kind == .risk {
      let stakes = round.stakes.map(\.description)
      chinese.append("分值 \(stakes.joined(separator: "、")) 分自选，答对加、答错扣")
      english.append("stakes \(stakes.joined(separator: ", ")), won or lost")
    }
    add(round.deduction, "答错扣", "wrong −")
    add(round.falseStart, "抢早扣", "too early −")
    if let seconds = round.seconds {
      chinese.append("限时 \(seconds) 秒")
      english.append("\(seconds) s")
    }
    return Message(
      zh: chinese.joined(separator: "，") + "\n按回车开始",
      en: english.joined(separator: "; ") + "\nEnter to begin")
  }

  /// What can be typed, with what it does.
  static let contestHelp: [(line: Message, meaning: Message)] = [
    (
      Message(zh: "回车", en: "Enter"),
      Message(zh: "下一步：宣布开始、看答案、下一题", en: "on: the start, the answer, the next question")
    ),
    (
      Message(zh: "1–9", en: "1–9"),
      Message(zh: "抢答：哪个队的键；风险题：选第几种分值", en: "the key of a team; a stake")
    ),
    (
      Message(zh: "B　AC　对", en: "B  AC  true"),
      Message(zh: "该队的答案，自动评判", en: "the team's answer, marked at once")
    ),
    (
      Message(zh: "判对　判错　放弃", en: "right  wrong  pass"),
      Message(zh: "口头作答，由评委判；超时、放弃", en: "judged by the jury; time over")
    ),
    (
      Message(zh: "队 2", en: "team 2"), Message(zh: "改为 2 队作答", en: "it is team 2's turn after all")
    ),
    (
      Message(zh: "裁定 2 -5 场外提示", en: "ruling 2 -5 prompting"),
      Message(zh: "评委裁定加减分，写明理由", en: "the jury's ruling with its reason")
    ),
    (
      Message(zh: "撤回　跳过　p", en: "undo  skip  p"),
      Message(zh: "撤掉上一次、跳过这题、休息", en: "take back, leave out, break")
    ),
    (Message(zh: "退出　结束", en: "quit  end"), Message(zh: "以后接着进行、结束", en: "go on later, end")),
  ]
}

extension TeamScore.Cause {
  var message: Message {
    switch self {
    case .opening: Message(zh: "底分", en: "opening points")
    case .required: Message(zh: "必答题", en: "in turn")
    case .buzzer: Message(zh: "抢答题", en: "buzzer")
    case .falseStart: Message(zh: "抢答犯规", en: "false start")
    case .risk: Message(zh: "风险题", en: "risk")
    case .tieBreak: Message(zh: "加赛题", en: "play-off")
    case .audience: Message(zh: "观众题", en: "audience")
    case .ruling: Message(zh: "评委裁定", en: "the jury's ruling")
    }
  }
}

extension ContestRound {
  /// Its name, harmless.
  var message: Message {
    if let title { return .verbatim(HarmlessText.oneLine(title)) }
    return switch kind {
    case .required: Message(zh: "必答题", en: "Questions in turn")
    case .buzzer: Message(zh: "抢答题", en: "Buzzer questions")
    case .risk: Message(zh: "风险题", en: "Risk questions")
    case .tieBreak: Message(zh: "加赛题", en: "Play-off")
    case .audience: Message(zh: "观众题", en: "For the audience")
    }
  }
}

extension ContestRun.Obstacle {
  var message: Message {
    switch self {
    case .notNow: Message(zh: "现在不能这样做，输入 ? 看说明", en: "Not now; ? for help")
    case .noSuchTeam: Message(zh: "没有这个队", en: "There is no such team")
    case .teamIsOut: Message(zh: "这个队不能抢这道题", en: "That team may not press at this question")
    case .nothingToTakeBack: Message(zh: "没有可以撤回的录入", en: "There is nothing to take back")
    case .noQuestionLeft: Message(zh: "题目用完了", en: "There are no questions left")
    }
  }
}

extension RoomLineProblem {
  /// The same in a contest, where no seats are typed.
  var contestMessage: Message {
    switch self {
    case .answer, .missingAnswer, .badOption, .notUnderstood:
      Message(zh: "没有看懂，没有记录；输入 ? 看说明", en: "Not understood, nothing is recorded; ? for help")
    default: message
    }
  }
}
