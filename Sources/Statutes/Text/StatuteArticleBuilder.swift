import Diagnostics

/// An article while its lines come in.
struct StatuteArticleBuilder {
  let number: ArticleNumber
  /// The line that its number stands in.
  let range: ByteRange
  private var paragraphs: [StatuteParagraph] = []
  /// Whether the last line was, or went on with, an item.
  private var isInItem = false

  init(number: ArticleNumber, text: String, range: ByteRange) {
    self.number = number
    self.range = range
    if !text.isEmpty { paragraphs = [StatuteParagraph(text)] }
  }

  var article: StatuteArticle { StatuteArticle(number: number, paragraphs: paragraphs) }

  /// Adds an item to the last paragraph. Returns its number if it is not the next one.
  mutating func add(item number: Int, _ text: String) -> Int? {
    if paragraphs.isEmpty { paragraphs.append(StatuteParagraph("")) }
    let last = paragraphs.count - 1
    let expected = (paragraphs[last].items.last?.number ?? 0) + 1
    paragraphs[last].items.append(StatuteItem(number: number, text: text))
    isInItem = true
    return number == expected ? nil : number
  }

  /// Adds a line of text: a paragraph, or more of the one before it.
  mutating func add(_ text: String, continues: Bool) {
    guard let last = paragraphs.indices.last else {
      paragraphs.append(StatuteParagraph(text))
      return
    }
    if isInItem, let item = paragraphs[last].items.indices.last,
      continues || StatuteLineParts.isPoint(text)
    {
      paragraphs[last].items[item].text += (continues ? "" : "\n") + text
    } else if continues {
      paragraphs[last].text += text
    } else {
      paragraphs.append(StatuteParagraph(text))
      isInItem = false
    }
  }
}
