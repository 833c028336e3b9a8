package import Dates

/// A law with its names and versions.
package struct Law: Hashable, Sendable {
  /// The short name, under which it is cited: 代表法.
  package let name: LawName
  /// The official title: 中华人民共和国全国人民代表大会和地方各级人民代表大会代表法.
  package let title: String
  /// The body that first adopted it.
  package let issuer: String
  /// The province, for provincial rules only.
  package let region: String?
  /// Further names.
  package let aliases: [String]
  /// In order of adoption.
  package let versions: [LawVersion]

  /// `versions` may come in any order.
  package init(
    name: LawName, title: String, issuer: String, region: String? = nil, aliases: [String] = [],
    versions: [LawVersion]
  ) {
    self.name = name
    self.title = title
    self.issuer = issuer
    self.region = region
    self.aliases = aliases
    self.versions = versions.sorted { $0.adopted < $1.adopted }
  }

  /// The version adopted on that day.
  package func version(adopted day: CalendarDate) -> LawVersion? {
    versions.first { $0.adopted == day }
  }

  /// The version that applies on `day`: the latest that has started by then. `nil` before the first version
  /// of the registry, and once the last has ended.
  package func version(inForceOn day: CalendarDate) -> LawVersion? {
    guard let latest = versions.last(where: { $0.start <= day }), latest.applies(on: day) else {
      return nil
    }
    return latest
  }
}
