import Dates
import Questions

extension SessionStart {
  init(from members: inout LineMembers) throws(LineProblem) {
    let track: String? = try members.optional("track")
    let step: Int? = try members.optional("step")
    self.init(
      mode: try members.required("mode"), questions: try members.required("questions"),
      seed: try members.optional("seed"),
      lesson: track.flatMap { track in step.map { TrackStep(track: track, step: $0) } })
  }

  func write(to line: inout LineWriter) {
    line.add("mode", mode)
    line.add("questions", questions)
    line.add("seed", seed)
    line.add("track", lesson?.track)
    line.add("step", lesson?.step)
  }
}

extension StudyPlan {
  init(from members: inout LineMembers) throws(LineProblem) {
    self.init(
      exam: try members.optional("exam"), minutes: try members.optional("minutes"),
      track: try members.optional("track"))
  }

  func write(to line: inout LineWriter) {
    line.add("exam", exam)
    line.add("minutes", minutes)
    line.add("track", track)
  }
}

extension TrackStep {
  init(from members: inout LineMembers) throws(LineProblem) {
    self.init(track: try members.required("track"), step: try members.required("step"))
  }

  func write(to line: inout LineWriter) {
    line.add("track", track)
    line.add("step", step)
  }
}
