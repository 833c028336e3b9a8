package import Dates

/// Which law, and which version of it, a statute text is.
package enum StatuteIdentity: Hashable, Sendable {
  /// A version of the registry, and how the text compares with it.
  case registered(Law, LawVersion, StatuteAgreement)
  /// A law of the registry in a version that is not there, with the day it was adopted if the text says it.
  case otherVersion(Law, adopted: CalendarDate?)
  /// A law that is not in the registry.
  case unknown(adopted: CalendarDate?)

  /// Finds it by the title, by the wording of the articles and by the days of the history.
  ///
  /// A version with which the whole text agrees is the one. Otherwise the last day of the history decides;
  /// where there is no history, the version with which at least half of the articles agree.
  package init(of text: StatuteText, in registry: LawRegistry) {
    let adopted = text.adopted
    let named = registry.law(named: text.title)
    let candidates = (named.map { [$0] } ?? registry.laws).flatMap { law in
      law.versions.map { (law, $0, StatuteAgreement(of: text, with: $0)) }
    }
    let best = candidates.max { $0.2.agreeing.count < $1.2.agreeing.count }
    // Where not even the title is known, short decrees could agree by chance.
    if let best, best.2.isSound, named != nil || best.2.agreeing.count >= 3 {
      self = .registered(best.0, best.1, best.2)
    } else if let named {
      let dated = candidates.first { $0.1.adopted == adopted }
      let likely = best.flatMap { candidate in
        adopted == nil && candidate.2.agreeing.count * 2 >= text.articles.count ? candidate : nil
      }
      self =
        (dated ?? likely).map { .registered($0.0, $0.1, $0.2) }
        ?? .otherVersion(named, adopted: adopted)
    } else {
      self = .unknown(adopted: adopted)
    }
  }
}

extension StatuteText {
  /// The day on which it was last adopted, amended or revised, as far as its history says.
  package var adopted: CalendarDate? { historyDays.last }
}
