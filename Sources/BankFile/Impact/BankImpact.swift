package import Dates
import Diagnostics
import Questions
import Statutes

/// What a change of a law means for the questions of a bank.
package struct BankImpact: Sendable {
  package let document: BankDocument
  /// Those that cite the old version, in the order of the file; questions with errors are left out.
  package let questions: [QuestionImpact]
  private let change: LawChange

  /// A citation rests on the version that it names, else on that of the front matter, else on the one in
  /// effect on `day`. Linear in the number of citations.
  package init(of change: LawChange, on document: BankDocument, day: CalendarDate) {
    self.document = document
    self.change = change
    let names = Set(change.law.names.map { LawRegistry.key($0) })
    let header = document.header.laws.first { names.contains(LawRegistry.key($0.key.text)) }
    let resting = header?.value ?? change.law.version(inForceOn: day)?.adopted
    questions = (0..<document.count).compactMap { index in
      guard !document.hasErrors(at: index), let name = document.outline(at: index).name else {
        return nil
      }
      let citations = document.citations(at: index).compactMap { located in
        Self.citation(located, change, names, resting)
      }
      if citations.isEmpty { return nil }
      let hasEnded = document.validity(at: index).to.map { $0 <= change.lastDay } ?? false
      return QuestionImpact(
        index: index, name: name, citations: citations,
        verdict: hasEnded ? .ended : Self.verdict(citations.map(\.fate)))
    }
  }

  /// How many questions have that verdict.
  package func count(_ verdict: QuestionImpact.Verdict) -> Int {
    questions.count { $0.verdict == verdict }
  }

  /// Those that are touched and do not end in time yet.
  package var ending: [QuestionImpact] {
    questions.filter { question in
      question.verdict == .touched
        && document.endingValidity(of: question.index, on: change.lastDay) != nil
    }
  }

  /// Those that are touched but begin to be valid only when the new version is in effect: they cannot end
  /// before it, and have to be dealt with by hand.
  package var unendable: [QuestionImpact] {
    questions.filter { question in
      question.verdict == .touched
        && document.endingValidity(of: question.index, on: change.lastDay) == nil
    }
  }

  /// What has to be changed in the file: the citations of questions that are unaffected or renumbered go to
  /// the new version; 有效 of those that are touched ends on the day before it takes effect. Those that are
  /// undecided stay as they are.
  ///
  /// No edit once they are made. A question that is touched and has another citation which could move keeps
  /// all its citations, since it rests on the old version as a whole.
  package var edits: [TextEdit] {
    var edits: Set<TextEdit> = []
    for question in questions {
      switch question.verdict {
      case .ended, .undecided: continue
      case .touched:
        if let edit = document.endingValidity(of: question.index, on: change.lastDay) {
          edits.insert(edit)
        }
      case .unaffected, .renumbered:
        for citation in question.citations {
          let place =
            if case .renumbered(let now) = citation.fate { now } else { citation.place }
          // A case's citation is that of all its children: one edit.
          edits.insert(
            document.rewriting(citation.located, version: change.new.adopted, place: place))
        }
      }
    }
    return edits.sorted { $0.range.start < $1.range.start }
  }

  private static func citation(
    _ located: LocatedCitation, _ change: LawChange, _ names: Set<String>, _ resting: CalendarDate?
  ) -> QuestionImpact.Citation? {
    guard case .provision(let provision) = located.citation,
      names.contains(LawRegistry.key(provision.law.text)),
      provision.version ?? resting == change.old
    else { return nil }
    return QuestionImpact.Citation(
      located: located, place: provision.place, fate: change.comparison.fate(of: provision.place))
  }

  private static func verdict(_ fate: PlaceFate) -> QuestionImpact.Verdict {
    switch fate {
    case .kept: .unaffected
    case .renumbered: .renumbered
    case .touched(.undecided, _), .touched(.notCompared, now: .preamble): .undecided
    case .touched: .touched
    }
  }

  private static func verdict(_ fates: [PlaceFate]) -> QuestionImpact.Verdict {
    let verdicts = fates.map(verdict)
    let gravest: [QuestionImpact.Verdict] = [.touched, .undecided, .renumbered]
    return gravest.first(where: verdicts.contains) ?? .unaffected
  }
}
