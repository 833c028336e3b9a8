package import Dates

/// The text of one version of a law, as it was read: title, history, preamble, and the articles in order with
/// the headings between them.
package struct StatuteText: Hashable, Sendable {
  /// The official title, without 《》 and white space; empty if none was found.
  package var title = ""
  /// When and by whom it was adopted and amended, one entry each, oldest first, without brackets.
  package var history: [String] = []
  /// Editors' remarks, such as 【部分】…: they are no part of the law.
  package var remarks: [String] = []
  /// The paragraphs (自然段) before the first article.
  package var preamble: [String] = []
  /// The headings in order; each says how many articles stand before it.
  package var headings: [StatuteHeading] = []
  /// In ascending order of their numbers.
  package var articles: [StatuteArticle] = []

  /// Whether its articles are numbered 一、二、三、, as decisions do, and not 第一条.
  package var isListed = false

  package init() {}

  /// Whether a remark says that this is not the whole text.
  package var isPartial: Bool { remarks.contains { $0.hasPrefix(Self.partialMark) } }

  /// Begins a remark that says that this is not the whole text.
  package static let partialMark = "【部分】"

  /// The article of that number. O(log n).
  package func article(_ number: ArticleNumber) -> StatuteArticle? {
    var (low, high) = (0, articles.count)
    while low < high {
      let middle = (low + high) / 2
      if articles[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < articles.count && articles[low].number == number ? articles[low] : nil
  }

  /// The digest of every article.
  package var digests: [ArticleNumber: ArticleDigest] {
    Dictionary(articles.map { ($0.number, $0.digest) }) { first, _ in first }
  }

  /// Every day that the history names, oldest first: days of adoption, and some of promulgation.
  package var historyDays: [CalendarDate] {
    Set(history.flatMap { StatuteHistory.days(in: $0) }).sorted()
  }
}
