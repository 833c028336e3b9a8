import ArgumentParser
import Questions
import Records
import Sessions
import Settings
import Storage

/// `today` 今日学习
struct TodayCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "today")

  @MainActor func run(in program: Program) throws {
    let desk = try program.needDesk()
    guard !program.library.entries.isEmpty else { throw Failure.notFound(.noBanks) }
    let planning = DayPlanning(program, desk.progress)
    if let week = WeekSummary.lastWeek(desk.progress, today: program.studyDay) {
      program.dialogue.say(.lastWeek(week, due: planning.dueThisWeek))
    }
    let agenda = planning.agenda
    guard !agenda.queue.isEmpty else { return try offerMore(planning, program, desk) }
    let opening = Message.todayStarts(
      agenda.reviews.count, new: agenda.new.count, minutes: planning.minutes(agenda.queue.count))
    try hold(
      agenda.queue, .today,
      agenda.postponed > 0
        ? opening + .postponed(agenda.postponed, days: agenda.daysToCatchUp) : opening,
      program, desk)
  }

  /// Holds a session, and says what tomorrow brings when it is done.
  @MainActor private func hold(
    _ names: [QuestionName], _ mode: PracticeMode, _ opening: Message, _ program: Program,
    _ desk: DeputyDesk
  ) throws {
    let ending = try SessionOpening(program: program, desk: desk)
      .open(names, mode: mode, seed: program.seed(), saying: opening)
    guard ending == .finished else { return }
    program.dialogue.say(.tomorrow(DayPlanning(program, desk.progress).dueTomorrow))
  }

  /// Nothing is left for today: says so, and offers a person something ahead.
  @MainActor private func offerMore(
    _ planning: DayPlanning, _ program: Program, _ desk: DeputyDesk
  ) throws {
    let agenda = planning.agenda
    program.dialogue.say(
      planning.hasAnswersToday ? .dayIsDone(left: agenda.postponed) : .nothingDue)
    guard program.dialogue.isInteractive else { return }
    let count = program.preferences.questions
    let (new, ahead) = (planning.new(count), planning.ahead(count))
    let mistakes = try program.mistakes(of: desk, in: []).entries.count
    var offers: [(Message, () throws -> Void)] = []
    if !new.isEmpty {
      offers.append(
        (
          .moreNew(new.count),
          {
            let opening = Message.todayStarts(
              0, new: new.count, minutes: planning.minutes(new.count))
            try hold(new, .today, opening, program, desk)
          }
        ))
    }
    if !ahead.isEmpty {
      offers.append(
        (
          .reviewAhead(ahead.count),
          {
            let opening = Message.todayStarts(
              ahead.count, new: 0, minutes: planning.minutes(ahead.count))
            try hold(ahead, .review, opening, program, desk)
          }
        ))
    }
    offers.append(
      (
        .weakOnes(count),
        { try program.execute(["practice", "--order", "weak", "-n", "\(count)"]) }
      )
    )
    if mistakes > 0 {
      offers.append((.drillMistakes(mistakes), { try program.execute(["mistakes", "drill"]) }))
    }
    guard let choice = try program.dialogue.choose(.whatAhead, among: offers.map(\.0)) else {
      return
    }
    try offers[choice].1()
  }
}
