import Statutes

/// Finds words in a statute text, paragraph by paragraph and item by item.
struct StatuteSearch {
  /// A passage in which all words occur.
  struct Hit {
    let place: ProvisionPlace
    let text: String
    /// Where the words stand, in order and apart.
    let ranges: [Range<String.Index>]
  }

  /// All of these must occur; white space parts them.
  private let words: [String]

  init(_ words: String) {
    self.words = words.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Whether there is nothing to look for.
  var isEmpty: Bool { words.isEmpty }

  /// The passages of a text, in its order.
  func hits(in text: StatuteText) -> [Hit] {
    let preamble = text.preamble.enumerated().compactMap { index, passage in
      hit(.preamble(paragraph: index + 1), passage)
    }
    return preamble + text.articles.flatMap(hits)
  }

  private func hits(in article: StatuteArticle) -> [Hit] {
    let isOnly = article.paragraphs.count == 1
    return article.paragraphs.enumerated().flatMap { index, paragraph -> [Hit] in
      let number = isOnly ? nil : index + 1
      let own = hit(.article(article.number, paragraph: number, item: nil), paragraph.text)
      let items = paragraph.items.compactMap { item in
        hit(.article(article.number, paragraph: number, item: item.number), item.text)
      }
      return (own.map { [$0] } ?? []) + items
    }
  }

  private func hit(_ place: ProvisionPlace, _ text: String) -> Hit? {
    var ranges: [Range<String.Index>] = []
    for word in words {
      let found = text.ranges(of: word)
      if found.isEmpty { return nil }
      ranges += found
    }
    ranges.sort { $0.lowerBound < $1.lowerBound }
    let apart = ranges.reduce(into: [Range<String.Index>]()) { apart, range in
      if apart.last.map({ $0.upperBound <= range.lowerBound }) ?? true { apart.append(range) }
    }
    return Hit(place: place, text: text, ranges: apart)
  }
}
