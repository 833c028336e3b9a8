package import Questions
package import Scheduling

/// What there is to do today: what is due, then new questions. What does not fit into the day's time is put
/// off, so that nobody comes back from a pause to a wall of questions.
package struct DayAgenda: Hashable, Sendable {
  /// What is due and fits, topics mixed.
  package let reviews: [QuestionName]
  /// New questions, topics mixed.
  package let new: [QuestionName]
  /// Due questions put off to the days that follow.
  package let postponed: Int
  /// Days, counting from tomorrow, until what is put off is done at this rate; 0 if nothing is.
  package let daysToCatchUp: Int

  /// In the order in which they are asked.
  package var queue: [QuestionName] { reviews + new }

  /// The agenda of `today`. `items` are all questions that may be served, new ones in the order in which
  /// they are to be met. `dailyQuestions` is how many a whole day has room for, by which what is put off
  /// is spread.
  ///
  /// Where not everything due fits, what is best remembered comes first: it costs least to keep, and what
  /// is all but forgotten loses little more by waiting (the order by falling retrievability, which does
  /// best in the simulations of the FSRS authors). Questions whose key changed come before all. While
  /// something is put off there are no new questions. O(n log n).
  package init(
    _ items: [StudyItem], on today: StudyDay, budget: DayBudget, dailyQuestions: Int,
    by schedule: StudySchedule
  ) {
    let due = items.filter { item in
      item.hasOtherKey || item.dueDay(by: schedule).map { $0 <= today } ?? false
    }
    let ordered = due.map { (item: $0, value: Self.value($0, on: today, schedule)) }
      .sorted { ($1.value, $0.item.name) < ($0.value, $1.item.name) }
      .map(\.item)
    let served = ordered.prefix(budget.questions)
    let rest = budget.questions - served.count
    // Where something is put off, nothing is left over.
    let fresh = items.lazy.filter(\.isNew).prefix(min(rest, budget.newQuestions))
    reviews = TopicMix.mixed(served.map(\.candidate)).map(\.name)
    new = TopicMix.mixed(fresh.map(\.candidate)).map(\.name)
    postponed = ordered.count - served.count
    daysToCatchUp = (postponed + max(1, dailyQuestions) - 1) / max(1, dailyQuestions)
  }

  /// The agenda that a plan chose: its questions in the order of their worth, as many as fit into the budget.
  package init(chosen items: [StudyItem], budget: DayBudget) {
    let served = items.prefix(budget.questions)
    reviews = TopicMix.mixed(served.filter { !$0.isNew }.map(\.candidate)).map(\.name)
    new = TopicMix.mixed(served.filter(\.isNew).map(\.candidate)).map(\.name)
    postponed = 0
    daysToCatchUp = 0
  }

  /// The chance that it is remembered today; above that of all others if its key changed.
  private static func value(_ item: StudyItem, on today: StudyDay, _ schedule: StudySchedule)
    -> Double
  {
    guard let study = item.study, !item.hasOtherKey else { return 2 }
    return schedule.recall(study, on: today)
  }
}
