import Dates
import Exams
import Papers
import Questions
import Records
import Storage

extension Program {
  /// The attempts of the deputy at the keyboard, those of other machines among them. Attempts of this machine whose time is
  /// over are handed in first.
  func attempts(of desk: DeputyDesk) throws -> [Attempt] {
    let attempts = AttemptFold(try store.examEvents(of: desk.id)).attempts
    let lapsed = try ownAttempts(of: desk).filter { attempt in
      !attempt.isHandedIn && attempt.isOver(at: now, bootMoment)
    }
    for attempt in lapsed {
      guard let paper = try? papers.load(attempt.paper), let run = ExamRun(attempt, at: paper)
      else { continue }
      try ExamDesk(run, .deputy(desk), program: self).handIn(.byTime)
      dialogue.say(.lapsedExam(paper.title).harmless)
    }
    return lapsed.isEmpty ? attempts : AttemptFold(try store.examEvents(of: desk.id)).attempts
  }

  /// The attempt that is running on this machine, if one is.
  func runningAttempt(of desk: DeputyDesk) throws -> Attempt? {
    try ownAttempts(of: desk).last { !$0.isOver(at: now, bootMoment) }
  }

  private func ownAttempts(of desk: DeputyDesk) throws -> [Attempt] {
    AttemptFold(try store.ownExamEvents(of: desk.id)).attempts
  }

  /// The papers that can be sat on screen, the newest last.
  func examPapers() throws -> [Paper] {
    try papers.ids().compactMap { try? papers.load($0) }
  }

  /// Asks for a paper; the only one is taken without asking.
  func choosePaper(named word: String?) throws -> Paper {
    if let word { return try paper(named: word) }
    let papers = try examPapers()
    guard papers.count != 1 else { return papers[0] }
    guard !papers.isEmpty else { throw Failure.notFound(.noExamPapers) }
    guard dialogue.isInteractive else { throw Failure.usage(.lacks(.whichPaper)) }
    let titles = papers.map { Message.examChoice($0).harmless }
    guard let index = try dialogue.choose(.whichExam, among: titles) else {
      throw Failure(.usage, nil)
    }
    return papers[index]
  }
}
