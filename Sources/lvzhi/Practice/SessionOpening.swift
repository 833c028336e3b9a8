import Console
import Diagnostics
import Questions
import Records
import Sessions
import Settings
import Storage

/// Opens sessions over questions that were chosen, and takes up those that were interrupted.
@MainActor
struct SessionOpening {
  let program: Program
  let desk: DeputyDesk

  /// Opens a session over `names`, of which there is at least one, says `opening`, and holds it. Questions
  /// of one set in `sets` are compared with each other once all of them were answered; `lesson` is the
  /// lesson of a track that the session is.
  @discardableResult
  func open(
    _ names: [QuestionName], mode: PracticeMode, seed: UInt64, saying opening: Message,
    sets: [[QuestionName]] = [], lesson: TrackStep? = nil
  ) throws -> SessionConversation.Ending {
    let start = SessionStart(mode: mode, questions: names, seed: seed, lesson: lesson)
    let event = try desk.record(.session(start))
    program.dialogue.say(opening)
    let run = PracticeRun(queue: names, rules: SessionRules(for: mode))
    return try hold(SessionID(event.id), mode: mode, seed: seed, run: run, sets: sets)
  }

  /// Takes up a session where it was left.
  func resume(_ open: SessionState) throws {
    var done = open.credits.mapValues { PracticeRun.Outcome.answered($0) }
    for name in open.skipped where done[name] == nil { done[name] = .skipped }
    let run = PracticeRun(queue: open.questions, rules: SessionRules(for: open.mode), done: done)
    program.dialogue.say(
      .sessionResumed(open.mode, open: open.remaining.count, of: open.questions.count))
    let sets =
      open.mode == .contrast
      ? program.contrastSets.sets.map { $0.filter(open.questions.contains) } : []
    _ = try hold(open.id, mode: open.mode, seed: open.seed ?? 0, run: run, sets: sets)
  }

  private func hold(
    _ session: SessionID, mode: PracticeMode, seed: UInt64, run: PracticeRun,
    sets: [[QuestionName]] = []
  ) throws -> SessionConversation.Ending {
    let before = desk.progress
    var conversation = SessionConversation(
      program: program, desk: desk, session: session, mode: mode, seed: seed, run: run, sets: sets)
    let ending: SessionConversation.Ending
    do {
      ending = try conversation.hold()
    } catch {
      // Why it ended is told already; one sentence is enough.
      _ = try? program.store.updateDerivedFiles(of: desk.id, formerNames: program.formerNames)
      throw error
    }
    if ending == .finished || conversation.run.open == 0 { try closeLesson(session) }
    program.saveDerived(desk)
    if ending == .finished { tellMilestone(since: before) }
    if ending == .idle { program.leaveIdleDesk() }
    return ending
  }

  /// Says what the session brought about, if it was not one like any other.
  private func tellMilestone(since before: Progress) {
    let finder = MilestoneFinder(
      before: before, after: desk.progress,
      figures: RecallFigures(
        today: program.studyDay, schedule: program.schedule(for: desk.progress)),
      documents: program.library.entries.map(\.document), serves: program.serves)
    if let milestone = finder.milestone { program.dialogue.say(milestone.message.harmless) }
  }
}
