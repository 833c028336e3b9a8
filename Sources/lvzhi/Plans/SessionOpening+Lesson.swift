import Diagnostics
import Records
import Sessions
import Settings

extension SessionOpening {
  /// If the session was a lesson of a track: records that it is done once all its questions are answered, and
  /// tells how to go on.
  func closeLesson(_ id: SessionID) throws {
    guard let session = desk.progress.session(id), let step = session.lesson else { return }
    let open = session.questions.count { !session.answered.contains($0) }
    guard open == 0 else { return program.dialogue.say(.lessonHasOpenQuestions(step.step, open)) }
    try desk.record(.track(step))
    guard let track = program.track(withID: step.track) else { return }
    let standing = program.standing(in: track, desk.progress)
    program.dialogue.say(
      .lessonDone(
        step.step, of: HarmlessText.oneLine(track.title), done: standing.done.count,
        lessons: track.lessons.count))
    if let next = standing.next {
      program.dialogue.say(.nextLesson(next.number, HarmlessText.oneLine(next.title)))
    }
  }
}
