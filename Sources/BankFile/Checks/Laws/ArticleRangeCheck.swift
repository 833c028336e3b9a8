import Diagnostics
import Statutes

/// A citation names an article that its version certainly does not have.
enum ArticleRangeCheck {
  static func findings(
    in bank: CheckedBank, _ context: CheckContext
  ) -> [Diagnostic<CheckProblem>] {
    guard let laws = CitedLaws(bank, context) else { return [] }
    return bank.citations.compactMap { cited in
      guard let provision = cited.provision, let law = laws.law(provision),
        let version = laws.version(of: provision),
        version.existence(of: provision.place) == .absent
      else { return nil }
      let problem = CheckProblem.articleOutOfRange(
        law.name, version: version.adopted, provision.place, articles: version.articleCount)
      return Diagnostic(problem, at: cited.range)
    }
  }
}
