import Dates
import Diagnostics
import Statutes
import Storage

extension Program {
  /// The versions of a law that are to be compared: those adopted on `days`, one day and the newest, or the
  /// two newest. Says when words are missing. A `Failure` if there are not two, or the law is unknown.
  func lawVersions(of name: String, on days: [CalendarDate]) throws -> LawVersionPair {
    let shelf = LawShelf(home)
    let law = try knownLaw(name, shelf)
    let newest = law.versions.map(\.adopted)
    let wanted =
      days.count < 2 ? Array((days + newest.suffix(2 - days.count)).sorted()) : days.sorted()
    let versions = try wanted.map { day in
      guard let version = law.version(adopted: day) else {
        throw Failure.notFound(.lawHasNoVersion(law.name.text, day, known: newest))
      }
      return version
    }
    guard versions.count == 2, versions[0].adopted < versions[1].adopted else {
      throw Failure.notFound(.lawHasOneVersion(law.name.text))
    }
    let texts = try versions.map { version in
      try shelf.reading(LawTextName(law: law.name.text, adopted: version.adopted))?.text
    }
    let pair = LawVersionPair(
      law, versions[0], versions[1], oldText: texts[0], newText: texts[1])
    let missing = pair.missingTexts
    if !missing.isEmpty { dialogue.complain(.lawTextsMissing(law.name.text, missing)) }
    return pair
  }

  /// The law of that name in the registry, with the versions whose texts the user added, or one that is known
  /// by such texts only.
  private func knownLaw(_ name: String, _ shelf: LawShelf) throws -> Law {
    let registry = lawRegistry()
    let registered = registry?.law(named: name)
    let key = LawRegistry.key(registered?.name.text ?? name)
    let kept = try shelf.names().filter { LawRegistry.key($0.law) == key }
    let days = Set(kept.compactMap(\.adopted))
    let known = Set(registered?.versions.map(\.adopted) ?? [])
    let added = days.subtracting(known).map { LawVersion(adopted: $0) }
    guard let short = registered?.name ?? kept.first.map({ LawName($0.law) }) else {
      let names = registry?.laws.flatMap(\.names) ?? []
      throw Failure.notFound(
        .lawToCompareUnknown(
          HarmlessText.oneLine(name), meant: EditDistance.nearest(to: name, among: names)))
    }
    return Law(
      name: short, title: registered?.title ?? short.text, issuer: registered?.issuer ?? "",
      region: registered?.region, aliases: registered?.aliases ?? [],
      versions: (registered?.versions ?? []) + added)
  }
}
