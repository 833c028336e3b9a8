import Diagnostics

/// Looking at, and going through, the scalars of one part.
extension CitationReader {
  func peek(_ distance: Int = 0) -> Unicode.Scalar? {
    index + distance < end ? text.scalars[index + distance] : nil
  }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek() == scalar else { return false }
    index += 1
    return true
  }

  /// Goes past a word of two scalars or more.
  mutating func take(word: String) -> Bool {
    guard text.scalars[index..<end].starts(with: word.unicodeScalars) else { return false }
    index += word.unicodeScalars.count
    return true
  }

  mutating func skipBlanks() {
    while let next = peek(), next.isBlank { index += 1 }
  }

  /// Leaves blanks at both ends of the part out.
  mutating func trim() {
    let range = trimmed(index..<end)
    (index, end) = (range.lowerBound, range.upperBound)
  }

  func trimmed(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first(where: { !text.scalars[$0].isBlank }) else {
      return range.upperBound..<range.upperBound
    }
    return first..<lastNonBlank(before: range.upperBound) + 1
  }

  func lastNonBlank(before limit: Int) -> Int {
    text.scalars[..<limit].lastIndex { !$0.isBlank } ?? 0
  }

  mutating func report(_ problem: CitationProblem, at range: Range<Int>, fix: String? = nil) {
    let bytes = text.bytes(range)
    reading.problems.append(Diagnostic(problem, at: bytes, fix: fix.map { Fix(bytes, $0) }))
  }

  /// How many scalars from `index` are one of the words that people put between citations instead of ；.
  func separatorLength() -> Int {
    switch peek() {
    case "、", ",", "和", "及", "与": 1
    case "以": peek(1) == "及" ? 2 : 0
    default: 0
    }
  }

  /// Whether one of those words is at `index`, and after it a place or a title.
  func separatesFromPlace() -> Bool {
    let length = separatorLength()
    guard length > 0 else { return false }
    var next = self
    next.index += length
    next.skipBlanks()
    return next.peek() == "《" || next.startsPlace(at: next.index)
  }

  /// Goes past 至, 到, ~ or dashes.
  mutating func takeRangeMark() -> Bool {
    if take("至") || take("到") { return true }
    let start = index
    while let next = peek(), next == "-" || next == "~" { index += 1 }
    return index > start
  }
}
