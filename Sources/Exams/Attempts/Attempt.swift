package import Dates
package import Papers
package import Questions
package import Records

/// One attempt at a paper on screen, as its events tell it.
///
/// Time is counted on a clock that cannot be set: within one start of the machine it is the difference of the
/// times since that start; from one start to the next it is the difference on the wall, and never less than
/// nothing. So whoever sets the clock back gains no time.
package struct Attempt: Hashable, Sendable {
  package let id: AttemptID
  package let paper: PaperID
  package let variant: VariantLetter
  /// Of an unsigned test.
  package let number: Int?
  package let startedAt: Timestamp
  /// The time that there is in milliseconds, with all extra time.
  package private(set) var allowed: Int
  /// Milliseconds of the exam that had passed at the last event.
  package private(set) var elapsed = 0
  /// The last answer to each question that was given in time.
  package private(set) var answers: [QuestionName: RecordedAnswer] = [:]
  /// The questions to be looked at again.
  package private(set) var marked: Set<QuestionName> = []
  /// How many answers came after the time was over; they do not count.
  package private(set) var lateAnswers = 0
  package private(set) var handIn: ExamStep.HandIn?
  package private(set) var lastEventAt: Timestamp
  private var lastMoment: BootMoment

  init(_ start: ExamStart, _ event: Event) {
    id = AttemptID(event.id)
    paper = start.paper
    variant = start.variant
    number = start.number
    startedAt = event.at
    allowed = start.seconds * 1000
    lastEventAt = event.at
    lastMoment = start.moment
  }

  /// Whether it was handed in, by hand or by the clock.
  package var isHandedIn: Bool { handIn != nil }

  /// Adds what happened next. After the hand-in nothing counts any more.
  mutating func add(_ step: ExamStep, at: Timestamp) {
    guard !isHandedIn else { return }
    elapsed = elapsed(at: at, step.moment)
    lastEventAt = max(at, lastEventAt)
    lastMoment = step.moment
    let isInTime = elapsed <= allowed
    switch step.action {
    case .answer(let question, let answer):
      if isInTime { answers[question] = answer } else { lateAnswers += 1 }
    case .mark(let question, let isMarked):
      if isMarked { marked.insert(question) } else { marked.remove(question) }
    case .extraTime(let seconds): if isInTime { allowed += seconds * 1000 }
    case .handIn(let how): handIn = how
    case .beat: break
    }
  }

  /// Milliseconds of the exam that have passed at a later moment on the machine where it is sat; at least
  /// those that had passed at the last event.
  package func elapsed(at now: Timestamp, _ moment: BootMoment) -> Int {
    guard moment.boot == lastMoment.boot else { return elapsed(at: now) }
    return elapsed + max(moment.uptime - lastMoment.uptime, 0)
  }

  /// The same for a reader on another machine, who has the clock on the wall alone.
  package func elapsed(at now: Timestamp) -> Int {
    elapsed + max(Int(now.milliseconds - lastEventAt.milliseconds), 0)
  }

  /// Milliseconds left, 0 or more.
  package func left(at now: Timestamp, _ moment: BootMoment) -> Int {
    max(allowed - elapsed(at: now, moment), 0)
  }

  /// Whether nothing can be added any more: it was handed in, or its time is over, event or not.
  package func isOver(at now: Timestamp, _ moment: BootMoment? = nil) -> Bool {
    isHandedIn || (moment.map { elapsed(at: now, $0) } ?? elapsed(at: now)) >= allowed
  }
}
