/// Reads the title and the history at the head of a statute text.
struct StatuteFrontReader {
  /// The lines that were not read yet.
  private(set) var rest: ArraySlice<StatuteLine>
  private(set) var title = ""
  private(set) var history: [String] = []
  private let form: StatuteLines.ArticleForm

  init(lines: ArraySlice<StatuteLine>, form: StatuteLines.ArticleForm) {
    rest = lines
    self.form = form
  }

  mutating func read() {
    readTitle()
    while let line = rest.first, !begins(line), readHistory(line) {}
  }

  /// Whether the body begins with that line.
  private func begins(_ line: StatuteLine) -> Bool {
    line.compact == "目录" || line.text.hasPrefix(">") || line.text.hasPrefix("##")
      || StatuteLineParts.article(line.text, form) != nil
      || StatuteLineParts.heading(line.text, isMarked: false) != nil
  }

  // MARK: The title

  private mutating func readTitle() {
    while let line = rest.first, !begins(line), !isHistory(line), canBeTitle(line) {
      let isMarked = line.text.hasPrefix("#")
      title += line.text.drop { $0 == "#" }.filter { !$0.isWhitespace && $0 != "《" && $0 != "》" }
      rest.removeFirst()
      if isMarked || endsTitle { return }
    }
  }

  private func canBeTitle(_ line: StatuteLine) -> Bool {
    line.text.unicodeScalars.count <= 80
      && !line.text.unicodeScalars.contains { ["。", "，", "；", "：", ",", ";"].contains($0) }
  }

  private var endsTitle: Bool {
    ["法", "典", "条例", "决定", "办法", "规定", "规则", "细则", "解释", "决议", "章程"].contains {
      title.hasSuffix($0)
    }
  }

  // MARK: The history

  /// Whether a line is part of the history: in round brackets, or beginning with a day or 根据.
  private func isHistory(_ line: StatuteLine) -> Bool {
    let text = line.text.unicodeScalars
    guard !StatuteHistory.days(in: line.text).isEmpty, let first = text.first else { return false }
    let folded = FoldedText.fold(first)
    return folded == "(" || folded.isDigit || line.text.hasPrefix("根据")
  }

  /// Reads one entry, or all entries of one pair of brackets; `false` if there is none.
  private mutating func readHistory(_ line: StatuteLine) -> Bool {
    guard isHistory(line) else { return false }
    guard let first = line.text.unicodeScalars.first, FoldedText.fold(first) == "(" else {
      guard !line.text.hasSuffix("。"), !line.text.hasSuffix("：") else { return false }
      add(line.text)
      rest.removeFirst()
      return true
    }
    var depth = 0
    var text = ""
    while let line = rest.first, !begins(line) {
      for scalar in line.text.unicodeScalars.map(FoldedText.fold) {
        depth += scalar == "(" ? 1 : scalar == ")" ? -1 : 0
      }
      text += line.text + "\n"
      rest.removeFirst()
      if depth <= 0 { break }
    }
    for entry in Self.withoutBrackets(text).split(whereSeparator: \.isWhitespace) {
      add(String(entry))
    }
    return true
  }

  /// Keeps an entry; what begins neither with a day nor with 根据 goes on with the one before.
  private mutating func add(_ entry: String) {
    let beginsEntry =
      entry.hasPrefix("根据") || (entry.unicodeScalars.first.map(FoldedText.fold)?.isDigit ?? false)
    if let last = history.indices.last, !beginsEntry {
      history[last] += entry
    } else {
      history.append(entry)
    }
  }

  private static func withoutBrackets(_ text: String) -> String {
    var scalars = text.trimmingBlanks.unicodeScalars
    if let first = scalars.first, FoldedText.fold(first) == "(" { scalars.removeFirst() }
    if let last = scalars.last, FoldedText.fold(last) == ")" { scalars.removeLast() }
    return String(scalars)
  }
}
