/// Prints a statute text in the form in which lvzhi keeps it; `StatuteTextReader` reads the same text back.
package enum StatuteTextPrinter {
  /// Markdown in UTF-8; see `Documentation/Formats/statute-text.md`.
  package static func print(_ text: StatuteText) -> String {
    var blocks = ["# \(text.title)"]
    for group in [text.history, text.remarks] where !group.isEmpty {
      blocks.append(group.map { "> \($0)" }.joined(separator: "\n>\n"))
    }
    var headings = text.headings[...]
    if headings.first?.kind == .preamble, !text.preamble.isEmpty {
      blocks.append(line(headings.removeFirst()))
    }
    blocks += text.preamble
    for (index, article) in text.articles.enumerated() {
      while let heading = headings.first, heading.articlesBefore <= index {
        blocks.append(line(heading))
        headings.removeFirst()
      }
      blocks += lines(article, isListed: text.isListed)
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func line(_ heading: StatuteHeading) -> String {
    switch heading.kind {
    case .division, .section: "### \(heading.text)"
    case .preamble, .book, .chapter, .unnumbered: "## \(heading.text)"
    }
  }

  private static func lines(_ article: StatuteArticle, isListed: Bool) -> [String] {
    let lines = article.lines.flatMap { $0.split(separator: "\n").map(String.init) }
    let number = article.number
    let head = isListed ? ChineseNumeral.text(number.number) + "、" : number.spelled + "　"
    return [head + (lines.first ?? "")] + lines.dropFirst()
  }
}
