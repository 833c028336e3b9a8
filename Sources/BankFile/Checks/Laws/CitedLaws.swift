import Dates
import Questions
import Statutes

/// Finds the law and version that a bank's citations mean.
struct CitedLaws {
  private let registry: LawRegistry
  private let day: CalendarDate
  /// The versions of the bank's header, under the short names of the registry.
  let headerVersions: [LawName: CalendarDate]

  /// `nil` without a registry.
  init?(_ bank: CheckedBank, _ context: CheckContext) {
    guard let registry = context.registry else { return nil }
    self.init(bank.document.header, registry, on: context.day)
  }

  init(_ header: BankHeader, _ registry: LawRegistry, on day: CalendarDate) {
    self.registry = registry
    self.day = day
    var versions: [LawName: CalendarDate] = [:]
    for (name, version) in header.laws {
      if let law = registry.law(name) { versions[law.name] = version }
    }
    headerVersions = versions
  }

  /// The law of a citation; `nil` if it is not registered.
  func law(_ provision: Provision) -> Law? { registry.law(provision.law) }

  /// The text in which a place is to be looked up: the version that the citation or the header names; if
  /// neither names one, that in effect on the day. `nil` if the registry does not hold it.
  func version(of provision: Provision) -> LawVersion? {
    guard let law = law(provision) else { return nil }
    guard let named = provision.version ?? headerVersions[law.name] else {
      return law.version(inForceOn: day)
    }
    return law.version(adopted: named)
  }

  /// The laws of the header in order of name, with the versions it gives.
  var headerLaws: [(law: Law, version: CalendarDate)] {
    headerVersions.sorted { $0.key < $1.key }.compactMap { name, version in
      registry.law(name).map { ($0, version) }
    }
  }
}
