import Appraisals
import Dates
import Diagnostics
import Exams
import Papers
import Questions
import Records
import Sessions
import Settings
import Sheets
import Storage

/// Gathers what a year's appraisal rests on.
@MainActor
struct AppraisalDesk {
  let program: Program
  let year: Int

  /// A deputy with what is known of the year.
  struct Person {
    let id: DeputyID
    let profile: Profile
    let evidence: DeputyEvidence
  }

  /// Everybody in office at the end of the year, or today while it lasts, in the order of the roster.
  func people() throws -> [Person] {
    let year = year
    let found = try program.store.rosterWithProgress(formerNames: program.formerNames) {
      progress, events in
      (DeputyEvidence(progress, tests: [], year: year), AttemptFold(events).attempts)
    }
    let attempts = Dictionary(
      uniqueKeysWithValues: found.filter { !$0.made.1.isEmpty }.map { ($0.entry.id, $0.made.1) })
    let known = People(found.map { ($0.entry.id, $0.entry.uids) })
    let tests = try self.tests(attempts, known)
    let end = min(program.today, CalendarDate(year: year, month: 12, day: 31) ?? program.today)
    return found.filter { $0.entry.profile.isInOffice(on: end) }.map { entry, made in
      let evidence = DeputyEvidence(
        trainings: made.0.trainings, tests: tests[entry.id] ?? [], lessons: made.0.lessons,
        mastered: made.0.mastered)
      return Person(id: entry.id, profile: entry.profile, evidence: evidence)
    }
  }

  /// What everybody reached in the tests that they sat in the year.
  private func tests(
    _ attempts: [DeputyID: [Attempt]], _ people: People
  ) throws -> [DeputyID: [DeputyEvidence.Test]] {
    var tests: [DeputyID: [DeputyEvidence.Test]] = [:]
    let offset = program.moment.utcOffset
    for id in try program.papers.ids() {
      let paper = try program.papers.load(id)
      let ledger = PaperLedger(try program.papers.read(journalsOf: id).events, people: people)
      let results = PaperResults(paper, ledger: ledger, attempts: attempts, at: program.now)
      for (examinee, result) in results.results {
        guard case .deputy(let deputy, _) = examinee, let sitting = result.sitting,
          sitting.at.local(offset: offset).date.components.year == year,
          sitting.score.full > .zero
        else { continue }
        tests[deputy, default: []].append(
          DeputyEvidence.Test(
            points: sitting.score.total, full: sitting.score.full, isPassed: sitting.score.isPassed)
        )
      }
    }
    return tests
  }

  /// The numbers of lessons of all tracks.
  var lessonCounts: [String: Int] {
    Dictionary(program.tracks.entries.map { ($0.value.id, $0.value.lessons.count) }) { first, _ in
      first
    }
  }
}
