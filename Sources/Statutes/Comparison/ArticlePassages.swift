/// The paragraphs and items of an article, ready to be compared.
struct ArticlePassages: Sendable {
  struct Paragraph: Sendable {
    /// With its items.
    let whole: GramProfile
    let ownWords: ComparedText
    let items: [(number: Int, words: GramProfile)]
  }

  let whole: GramProfile
  let paragraphs: [Paragraph]

  init(_ article: StatuteArticle, _ index: GramIndex) {
    whole = index.profile(of: ComparedText(article.lines.joined()))
    paragraphs = article.paragraphs.map { paragraph in
      Paragraph(
        whole: index.profile(of: ComparedText(paragraph.lines.joined())),
        ownWords: ComparedText(paragraph.text),
        items: paragraph.items.map { ($0.number, index.profile(of: ComparedText($0.text))) })
    }
  }

  /// Which paragraphs belong together, as indices from 0. Where one was cut in two, the greater part counts.
  static func pairs(_ old: ArticlePassages, _ new: ArticlePassages) -> [PairingTable.Pair] {
    PairingTable(rows: old.paragraphs.count, columns: new.paragraphs.count) { row, column in
      old.paragraphs[row].whole.overlap(with: new.paragraphs[column].whole)
    }.pairs()
  }
}
