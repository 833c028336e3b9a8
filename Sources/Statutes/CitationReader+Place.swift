import Dates

/// Where in a law, and in which version of it.
extension CitationReader {
  /// After `@`: `YYYY-MM-DD`. `nil`, with a problem, for anything else.
  mutating func readVersion() -> CalendarDate? {
    index += 1
    let start = index
    while let next = peek(), next.isDigit || "-./年月日".unicodeScalars.contains(next) { index += 1 }
    let range = start..<index
    let typed = String(String.UnicodeScalarView(text.scalars[range]))
    if let date = CalendarDate(typed) { return date }
    let parts = typed.split { !"0123456789".contains($0) }.compactMap { Int($0) }
    let meant =
      parts.count == 3 ? CalendarDate(year: parts[0], month: parts[1], day: parts[2]) : nil
    report(.badVersion(text.text(range)), at: range, fix: meant?.description)
    return meant
  }

  /// The place at `index`, up to where it can be read. `nil`, with a problem, if there is none to be read.
  mutating func readPlace() -> ProvisionPlace? {
    guard index < end, separatorLength() == 0 else { return .whole }
    if take(word: "序言") { return readPreamble() }
    if let next = peek(), ("0"..."9").contains(next), !isNumberedUnit(at: index) {
      return readShort()
    }
    return readLong()
  }

  private mutating func readPreamble() -> ProvisionPlace? {
    let start = index
    if take(".") || take("第") {
      let isShort = text.scalars[start] == "."
      guard let paragraph = readNumber() else { return nil }
      if isShort || take(word: "自然段") || take("段") { return .preamble(paragraph: paragraph) }
      index = start
    }
    return .preamble(paragraph: nil)
  }

  /// `23`, `23.1`, `23.1.2`, `23..2`, `47-1`
  private mutating func readShort() -> ProvisionPlace? {
    guard let number = readNumber() else { return nil }
    var insertion: Int?
    if peek() == "-", isDigit(1) {
      index += 1
      guard let read = readNumber() else { return nil }
      insertion = read
    }
    var paragraph: Int?
    var item: Int?
    if peek() == ".", isDigit(1) {
      index += 1
      guard let read = readNumber() else { return nil }
      paragraph = read
    }
    let dots = paragraph == nil ? 2 : 1
    if peek() == ".", dots == 1 || peek(1) == ".", isDigit(dots) {
      index += dots
      guard let read = readNumber() else { return nil }
      item = read
    }
    let article = ArticleNumber(number, insertion: insertion)
    return .article(article, paragraph: paragraph, item: item)
  }

  private func isDigit(_ distance: Int) -> Bool {
    peek(distance)?.isDigit ?? false
  }

  /// 第二十三条之一第一款第（二）项
  private mutating func readLong() -> ProvisionPlace? {
    passChapter()
    let start = index
    if let name = unit(at: index)?.name, name == "款" || name == "项" {
      return readRelative(from: start, unit: name)
    }
    guard let number = readNumbered("条") else { return nil }
    var insertion: Int?
    if take("之") {
      guard let read = readNumber() else { return nil }
      insertion = read
    }
    let article = ArticleNumber(number, insertion: insertion)
    return readParagraphAndItem(of: article, paragraph: nil)
  }

  private mutating func readParagraphAndItem(
    of article: ArticleNumber, paragraph: Int?
  ) -> ProvisionPlace? {
    var paragraph = paragraph
    var item: Int?
    if paragraph == nil, unit(at: index)?.name == "款" {
      guard let read = readNumbered("款") else { return nil }
      paragraph = read
    }
    if unit(at: index)?.name == "项" {
      guard let read = readNumbered("项") else { return nil }
      item = read
    }
    return .article(article, paragraph: paragraph, item: item)
  }

  /// 第二款 or 第一项 without its article: that of the citation before is meant.
  private mutating func readRelative(from start: Int, unit: Unicode.Scalar) -> ProvisionPlace? {
    guard case .article(let article, let lastParagraph, _)? = lastPlace else {
      _ = readParagraphAndItem(of: ArticleNumber(1), paragraph: nil)
      report(.missingArticle, at: start..<index)
      return nil
    }
    let paragraph = unit == "项" ? lastParagraph : nil
    let place = readParagraphAndItem(of: article, paragraph: paragraph)
    let missing = ProvisionPlace.article(article, paragraph: paragraph, item: nil)
    let range = start..<index
    report(.missingArticle, at: range, fix: missing.spelled + text.text(range))
    return place
  }

  /// 第四章 before an article says nothing; alone it is no place that can be cited.
  private mutating func passChapter() {
    let start = index
    while let unit = unit(at: index), unit.name == "编" || unit.name == "章" || unit.name == "节" {
      index = unit.end
      skipBlanks()
    }
    guard index > start else { return }
    let hasArticle = unit(at: index)?.name == "条"
    let range = start..<(hasArticle ? index : lastNonBlank(before: index) + 1)
    report(.unexpectedText(text.text(range)), at: range, fix: hasArticle ? "" : nil)
  }
}
