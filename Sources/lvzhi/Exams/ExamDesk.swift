import Dates
import Exams
import Papers
import Questions
import Records
import Storage

/// One attempt at the keyboard: what is in it, and the one way to add to it.
@MainActor
final class ExamDesk {
  /// Whose attempt it is.
  enum Sitter {
    case deputy(DeputyDesk)
    /// Of an unsigned test, which is kept with the paper.
    case unsigned(Int, PaperJournal)
  }

  let program: Program
  let sitter: Sitter
  private(set) var run: ExamRun
  private var lastSaved: Int

  init(_ run: ExamRun, _ sitter: Sitter, program: Program) {
    self.run = run
    self.sitter = sitter
    self.program = program
    lastSaved = program.bootMoment.uptime
  }

  var paper: Paper { run.paper }

  /// Milliseconds left, 0 or more.
  var left: Int { run.attempt.left(at: program.now, program.bootMoment) }

  var isOver: Bool { run.attempt.isOver(at: program.now, program.bootMoment) }

  /// Moves about.
  func move(_ change: (inout ExamRun) -> Void) { change(&run) }

  /// Saves something that happened. When it returns, it is on disk.
  func record(_ action: ExamStep.Action) throws {
    let step = ExamStep(action, in: run.attempt.id, at: program.bootMoment)
    run.take(try append(.examStep(step)))
    lastSaved = step.moment.uptime
  }

  /// Writes that the exam is running if nothing was saved for half a minute, and takes in extra time. A failure is of no
  /// account: the next thing to be saved will tell.
  func beat() {
    guard program.bootMoment.uptime - lastSaved >= 30_000 else { return }
    try? record(.beat)
    if case .deputy(let desk) = sitter,
      let events = try? program.store.examEvents(of: desk.id),
      let attempt = AttemptFold(events).attempts.last(where: { $0.id == run.attempt.id })
    {
      run.replace(attempt)
    }
  }

  /// Hands in: the answers that count are graded into the schedule in the same moment.
  func handIn(_ how: ExamStep.HandIn) throws {
    try record(.handIn(how))
    guard case .deputy(let desk) = sitter else { return }
    try desk.record(GradedAnswers.of(run.attempt, at: paper).map { .answer($0) })
  }

  private func append(_ content: EventContent) throws -> Event {
    switch sitter {
    case .deputy(let desk): try desk.record(content)
    case .unsigned(_, let journal): try journal.append(content)
    }
  }
}
