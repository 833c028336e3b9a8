import Dates
import Diagnostics
import Statutes

/// The header, or a citation, names a version that the registry does not hold. No error: the registry need
/// not hold every version there was.
enum UnknownVersionCheck {
  static func findings(
    in bank: CheckedBank, _ context: CheckContext
  ) -> [Diagnostic<CheckProblem>] {
    guard let laws = CitedLaws(bank, context) else { return [] }
    let inHeader = laws.headerLaws.compactMap { law, version in
      problem(law, version).map { Diagnostic($0, at: CheckedBank.start) }
    }
    let inCitations = bank.citations.compactMap { cited -> Diagnostic<CheckProblem>? in
      guard let provision = cited.provision, let law = laws.law(provision),
        let version = provision.version
      else { return nil }
      return problem(law, version).map { Diagnostic($0, at: cited.range) }
    }
    return inHeader + inCitations
  }

  private static func problem(_ law: Law, _ version: CalendarDate) -> CheckProblem? {
    guard law.version(adopted: version) == nil else { return nil }
    let meant = law.versions.first { $0.effective == version }
    return .unknownVersion(law.name, version: version, meant: meant?.adopted)
  }
}
