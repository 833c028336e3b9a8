import Dates
import Diagnostics
import Statutes
import Storage

/// A statute text, or a part of it, for other programs.
struct StatuteJSON {
  let statute: KeptStatute

  /// The articles that `places` are in, or all of them.
  func value(of places: [ProvisionPlace]) -> JSONValue {
    let numbers = Set(
      places.compactMap { place in
        if case .article(let number, _, _) = place { number } else { nil }
      })
    let articles = statute.text.articles.filter { places.isEmpty || numbers.contains($0.number) }
    return [
      "law": .string(statute.name.law), "title": .string(statute.text.title),
      "version": .string(statute.name.adopted?.description),
      "verified": .bool(statute.isVerified),
      "history": .array(statute.text.history.map { .string($0) }),
      "preamble": .array(places.isEmpty ? statute.text.preamble.map { .string($0) } : []),
      "articles": .array(articles.map(value)),
    ]
  }

  /// A passage that was found.
  func value(_ hit: StatuteSearch.Hit) -> JSONValue {
    [
      "law": .string(statute.name.law), "version": .string(statute.name.adopted?.description),
      "place": .string(hit.place.short), "text": .string(hit.text),
    ]
  }

  private func value(_ article: StatuteArticle) -> JSONValue {
    [
      "number": .string(article.number.description),
      "digest": .string(article.digest.description),
      "paragraphs": .array(
        article.paragraphs.map { paragraph in
          [
            "text": .string(paragraph.text),
            "items": .array(
              paragraph.items.map { ["number": .integer($0.number), "text": .string($0.text)] }),
          ]
        }),
    ]
  }
}
