import Diagnostics
import Statutes

/// Citations of a law for which neither they nor the header name a version. One finding for a law, at the
/// first of them, since one line in the header mends them all.
enum MissingVersionCheck {
  static func findings(
    in bank: CheckedBank, _ context: CheckContext
  ) -> [Diagnostic<CheckProblem>] {
    guard let laws = CitedLaws(bank, context) else { return [] }
    let missing = bank.citations.compactMap { cited -> (law: LawName, range: ByteRange)? in
      guard let provision = cited.provision, provision.version == nil,
        let law = laws.law(provision), laws.headerVersions[law.name] == nil
      else { return nil }
      return (law.name, cited.range)
    }
    return Dictionary(grouping: missing, by: \.law).map { law, citations in
      Diagnostic(.missingVersion(law, citations: citations.count), at: citations[0].range)
    }
  }
}
