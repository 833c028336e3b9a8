import Diagnostics

/// Goes through the lines of a statute text and puts its parts together.
struct StatuteTextBuilder {
  let lines: StatuteLines
  var reading = StatuteTextReading()
  /// The article at hand.
  var article: StatuteArticleBuilder?
  /// Headings since the last article.
  var headings: [StatuteHeading] = []
  /// Whether the lines are those of a table of contents.
  var isInContents = false
  /// The line before the one at hand, a heading's left out of account.
  var previous: StatuteLine?

  init(lines: StatuteLines) {
    self.lines = lines
  }

  /// The whole text.
  mutating func build() -> StatuteTextReading {
    var front = StatuteFrontReader(lines: lines.lines[...], form: lines.form)
    front.read()
    reading.text.title = front.title
    reading.text.history = front.history
    reading.text.isListed = lines.form == .listed
    let start = front.rest.first?.range.start ?? 0
    if front.title.isEmpty { report(.missingTitle, at: ByteRange(start: start, end: start)) }
    for line in front.rest { take(line) }
    finishArticle()
    finish()
    return reading
  }

  private mutating func finish() {
    if reading.text.articles.isEmpty {
      report(.noArticles, at: ByteRange(lines.byteCount, lines.byteCount))
    }
    reading.problems.sort { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
  }

  private mutating func take(_ line: StatuteLine) {
    if line.text.first == ">" { return takeRemark(line) }
    if let heading = heading(of: line) { return take(heading) }
    if line.compact == "目录", article == nil {
      isInContents = true
      return
    }
    if let (number, rest) = StatuteLineParts.article(line.text, lines.form) {
      begin(number, rest, line)
    } else {
      takeText(line)
    }
    previous = line
  }

  private mutating func takeRemark(_ line: StatuteLine) {
    let text = line.text.dropFirst().trimmingBlanks
    guard !text.isEmpty else { return }
    if text.hasPrefix("【") || !reading.text.remarks.isEmpty {
      reading.text.remarks.append(text)
    } else {
      reading.text.history.append(text)
    }
  }

  // MARK: Headings

  private func heading(of line: StatuteLine) -> StatuteHeading? {
    let isMarked = line.text.first == "#"
    let text = line.text.drop { $0 == "#" }.trimmingBlanks
    guard text.filter({ !$0.isWhitespace }) != "目录" else { return nil }
    return StatuteLineParts.heading(text, isMarked: isMarked)
  }

  private mutating func take(_ heading: StatuteHeading) {
    if article == nil, let first = headings.first, first.kind == heading.kind,
      first.number == heading.number
    {
      // The body repeats the first heading of the table of contents, which ends here.
      headings = headings.dropFirst().filter { $0.kind == .preamble }
      isInContents = false
    }
    finishArticle()
    headings.append(heading)
    previous = nil
  }

  // MARK: Articles

  private mutating func begin(_ number: ArticleNumber, _ rest: String, _ line: StatuteLine) {
    let last = article?.number ?? reading.text.articles.last?.number
    if let last, number <= last {
      report(.articleOutOfOrder(number, after: last), at: line.range)
      takeText(line)
      return
    }
    finishArticle()
    let next = (last?.number ?? 0) + 1
    if number.number > next {
      report(.missingArticles(next...(number.number - 1)), at: line.range)
    }
    if isInContents { headings = [] }
    isInContents = false
    for var heading in headings {
      heading.articlesBefore = reading.text.articles.count
      reading.text.headings.append(heading)
    }
    headings = []
    article = StatuteArticleBuilder(number: number, text: rest, range: line.range)
  }

  private mutating func finishArticle() {
    guard let builder = article else { return }
    let made = builder.article
    if made.paragraphs.isEmpty { report(.emptyArticle(made.number), at: builder.range) }
    reading.text.articles.append(made)
    article = nil
  }

  // MARK: Text

  private mutating func takeText(_ line: StatuteLine) {
    let continues = goesOn(line)
    guard article != nil else { return takePreamble(line, continues) }
    if let (number, rest) = StatuteLineParts.item(line.text) {
      if let number = article?.add(item: number, rest) {
        report(
          .itemOutOfOrder(number, in: article?.number ?? ArticleNumber(number)), at: line.range)
      }
    } else {
      article?.add(line.text, continues: continues)
    }
  }

  private mutating func takePreamble(_ line: StatuteLine, _ continues: Bool) {
    // Between a heading and the first article that follows it there is no text but in a preamble.
    if isInContents {
      guard line.endsSentence else { return }
      isInContents = false
    }
    if continues, let last = reading.text.preamble.indices.last {
      reading.text.preamble[last] += line.text
    } else {
      reading.text.preamble.append(line.text)
    }
  }

  /// Whether a line goes on with the paragraph of the line before it.
  private func goesOn(_ line: StatuteLine) -> Bool {
    guard let previous else { return false }
    switch lines.layout {
    case .indented: return !line.isIndented
    case .spaced: return !line.followsGap
    case .close: return !previous.endsSentence
    }
  }

  private mutating func report(_ problem: StatuteTextProblem, at range: ByteRange) {
    reading.problems.append(Diagnostic(problem, at: range))
  }
}
