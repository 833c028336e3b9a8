import Dates
import Diagnostics

/// Reads one 依据 field; see `CitationParser.parse(_:at:)` for its forms.
///
/// The field is cut at its separators into parts. A part has a law (or takes that of the part before), a
/// version and a place. `index` goes through the scalars of one part, which ends before `end`.
struct CitationReader {
  let text: FoldedText
  var index = 0
  var end = 0
  var reading = CitationReading()
  /// What was cited last, for parts that leave something out.
  var lastLaw: (name: LawName, version: CalendarDate?)?
  var lastPlace: ProvisionPlace?

  init(_ text: FoldedText) {
    self.text = text
  }

  /// Reads the whole field.
  mutating func read() -> CitationReading {
    let separators = text.separators
    var start = 0
    for separator in separators + [text.scalars.count] {
      (index, end) = (start, separator)
      trim()
      if index == end {
        reportEmpty(start: start, separator: separator, isOnly: separators.isEmpty)
      } else {
        repeat { readCitation() } while takeWrongSeparator()
      }
      start = separator + 1
    }
    return reading
  }

  private mutating func reportEmpty(start: Int, separator: Int, isOnly: Bool) {
    guard !isOnly else { return report(.empty, at: start..<separator) }
    // Of two separators, or one at an end of the field, one is too much.
    let surplus = separator < text.scalars.count ? separator : start - 1
    report(.empty, at: surplus..<surplus + 1, fix: "")
  }

  /// One citation, the bare law's name or 《title》 first. Goes to the end of the part if it is not understood.
  private mutating func readCitation() {
    if peek() == "《" { return readTitled() }
    let start = index
    var nameEnd = index
    while nameEnd < end, !startsPlace(at: nameEnd) { nameEnd += 1 }
    guard let name = plainName(start..<nameEnd) else {
      index = end
      return
    }
    index = nameEnd
    if !name.isEmpty { return readPlace(in: (LawName(name), nil), from: start) }
    if lastLaw == nil { report(.missingLaw, at: start..<end) }
    readPlace(in: lastLaw, from: start)
  }

  /// 《title》 with a place, alone, or with whatever identifies a document.
  private mutating func readTitled() {
    let start = index
    guard let close = text.closings[index], close < end else {
      report(.unclosedTitle, at: start..<end)
      index = end
      return
    }
    let title = text.text(trimmed(start + 1..<close))
    index = close + 1
    if title.isEmpty { report(.emptyTitle, at: start..<index) }
    skipBlanks()
    if index == end || startsPlace(at: index) || separatesFromPlace() {
      return readPlace(in: title.isEmpty ? nil : (LawName(title), nil), from: start)
    }
    let document = UnregisteredDocument(title: title, details: text.text(index..<end))
    index = end
    if !title.isEmpty { add(.document(document), from: start) }
    (lastLaw, lastPlace) = (nil, nil)
  }

  /// The version and place after a law's name that started at `start`.
  private mutating func readPlace(in law: (name: LawName, version: CalendarDate?)?, from start: Int)
  {
    var law = law
    let nameEnd = index > start ? lastNonBlank(before: index) + 1 : nil
    skipBlanks()
    if peek() == "@" {
      let version = readVersion()
      law = law.map { ($0.name, version) }
      skipBlanks()
    }
    if law?.name != lastLaw?.name { lastPlace = nil }
    lastLaw = law
    guard let place = readPlace() else { return }
    lastPlace = place
    if let law {
      let provision = Provision(law: law.name, version: law.version, place: place)
      add(.provision(provision), from: start, nameEnd: nameEnd)
    }
    reportRange(from: start)
  }

  /// Notes what was read from `start` to `index`, the law's name up to `nameEnd`.
  private mutating func add(_ citation: Citation, from start: Int, nameEnd: Int? = nil) {
    let range = start..<lastNonBlank(before: index) + 1
    let nameEnd = nameEnd.map { text.bytes(start..<$0).end }
    reading.citations.append(LocatedCitation(citation, at: text.bytes(range), nameEnd: nameEnd))
  }

  /// 第二条 was read; reads 至第五条.
  private mutating func reportRange(from start: Int) {
    skipBlanks()
    guard index < end else { return }
    var ahead = self
    guard ahead.takeRangeMark() else { return }
    ahead.skipBlanks()
    guard ahead.startsPlace(at: ahead.index), ahead.readPlace() != nil else { return }
    index = ahead.index
    report(.rangeOfPlaces(text.text(start..<index)), at: start..<index)
  }

  /// Whether another citation follows without ；. Anything else before the part's end is reported.
  private mutating func takeWrongSeparator() -> Bool {
    skipBlanks()
    guard index < end else { return false }
    let start = index
    let length = separatorLength()
    index += length
    skipBlanks()
    if length > 0, index < end {
      let separator = start..<start + length
      report(.wrongSeparator(text.text(separator)), at: separator, fix: "；")
      return true
    }
    let rest = start..<end
    let isPunctuation = text.scalars[rest].allSatisfy(\.isPunctuation)
    report(.unexpectedText(text.text(rest)), at: rest, fix: isPunctuation ? "" : nil)
    return false
  }

  /// A law's name without 《》; `nil`, with a problem, if it cannot be one.
  private mutating func plainName(_ range: Range<Int>) -> String? {
    var name = trimmed(range)
    if let last = name.last, text.scalars[last].isPunctuation {
      let mark = last..<last + 1
      let isLast = range.upperBound == end
      report(.unexpectedText(text.text(mark)), at: mark, fix: isLast ? "" : " ")
      name = trimmed(name.lowerBound..<last)
    }
    guard let forbidden = text.scalars[name].firstIndex(where: \.isNotForPlainNames) else {
      return text.text(name)
    }
    let rest = forbidden..<name.upperBound
    report(.unexpectedText(text.text(rest)), at: rest)
    return nil
  }
}
