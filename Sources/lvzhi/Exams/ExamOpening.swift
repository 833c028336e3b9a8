import Console
import Dates
import Exams
import Papers
import Questions
import Records
import Storage

/// Begins an exam: says what is to come, asks once more, and starts the clock.
@MainActor
struct ExamOpening {
  let program: Program
  let paper: Paper
  let variant: VariantLetter

  private var dialogue: Dialogue { program.dialogue }

  /// For the deputy at the keyboard. Throws a `Failure` if they may not sit it again.
  func begin(for desk: DeputyDesk) throws {
    let own = try program.attempts(of: desk).filter { $0.paper == paper.id }
    if let running = try program.runningAttempt(of: desk) { return try resume(running, desk) }
    let begun = own.map { $0.startedAt.local(offset: program.moment.utcOffset).date }
    if let refusal = RetakeCheck.refusal(paper.rules.retakes, begun: begun, on: program.today) {
      throw Failure(.dataAtFault, .examRefused(paper.title, refusal).harmless)
    }
    let extra = desk.progress.profile.extraTime
    let seconds = RetakeCheck.seconds(paper.rules, extra: extra)
    guard try confirm(seconds: seconds, extra: extra) else { return }
    let start = ExamStart(
      paper: paper.id, variant: variant, seconds: seconds, moment: program.bootMoment)
    let event = try desk.record(.examStart(start))
    guard let attempt = AttemptFold([event]).attempts.first else { return }
    try hold(attempt, .deputy(desk))
  }

  /// For somebody whose name is not taken.
  func begin(unsigned number: Int) throws {
    let journal = PaperJournal(
      try program.papers.journal(of: paper.id, on: try program.store.device), program: program)
    let known = AttemptFold(try program.papers.read(journalsOf: paper.id).events).attempts
      .last { $0.number == number }
    if let known {
      guard !known.isOver(at: program.now, program.bootMoment) else {
        throw Failure(.dataAtFault, .unsignedNumberTaken(number))
      }
      return try hold(known, .unsigned(number, journal))
    }
    let seconds = RetakeCheck.seconds(paper.rules, extra: 0)
    guard try confirm(seconds: seconds, extra: 0) else { return }
    let start = ExamStart(
      paper: paper.id, variant: variant, seconds: seconds, number: number,
      moment: program.bootMoment)
    let event = try journal.append(.examStart(start))
    guard let attempt = AttemptFold([event]).attempts.first else { return }
    try hold(attempt, .unsigned(number, journal))
  }

  /// Takes a running attempt up.
  func resume(_ attempt: Attempt, _ desk: DeputyDesk) throws {
    dialogue.say(.examResumed(paper.title, left: attempt.left(at: program.now, program.bootMoment)))
    try hold(attempt, .deputy(desk))
  }

  private func hold(_ attempt: Attempt, _ sitter: ExamDesk.Sitter) throws {
    guard let run = ExamRun(attempt, at: paper) else {
      throw Failure(.dataAtFault, .noSuchExamPaper)
    }
    let desk = ExamDesk(run, sitter, program: program)
    var conversation = ExamConversation(desk)
    guard case .handedIn = try conversation.hold() else { return }
    switch sitter {
    case .deputy(let deputy):
      program.saveDerived(deputy)
      try ExamResult(desk.run.attempt, at: paper, program: program).tell()
    case .unsigned: dialogue.say(.unsignedHandedIn)
    }
  }

  /// Says the terms; from a script nothing is asked.
  private func confirm(seconds: Int, extra: Int) throws -> Bool {
    dialogue.say(.examTerms(paper, minutes: seconds / 60, extra: extra))
    guard dialogue.isInteractive else { return true }
    dialogue.say(.examHelp)
    while true {
      guard case .line(let line) = try dialogue.ask(.confirmStart, kind: .answer) else {
        return false
      }
      switch line.trimmed.narrowed {
      case "1": return true
      case "0": return false
      default: dialogue.complain(.pickNumber(upTo: 1))
      }
    }
  }
}
