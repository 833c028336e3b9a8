import Diagnostics
import Questions
import Statutes

/// The cited place of a statute text in a few lines, with the words that decide a question marked.
struct CitedPassage {
  let statute: KeptStatute
  let place: ProvisionPlace
  let question: Question
  let marks: StatuteMarks

  /// Characters that are shown of one citation.
  private static let most = 240

  /// Empty where the place is not in the text, is the whole law, or its wording is not the registry's.
  var lines: [ScreenLine] {
    let texts = passages
    let deciding = DecidingWords(of: question).ranges(in: texts)
    var left = Self.most
    var shown: [String] = []
    for index in wanted(texts, deciding) where left > 0 {
      let text = texts[index]
      let end =
        text.index(text.startIndex, offsetBy: left, limitedBy: text.endIndex) ?? text.endIndex
      let ranges = deciding[index].filter { $0.upperBound <= end }
      let isCut = end < text.endIndex
      shown.append(marks.mark(text, ranges, upTo: end) + (isCut ? "……" : ""))
      left -= text.count
    }
    if shown.count < texts.count, left > 0 { shown.append("……") }
    return shown.enumerated().map { index, text in
      .text(HarmlessText.lines(index == 0 ? "\(place.spelled)　\(text)" : text))
    }
  }

  /// The passages to show: all, or where there is no room for all, the first and those with marks.
  private func wanted(_ texts: [String], _ deciding: [[Range<String.Index>]]) -> [Int] {
    let marked = texts.indices.filter { $0 > 0 && !deciding[$0].isEmpty }
    let isLong = texts.reduce(0) { $0 + $1.count } > Self.most
    return isLong && !marked.isEmpty ? [0] + marked : Array(texts.indices)
  }

  /// The texts of the cited place: paragraphs and items, a line each.
  private var passages: [String] {
    switch place {
    case .whole, .preamble(nil): return []
    case .preamble(let number?):
      let texts = statute.text.preamble
      return texts.indices.contains(number - 1) ? [texts[number - 1]] : []
    case .article(let number, let paragraph, let item):
      guard let article = statute.text.article(number), !statute.differs(article) else { return [] }
      guard paragraph != nil || item != nil else { return article.lines }
      guard let found = article.paragraph(paragraph, having: item) else { return [] }
      guard let item = item.flatMap({ found.item($0) }) else { return found.lines }
      return [found.text, item.line]
    }
  }
}
