import Console
import Diagnostics
import Papers
import Questions
import Records
import Settings
import Trainings

/// What is on the screen where a contest stands.
@MainActor
struct ContestPages {
  let program: Program
  let desk: TrainingDesk
  let run: ContestRun
  let corner: String

  private var language: Language { program.dialogue.language }
  private var training: Training { desk.training }

  var page: RoomPage {
    if training.isPaused { return RoomPages(program: program, desk: desk, corner: "").page }
    switch run.phase {
    case .attendance: return attendance
    case .title(let round): return title(round)
    case .reading(let item): return question(item, saying: .beforeTheStart)
    case .open(let item): return question(item, saying: .pressNow)
    case .choosing(let team, let stakes): return choosing(team, stakes)
    case .answering(let item, let team, let stake):
      return question(item, saying: .teamAnswers(name(team), stake: stake))
    case .judged(let item, let team, let isRight):
      return question(item, saying: .teamJudged(name(team), isRight: isRight))
    case .audience(let item): return question(item, saying: .audienceAnswers)
    case .revealed(let item): return revealed(item)
    case .over: return over
    }
  }

  private func name(_ team: TeamNumber) -> String { HarmlessText.oneLine(training.name(of: team)) }

  private func head(_ item: PaperItem? = nil) -> String {
    let round = run.round.map { $0.message.text(in: language) } ?? desk.title
    guard let item else { return round }
    return "\(round)　" + item.question.type.message.text(in: language)
  }

  private func question(_ item: PaperItem, saying words: Message) -> RoomPage {
    let asking = RoomQuestionPage(item: item, language: language).asking
    return RoomPage(
      head: head(item) + "　" + words.text(in: language), corner: corner, parts: asking)
  }

  private func revealed(_ item: PaperItem) -> RoomPage {
    guard let marking = desk.paper?.marking else { return RoomPage(parts: []) }
    let tally = RoomTally(run.standing(of: item), item, marking: marking)
    let parts = RoomQuestionPage(item: item, language: language).revealed(tally, law: [])
    return RoomPage(
      head: head(item) + "　" + Message.roomAnswer.text(in: language),
      parts: parts + [[.text(Message.teamsHeading.text(in: language), style: .bold)] + board])
  }

  /// Each team with a bar as long as its points.
  private var board: [RoomBlock] {
    let totals = training.teams.map { training.total(of: $0) }
    let most = max(totals.max()?.hundredths ?? 0, 1)
    return zip(training.teams, totals).flatMap { team, total in
      [
        RoomBlock.item("\(team)", name(team)),
        .bar(Double(total.hundredths) / Double(most), Message.points(total).text(in: language)),
      ]
    }
  }

  private var attendance: RoomPage {
    let teams = training.teams.map { RoomBlock.item("\($0)", name($0)) }
    return RoomPage(
      head: desk.title,
      parts: [
        [
          .title(run.rules.title, style: .bold),
          .title(Message.attendanceFigures(training).text(in: language)),
        ] + teams + [.title(Message.howToRegister.text(in: language), style: .dim)]
      ])
  }

  private func title(_ round: ContestRound) -> RoomPage {
    let rules = Message.roundRules(round).text(in: language)
    return RoomPage(
      head: desk.title,
      parts: [
        [
          .title(round.message.text(in: language), style: .bold), .title(HarmlessText.lines(rules)),
        ] + board
      ])
  }

  private func choosing(_ team: TeamNumber, _ stakes: [Points]) -> RoomPage {
    let choices = stakes.enumerated().map { index, stake in
      RoomBlock.item("\(index + 1)", Message.points(stake).text(in: language))
    }
    let pass = RoomBlock.item("0", Message.passStake.text(in: language))
    return RoomPage(
      head: head(),
      parts: [
        [.text(Message.chooseStake(name(team)).text(in: language), style: .bold)] + choices + [pass]
      ])
  }

  private var over: RoomPage {
    RoomPage(
      head: desk.title,
      parts: [[.title(Message.contestOver.text(in: language), style: .bold)] + board])
  }
}

/// What can be typed in a contest.
struct ContestHelp {
  let language: Language

  var page: RoomPage {
    let items = Message.contestHelp.map { line, meaning in
      RoomBlock.item(line.text(in: language), meaning.text(in: language))
    }
    return RoomPage(parts: [items])
  }
}
