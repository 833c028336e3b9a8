import Statutes

/// Puts places in a law into words.
enum LawPlaceWording {
  /// 第五条第三款 · article 5, paragraph 3; 全文 for the whole law.
  static func message(for place: ProvisionPlace) -> Message {
    switch place {
    case .whole: return Message(zh: "全文", en: "the whole law")
    case .preamble(let paragraph):
      return Message(
        zh: place.spelled, en: "preamble" + (paragraph.map { ", paragraph \($0)" } ?? ""))
    case .article(let article, let paragraph, let item):
      let english =
        ["article \(article)"] + (paragraph.map { ["paragraph \($0)"] } ?? [])
        + (item.map { ["item \($0)"] } ?? [])
      return Message(zh: place.spelled, en: english.joined(separator: ", "))
    }
  }

  /// 第五条 · article 5.
  static func message(for article: ArticleNumber) -> Message {
    message(for: .article(article, paragraph: nil, item: nil))
  }

  /// 第五条至第八条 · articles 5–8.
  static func message(for span: ClosedRange<ArticleNumber>) -> Message {
    if span.lowerBound == span.upperBound { return message(for: span.lowerBound) }
    return Message(
      zh: "\(span.lowerBound.spelled)至\(span.upperBound.spelled)",
      en: "articles \(span.lowerBound)–\(span.upperBound)")
  }

  /// 第五条至第八条、第十条 · articles 5–8, article 10.
  static func message(for articles: [ArticleNumber]) -> Message {
    let spans = ArticleNumber.spans(of: articles).map { message(for: $0) }
    return Message(
      zh: spans.map(\.chinese).joined(separator: "、"),
      en: spans.map(\.english).joined(separator: ", "))
  }

  /// 第三款第二项 · paragraph 3, item 2.
  static func message(for passage: Passage) -> Message {
    let chinese = "第\(ChineseNumeral.text(passage.paragraph))款"
    guard let item = passage.item else {
      return Message(zh: chinese, en: "paragraph \(passage.paragraph)")
    }
    return Message(
      zh: "\(chinese)第\(ChineseNumeral.text(item))项",
      en: "paragraph \(passage.paragraph), item \(item)")
  }
}
