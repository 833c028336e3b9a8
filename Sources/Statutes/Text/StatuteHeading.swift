/// A heading between the articles of a statute text: 第一章　总则.
package struct StatuteHeading: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// 序言, above the paragraphs before the first article.
    case preamble
    /// 编
    case book
    /// 分编
    case division
    /// 章
    case chapter
    /// 节
    case section
    /// A heading without a number, such as 附则.
    case unnumbered
  }

  package let kind: Kind
  /// 1 or more; `nil` where the kind has none.
  package let number: Int?
  /// Without its number and white space; may be empty.
  package let title: String
  /// How many articles stand before it.
  package var articlesBefore: Int

  package init(kind: Kind, number: Int?, title: String, articlesBefore: Int = 0) {
    self.kind = kind
    self.number = number
    self.title = title
    self.articlesBefore = articlesBefore
  }

  /// As laws print it: 第一章　总则.
  package var text: String {
    guard let number, let unit = kind.unit else { return title }
    let head = "第\(ChineseNumeral.text(number))\(unit)"
    return title.isEmpty ? head : "\(head)　\(title)"
  }
}

extension StatuteHeading.Kind {
  /// 编, 分编, 章 or 节; `nil` for headings without a number.
  var unit: String? {
    switch self {
    case .preamble, .unnumbered: nil
    case .book: "编"
    case .division: "分编"
    case .chapter: "章"
    case .section: "节"
    }
  }
}
