/// FSRS with learning and relearning steps, as py-fsrs and Anki run it. lvzhi's own schedule, by study days
/// and without steps, is `StudySchedule`.
package struct StepScheduler: Sendable {
  /// What became of a question by an answer.
  package struct Outcome: Hashable, Sendable {
    package let card: CardSchedule
    package let delay: Delay
  }

  package let model: FSRS
  package let policy: SchedulePolicy
  /// Waits between the first answers, in order; may be empty.
  package let learningSteps: [Duration]
  /// Waits after an answer forgotten in review, in order; may be empty.
  package let relearningSteps: [Duration]

  /// The steps are FSRS's usual ones unless given.
  package init(
    model: FSRS = FSRS(), policy: SchedulePolicy = SchedulePolicy(),
    learningSteps: [Duration] = [.seconds(60), .seconds(600)],
    relearningSteps: [Duration] = [.seconds(600)]
  ) {
    self.model = model
    self.policy = policy
    self.learningSteps = learningSteps
    self.relearningSteps = relearningSteps
  }

  /// What an answer makes of a question, `elapsedDays` whole days (less than 1: the same day) after the
  /// last one, which do not matter for a new question. `seed` decides how an interval is varied.
  package func answered(
    _ card: CardSchedule, grade: Grade, elapsedDays: Int, seed: UInt64
  ) -> Outcome {
    let memory =
      card.memory.map { model.next($0, grade: grade, elapsedDays: elapsedDays) }
      ?? model.first(grade)
    switch card {
    case .new:
      return learning(memory, next(of: learningSteps, at: 0, after: grade), seed)
    case .learning(_, let step):
      return learning(memory, next(of: learningSteps, at: step, after: grade), seed)
    case .review:
      let isForgotten = grade == .again
      return relearning(
        memory, isForgotten ? next(of: relearningSteps, at: 0, after: grade) : nil, seed)
    case .relearning(_, let step):
      return relearning(memory, next(of: relearningSteps, at: step, after: grade), seed)
    }
  }

  /// What each of the four grades would make of a question, in the order of `Grade.allCases`.
  package func preview(_ card: CardSchedule, elapsedDays: Int, seed: UInt64) -> [Outcome] {
    Grade.allCases.map { answered(card, grade: $0, elapsedDays: elapsedDays, seed: seed) }
  }

  private typealias Step = (number: Int, wait: Duration)

  /// The step that follows; `nil` when the steps are done. A question may stand beyond the last step if
  /// there were more of them when it was answered last.
  private func next(of steps: [Duration], at step: Int, after grade: Grade) -> Step? {
    guard let first = steps.first, step < steps.count || grade == .again else { return nil }
    switch grade {
    case .again: return (0, first)
    case .hard where step == 0: return (0, steps.count > 1 ? (first + steps[1]) / 2 : first * 3 / 2)
    case .hard: return (step, steps[step])
    case .good: return step + 1 < steps.count ? (step + 1, steps[step + 1]) : nil
    case .easy: return nil
    }
  }

  private func learning(_ memory: Memory, _ step: Step?, _ seed: UInt64) -> Outcome {
    guard let step else { return review(memory, seed) }
    return Outcome(card: .learning(memory, step: step.number), delay: .step(step.wait))
  }

  private func relearning(_ memory: Memory, _ step: Step?, _ seed: UInt64) -> Outcome {
    guard let step else { return review(memory, seed) }
    return Outcome(card: .relearning(memory, step: step.number), delay: .step(step.wait))
  }

  private func review(_ memory: Memory, _ seed: UInt64) -> Outcome {
    let days = policy.days(stability: memory.stability, by: model.curve, seed: seed)
    return Outcome(card: .review(memory), delay: .days(days))
  }
}
