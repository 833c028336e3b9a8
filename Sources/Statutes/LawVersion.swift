package import Dates

/// One text of a law, from one adoption or amendment to the next.
package struct LawVersion: Hashable, Sendable {
  /// The day it was adopted or amended; it names the version within its law.
  package let adopted: CalendarDate
  /// The day it took effect; `nil` where that is not confirmed.
  package var effective: CalendarDate?
  /// The first day it no longer applied, where that is known.
  package var until: CalendarDate?
  /// Number of articles, from 1 on without a gap; `nil` where it is not confirmed.
  package var articleCount: Int?
  /// The articles that are certain where only a part of the text is; `nil` where all of it is.
  package var certainArticles: [ClosedRange<Int>]?
  /// Paragraphs before the first article (序言); `nil` where there are none or it is not known.
  package var preambleParagraphs: Int?
  /// A digest for every article whose text is known.
  package var digests: [ArticleNumber: ArticleDigest] = [:]

  package init(adopted: CalendarDate) {
    self.adopted = adopted
  }

  /// The first day to count on: the confirmed one, else the day of adoption.
  package var start: CalendarDate { effective ?? adopted }

  /// Whether it is known to have applied on `day`, a later version left out of account.
  package func applies(on day: CalendarDate) -> Bool {
    guard start <= day else { return false }
    return until.map { day < $0 } ?? true
  }
}
