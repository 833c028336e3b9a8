package import Dates
package import Diagnostics
package import Statutes

/// Checks what banks say, beyond how they are written.
///
/// Questions with errors of reading are left out, but count as existing. A finding about a whole bank is at
/// the start of the file; about a citation, the value of a field or a word, at that; about an option at the
/// option; else at the question's heading.
package enum BankCheck {
  /// For each of `documents` what is wrong with it, in order of place. The documents are checked as one
  /// collection: duplicates and names in use are sought in all of them.
  ///
  /// Without a registry nothing is said about laws and stale facts. `day` decides which version of a law is
  /// in effect and whether 有效 is over. `inherited` adds the checks for banks from elsewhere: citations that
  /// seem to mean an older text, and answers that differ from an earlier bank's. About linear in the size of
  /// the banks.
  package static func findings(
    in documents: [BankDocument], registry: LawRegistry?, on day: CalendarDate,
    inherited: Bool = false
  ) -> [[Diagnostic<CheckProblem>]] {
    let banks = documents.map(CheckedBank.init)
    let context = CheckContext(banks: banks, registry: registry, day: day)
    let perBank = perBank + (inherited ? [OlderVersionCheck.findings] : [])
    let acrossBanks = acrossBanks + (inherited ? [DifferingAnswersCheck.findings] : [])
    var findings = banks.map { bank in perBank.flatMap { $0(bank, context) } }
    let stems = ComparedStem.all(banks)
    for check in acrossBanks {
      for (index, more) in check(banks, stems).enumerated() { findings[index] += more }
    }
    return findings.map(sorted)
  }

  /// For each of `documents` the findings of reading and checking together, in order of place.
  package static func allFindings(
    in documents: [BankDocument], registry: LawRegistry?, on day: CalendarDate,
    inherited: Bool = false
  ) -> [[Diagnostic<Finding>]] {
    let checked = findings(in: documents, registry: registry, on: day, inherited: inherited)
    return zip(documents, checked).map { document, checked in
      let read = document.findings.map {
        Diagnostic(Finding.reading($0.problem), at: $0.range, fix: $0.fix)
      }
      let checked = checked.map { Diagnostic(Finding.check($0.problem), at: $0.range, fix: $0.fix) }
      return sorted(read + checked)
    }
  }

  private static let perBank:
    [@Sendable (CheckedBank, CheckContext) -> [Diagnostic<CheckProblem>]] = [
      ArticleRangeCheck.findings, UnknownVersionCheck.findings, MissingVersionCheck.findings,
      SupersededVersionCheck.findings, UnregisteredSourceCheck.findings, NoCitationCheck.findings,
      ExpiredCheck.findings, UnknownContrastCheck.findings, FormerNameCheck.findings,
      IdenticalOptionsCheck.findings, AllOfAboveCheck.findings, GiveawayCheck.findings,
      LongestOptionCheck.findings, LetterBiasCheck.findings, WordingCheck.findings,
      StaleFactCheck.findings,
    ]

  private static let acrossBanks:
    [@Sendable ([CheckedBank], [ComparedStem]) -> [[Diagnostic<CheckProblem>]]] = [
      DuplicateStemCheck.findings, NearDuplicateStemCheck.findings,
    ]

  /// By place; what stands at one place keeps its order.
  private static func sorted<Problem>(
    _ findings: [Diagnostic<Problem>]
  ) -> [Diagnostic<Problem>] {
    findings.enumerated().sorted { left, right in
      (left.element.range.start, left.offset) < (right.element.range.start, right.offset)
    }.map(\.element)
  }
}
