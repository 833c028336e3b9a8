import Dates
import Diagnostics
import Statutes
import Storage

/// Finds the text and the places that a person names: 代表法, 代表法 47.2, 代表法 第三条至第七条.
@MainActor
struct StatuteFinder {
  let desk: StatuteDesk
  /// The day of adoption that `--version` names.
  let version: CalendarDate?
  let day: CalendarDate

  /// The text, and the places in it; none for the whole of it. A `Failure` says what is not there.
  func places(_ typed: String) throws -> (statute: KeptStatute, places: [ProvisionPlace]) {
    let ends = Self.ends(of: typed)
    let first = try provision(ends.first)
    let statute = try statute(of: first)
    guard let last = ends.last else {
      if first.place == .whole { return (statute, []) }
      guard !StatuteScreen(statute: statute, language: .chinese).lines(of: first.place).isEmpty
      else { throw Failure.notFound(.placeAbsent(statute.title, first.place.spelled)) }
      return (statute, [first.place])
    }
    let end = try provision("《\(first.law.text)》" + last)
    guard case .article(let start, _, _) = first.place, case .article(let stop, _, _) = end.place
    else { throw Failure.usage(.placeNotUnderstood(HarmlessText.oneLine(typed))) }
    let numbers = statute.text.articles.map(\.number).filter {
      (start...max(start, stop)).contains($0)
    }
    guard start <= stop, !numbers.isEmpty else {
      throw Failure.notFound(.placeAbsent(statute.title, HarmlessText.oneLine(typed)))
    }
    return (statute, numbers.map { .article($0, paragraph: nil, item: nil) })
  }

  /// Every text to search: of each law the one in force, or the version that was asked for.
  func all() throws -> [KeptStatute] {
    let names = version.map { day in desk.names.filter { $0.adopted == day } }
    return try (names ?? desk.current(on: day)).compactMap { try desk.statute($0) }
  }

  /// The two ends of a range, or what was typed.
  private static func ends(of typed: String) -> (first: String, last: String?) {
    for sign in ["至", "到", "～", "~"] {
      let parts = typed.split(separator: sign, maxSplits: 1).map { String($0).trimmed }
      let last = parts.last ?? ""
      if parts.count == 2, last.hasPrefix("第") || last.first?.isWholeNumber == true {
        return (parts[0], last)
      }
    }
    return (typed, nil)
  }

  private func provision(_ typed: String) throws -> Provision {
    let reading = CitationParser.parse(typed)
    if reading.problems.isEmpty, case .provision(let provision)? = reading.citations.first?.citation
    {
      return provision
    }
    throw Failure.usage(.placeNotUnderstood(HarmlessText.oneLine(typed)))
  }

  private func statute(of provision: Provision) throws -> KeptStatute {
    let adopted = version ?? provision.version
    if let name = desk.name(of: provision.law, adopted: adopted, on: day),
      let statute = try desk.statute(name)
    {
      return statute
    }
    let law = desk.registry.law(provision.law)
    let own = desk.names.filter { $0.law == law?.name.text ?? provision.law.text }
    if law == nil, own.isEmpty {
      let names = desk.registry.laws.flatMap(\.names) + desk.names.map(\.law)
      let meant = EditDistance.nearest(to: provision.law.text, among: names)
      throw Failure.notFound(.lawUnknown(HarmlessText.oneLine(provision.law.text), meant: meant))
    }
    let wanted = LawTextName(
      law: law?.name.text ?? provision.law.text,
      adopted: adopted ?? law?.version(inForceOn: day)?.adopted)
    let title = KeptStatute(name: wanted, text: StatuteText(), version: nil).title
    throw Failure.notFound(.textNotKept(title, others: own.compactMap(\.adopted)))
  }
}
