import Dates
import Exams
import Papers
import Questions
import Records
import Sheets
import Storage

extension Program {
  /// What is known of a paper's results, with who is on the roster.
  struct PaperStanding {
    let paper: Paper
    let ledger: PaperLedger
    let attempts: [DeputyID: [Attempt]]
    let results: PaperResults
    let roster: [RosterEntry]
  }

  /// Adds up the journals of a paper, and what deputies did with it on screen.
  func standing(of paper: Paper) throws -> PaperStanding {
    let events = try papers.read(journalsOf: paper.id).events
    let (id, now) = (paper.id, now)
    let maker = SittingMaker(paper, regrades: PaperLedger.regrades(events))
    let found = try store.rosterWithExams { events in
      let attempts = AttemptFold(events).attempts
      let over = attempts.filter { $0.paper == id && $0.isOver(at: now) }
      return (attempts: attempts, sittings: over.map { ($0.id, maker.sitting($0)) })
    }
    let roster = found.map(\.entry)
    let ledger = PaperLedger(events, people: People(roster.map { ($0.id, $0.uids) }))
    var attempts: [DeputyID: [Attempt]] = [:]
    var marked: [AttemptID: PaperSitting] = [:]
    for (entry, exams) in found where !exams.attempts.isEmpty {
      attempts[entry.id] = exams.attempts
      for (attempt, sitting) in exams.sittings { marked[attempt] = sitting }
    }
    return PaperStanding(
      paper: paper, ledger: ledger, attempts: attempts,
      results: PaperResults(paper, ledger: ledger, attempts: attempts, marked: marked, at: now),
      roster: roster)
  }
}

extension Program.PaperStanding {
  /// What the results would be with one more decision.
  func results(adding regrade: Regrade, at now: Timestamp) -> PaperResults {
    PaperResults(paper, ledger: ledger.adding(regrade), attempts: attempts, at: now)
  }

  /// Everybody on the roster, and who is there no longer but has a result; those without a name are not.
  var deputies: [PaperSheetDeputy] {
    let known = Set(roster.map(\.id))
    let gone = results.results.compactMap { examinee, result -> PaperSheetDeputy? in
      guard case .deputy(let id, _) = examinee, !known.contains(id) else { return nil }
      return PaperSheetDeputy(id: id, profile: Profile(), result: result)
    }
    return roster.map { entry in
      PaperSheetDeputy(
        id: entry.id, profile: entry.profile, result: results.results[.deputy(entry.id, nil)])
    } + gone.sorted { $0.id < $1.id }
  }

  /// What a reader of the results has to know: what was decided later, what could not follow it, and what
  /// contradicts itself.
  var remarks: [Message] {
    let numbers = paper.numbers
    let decided = ledger.regrades.map { regrade in
      Message.regraded(
        numbers[regrade.question], .rule(regrade.rule, paper.question(regrade.question)),
        reason: regrade.reason)
    }
    let uncertain = results.results.values.count { $0.sitting?.isUncertain == true }
    let disagreeing = ledger.conflicts.keys.map(name).sorted()
    return decided + (uncertain > 0 ? [.uncertainResults(uncertain)] : [])
      + (disagreeing.isEmpty ? [] : [.entriesDisagree(disagreeing)])
  }

  /// What a person is called: by name, or by the number of a sheet without a name.
  func name(_ examinee: Examinee) -> String {
    switch examinee {
    case .deputy(let id, _): roster.first { $0.id == id }?.profile.name ?? id.text
    case .unsigned(let number): "#\(number)"
    }
  }
}

extension Paper {
  /// The numbers of the questions as the first variant prints them.
  var numbers: [QuestionName: Int] {
    let items = self.variants.first.map { self.items($0.letter) } ?? []
    return Dictionary(items.map { ($0.name, $0.number) }) { first, _ in first }
  }
}
