import Diagnostics
import Statutes

/// A citation without a version, in a bank from elsewhere, that seems to mean an older text of the law.
///
/// Nothing is guessed from one article's number alone. A bank is taken to be about an older text if it cites an
/// article that the text in force does not have and that one had, or states as right what that text said; then
/// every citation whose article has another text by now is pointed out. Where the old article stands word for
/// word in the text in force, under whatever number, that is the mend.
enum OlderVersionCheck {
  static func findings(
    in bank: CheckedBank, _ context: CheckContext
  ) -> [Diagnostic<CheckProblem>] {
    guard let laws = CitedLaws(bank, context) else { return [] }
    let citations = bank.citations.compactMap { Unversioned($0, laws, context) }
    let older = Dictionary(
      citations.filter { $0.betraysOlder(in: bank, context) }.map { ($0.law.name, $0.older) },
      uniquingKeysWith: { first, _ in first })
    return citations.compactMap { cited in
      guard let version = older[cited.law.name] else { return nil }
      return cited.finding(meaning: version)
    }
  }
}

/// A citation of an article of which nothing says in which version.
private struct Unversioned {
  let cited: CitedPlace
  let law: Law
  let current: LawVersion
  /// The version that it would mean if it meant an older one: the latest that has the article.
  let older: LawVersion
  private let provision: Provision
  private let article: ArticleNumber

  init?(_ cited: CitedPlace, _ laws: CitedLaws, _ context: CheckContext) {
    guard let provision = cited.provision, provision.version == nil,
      case .article(let article, _, _) = provision.place, let law = laws.law(provision),
      laws.headerVersions[law.name] == nil, let current = law.version(inForceOn: context.day),
      let older = law.versions.last(where: {
        $0.adopted < current.adopted && $0.existence(of: article) == .exists
      })
    else { return nil }
    (self.cited, self.law, self.current, self.older) = (cited, law, current, older)
    (self.provision, self.article) = (provision, article)
  }

  /// Whether it can only mean the older text, or a question that rests on it states what has gone stale.
  func betraysOlder(in bank: CheckedBank, _ context: CheckContext) -> Bool {
    if current.existence(of: article) == .absent { return true }
    return cited.questions.contains { index in
      let question = bank.questions[index].question
      return StaleFactCheck.found(in: question, context).contains { $0.law == law.name }
    }
  }

  /// `nil` if the article reads the same in the text in force.
  func finding(meaning version: LawVersion) -> Diagnostic<CheckProblem>? {
    guard version.existence(of: article) == .exists else { return nil }
    let digest = version.digests[article]
    if digest != nil, digest == current.digests[article] { return nil }
    let now = digest.flatMap { digest in
      current.digests.filter { $0.value == digest }.map(\.key).min()
    }
    return Diagnostic(
      .olderVersion(law.name, version: version.adopted, provision.place, now: now),
      at: cited.range, fix: now.map { Fix(cited.range, moved(to: $0)) })
  }

  /// The citation with the article's number in the text in force.
  private func moved(to now: ArticleNumber) -> String {
    guard case .article(_, let paragraph, let item) = provision.place else { return "" }
    return Provision(law: provision.law, place: .article(now, paragraph: paragraph, item: item))
      .canonical
  }
}
