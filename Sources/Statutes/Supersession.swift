package import Dates

/// That a version of a law applies no more, and from when.
package struct Supersession: Hashable, Sendable {
  /// The law's short name in the registry.
  package let law: LawName
  /// The version, by the day it was adopted.
  package let version: CalendarDate
  /// The first day on which it no longer applies.
  package let from: CalendarDate

  package init(law: LawName, version: CalendarDate, from: CalendarDate) {
    self.law = law
    self.version = version
    self.from = from
  }
}

extension Law {
  /// From when the version adopted on that day no longer applies, future days included; `nil` as long as
  /// the registry knows of no end.
  ///
  /// It ends with its `until`, or as soon as a version adopted later starts; from then on it is past, whatever
  /// becomes of its successor. A version that the registry does not hold, as one of long ago, ends as well.
  package func supersession(ofVersion adopted: CalendarDate) -> Supersession? {
    let starts = versions.lazy.filter { $0.adopted > adopted }.map(\.start)
    let ends = [version(adopted: adopted)?.until, starts.min()].compactMap(\.self)
    return ends.min().map { Supersession(law: name, version: adopted, from: $0) }
  }
}
