import ArgumentParser
import Diagnostics
import Records
import Sessions
import Settings

/// `plan next [N]` 下一课
struct PlanNextCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "plan next")

  @Argument var lesson: String?

  @MainActor func run(in program: Program) throws {
    let desk = try program.needDesk()
    program.tellTrackFaults()
    guard let id = try desk.progress.plan?.track ?? chooseTrack(desk, program) else {
      throw Failure.notFound(.noTrackChosen)
    }
    guard let track = program.track(withID: id) else {
      throw Failure.notFound(.trackGone(HarmlessText.oneLine(id)))
    }
    let standing = program.standing(in: track, desk.progress)
    let chosen = try lesson.map { try named($0, in: standing) } ?? standing.next
    guard let chosen else {
      throw Failure(
        .done,
        .allLessonsDone(HarmlessText.oneLine(track.title), lessons: track.lessons.count))
    }
    try LessonStart(program: program, desk: desk, track: track, lesson: chosen).begin()
  }

  /// Lets a person choose a track, and follows it from now on; `nil` without a person or a choice.
  @MainActor private func chooseTrack(_ desk: DeputyDesk, _ program: Program) throws -> String? {
    guard program.dialogue.isInteractive else { return nil }
    let plan = desk.progress.plan ?? StudyPlan()
    guard let id = try PlanAsking(program: program, plan: plan).askTrack() else { return nil }
    try desk.record(.plan(StudyPlan(exam: plan.exam, minutes: plan.minutes, track: id)))
    return id
  }

  /// The lesson of a number that was typed, if it may be done: those done may be repeated.
  private func named(_ text: String, in standing: TrackStanding) throws -> Lesson {
    let lessons = standing.track.lessons
    guard let lesson = Int(text.narrowed).flatMap({ standing.track.lesson($0) }) else {
      throw Failure.usage(.noSuchLesson(HarmlessText.oneLine(text), upTo: lessons.count))
    }
    let missing = standing.missing(before: lesson)
    guard missing.isEmpty || standing.state(of: lesson) == .done else {
      throw Failure.usage(.lessonIsClosed(lesson.number, after: missing.map(\.number)))
    }
    return lesson
  }
}
