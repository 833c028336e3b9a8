import Dates
import Diagnostics
import Statutes

/// Lays out places of a statute text for the screen.
struct StatuteScreen {
  let statute: KeptStatute
  let language: Language

  /// Title and standing, then the articles of `places`; the whole text if there are none.
  func lines(of places: [ProvisionPlace]) -> [ScreenLine] {
    let head = (statute.title + Message(zh: "　", en: ": ") + statute.standing).text(in: language)
    return [.text(head), .blank]
      + (places.isEmpty ? whole : places.flatMap { self.lines(of: $0) })
  }

  /// One place, its number before it; empty if the text does not have it.
  func lines(of place: ProvisionPlace) -> [ScreenLine] {
    switch place {
    case .whole: return whole
    case .preamble(nil): return statute.text.preamble.map(Self.line)
    case .preamble(let number?):
      let texts = statute.text.preamble
      guard texts.indices.contains(number - 1) else { return [] }
      return [Self.line("\(place.spelled)　\(texts[number - 1])")]
    case .article(let number, let paragraph, let item):
      guard let article = statute.text.article(number) else { return [] }
      guard paragraph != nil || item != nil else { return lines(of: article) }
      return passages(of: article, paragraph, item, place.spelled)
    }
  }

  /// A paragraph, or the one item of it that was asked for below its first words.
  private func passages(
    of article: StatuteArticle, _ paragraph: Int?, _ item: Int?, _ name: String
  ) -> [ScreenLine] {
    guard let found = article.paragraph(paragraph, having: item) else { return [] }
    guard let item else { return Self.numbered(name, found.lines) }
    return Self.numbered(name, [found.text] + (found.item(item).map { [$0.line] } ?? []))
  }

  private func lines(of article: StatuteArticle) -> [ScreenLine] {
    Self.numbered(article.number.spelled, article.lines)
  }

  private var whole: [ScreenLine] {
    var lines: [ScreenLine] = []
    lines += statute.text.history.map(Self.line)
    lines += statute.text.remarks.map(Self.line)
    var headings = statute.text.headings[...]
    if headings.first?.kind == .preamble {
      lines += [.blank, Self.line(headings.removeFirst().text)]
    }
    if !statute.text.preamble.isEmpty { lines += [.blank] + statute.text.preamble.map(Self.line) }
    for (index, article) in statute.text.articles.enumerated() {
      while let heading = headings.first, heading.articlesBefore <= index {
        lines += [.blank, Self.line(heading.text)]
        headings.removeFirst()
      }
      lines += [.blank] + self.lines(of: article)
    }
    return lines
  }

  private static func numbered(_ name: String, _ texts: [String]) -> [ScreenLine] {
    guard let first = texts.first else { return [line(name)] }
    return [line("\(name)　\(first)")] + texts.dropFirst().map(line)
  }

  private static func line(_ text: String) -> ScreenLine { .text(HarmlessText.lines(text)) }
}

extension StatuteArticle {
  /// The paragraph of that number, with the item of that number if one is asked for; an item without its
  /// paragraph is in the only one that has items.
  func paragraph(_ number: Int?, having item: Int?) -> StatuteParagraph? {
    let found = number.map { paragraph($0) } ?? paragraphs.first { !$0.items.isEmpty }
    guard let item else { return found }
    return found?.item(item) == nil ? nil : found
  }
}
