import Diagnostics
import Records
import Scheduling
import Settings

/// All that is told of one deputy's learning, on the screen, on a page or to other programs.
struct LearningReport {
  /// Articles of law that are named as the weakest.
  static let weakest = 10
  /// Questions forgotten again and again that are named where not all are wanted.
  private static let worst = 10

  /// The name to call the deputy by, harmless.
  let name: String
  let id: DeputyID
  let progress: Progress
  let figures: LearningFigures
  let today: StudyDay
  /// Whether to tell on how many days in a row there was an answer.
  let showsStreak: Bool

  @MainActor
  init(of desk: DeputyDesk, in program: Program) {
    name = desk.name
    id = desk.id
    progress = desk.progress
    figures = LearningFigures(progress, in: program)
    today = program.studyDay
    showsStreak = program.preferences.showsStreak
  }

  var calendar: AnswerCalendar { AnswerCalendar(progress, today: today) }

  /// The banks that were begun.
  var begunBanks: [LearningFigures.Bank] { figures.banks.filter { $0.tally.seen > 0 } }

  /// Questions due today, in the next seven days, and in all days of the forecast.
  var due: (today: Int, week: Int, month: Int) {
    let forecast = figures.forecast
    return (forecast[0], forecast.prefix(7).reduce(0, +), forecast.reduce(0, +))
  }

  /// The questions forgotten again and again that are shown, and how many more there are.
  func missed(isFull: Bool) -> (worst: [MissedQuestion], rest: Int) {
    let all = figures.missedAgain
    let worst = isFull ? all : Array(all.prefix(Self.worst))
    return (worst, all.count - worst.count)
  }

  var summary: Message {
    .learningSummary(
      name, answers: progress.answers.count, right: progress.answers.count { $0.isRight },
      days: progress.days.count, streak: showsStreak ? progress.streak(on: today) : 0)
  }
}
