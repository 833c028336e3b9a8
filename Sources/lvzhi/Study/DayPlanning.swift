import Questions
import Records
import Scheduling
import Sessions
import Settings

/// What a deputy has to do today, from what was done so far and the preferences; with an exam ahead, what
/// the plan for it chooses.
@MainActor
struct DayPlanning {
  let items: [StudyItem]
  let agenda: DayAgenda
  /// Seconds that one question takes this deputy.
  let pace: Double
  /// Whether anything was answered for a grade today.
  let hasAnswersToday: Bool
  private let today: StudyDay
  private let schedule: StudySchedule

  init(_ program: Program, _ progress: Progress) {
    today = program.studyDay
    schedule = program.schedule(for: progress)
    pace = AnswerPace.seconds(progress.answers)
    items = NewQuestionOrder.ordered(program.studyItems(progress), progress)
    let done = Self.done(on: today, progress)
    hasAnswersToday = done.answers > 0
    let minutes = progress.plan?.minutes ?? program.preferences.minutes
    let wholeDay = DayBudget(
      seconds: Double(minutes * 60), pace: pace, newQuestions: program.preferences.newQuestions)
    // What is left over after as many as fit is no room for one more.
    let isFull = done.answers >= wholeDay.questions
    let left = DayBudget(
      seconds: isFull ? 0 : wholeDay.seconds - Double(done.answers) * pace, pace: pace,
      newQuestions: wholeDay.newQuestions - done.new)
    guard let exam = progress.plan?.exam, StudyDay(exam) > today else {
      agenda = DayAgenda(
        items, on: today, budget: left, dailyQuestions: wholeDay.questions, by: schedule)
      return
    }
    let plan = ExamPlan(
      schedule: schedule, examDay: StudyDay(exam), secondsPerDay: wholeDay.seconds)
    let (items, pace) = (items, pace)
    let chosen = plan.questions(
      from: items.map { PlannedQuestion($0, seconds: pace) }, on: today)
    agenda = DayAgenda(chosen: chosen.map { items[$0] }, budget: left)
  }

  /// Minutes for so many questions, at least one.
  func minutes(_ questions: Int) -> Int {
    max(1, Int((Double(questions) * pace / 60).rounded()))
  }

  /// Everything due that is among `count` questions, topics mixed; see `DayAgenda`.
  func due(atMost count: Int) -> [QuestionName] {
    let budget = DayBudget(seconds: Double(count) * pace, pace: pace, newQuestions: 0)
    return DayAgenda(items, on: today, budget: budget, dailyQuestions: count, by: schedule).reviews
  }

  /// The questions that come up next, the first ones first, after those due today.
  func ahead(_ count: Int) -> [QuestionName] {
    let coming = items.compactMap { item in
      item.dueDay(by: schedule).flatMap { $0 > today ? (day: $0, name: item.name) : nil }
    }
    return coming.sorted { ($0.day, $0.name) < ($1.day, $1.name) }.prefix(count).map(\.name)
  }

  /// Questions due by the end of tomorrow.
  var dueTomorrow: Int { due(by: today.advanced(by: 1)) }

  /// Questions due within the seven days that begin today.
  var dueThisWeek: Int { due(by: today.advanced(by: 6)) }

  private func due(by day: StudyDay) -> Int {
    items.count { $0.dueDay(by: schedule).map { $0 <= day } ?? false }
  }

  /// New questions, in the order in which they are to be met.
  func new(_ count: Int) -> [QuestionName] {
    items.lazy.filter(\.isNew).prefix(count).map(\.name)
  }

  /// Graded answers of a day, and questions answered for the first time on it.
  private static func done(on day: StudyDay, _ progress: Progress) -> (answers: Int, new: Int) {
    let graded = progress.answers.filter { $0.grade != nil }
    let before = Set(graded.lazy.filter { $0.day < day }.map(\.question))
    let today = graded.filter { $0.day == day }
    return (today.count, Set(today.map(\.question)).subtracting(before).count)
  }
}
