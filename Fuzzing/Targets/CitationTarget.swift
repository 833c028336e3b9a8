import Diagnostics
import Statutes

@testable import BankFile

extension FuzzTarget {
  /// What authors write as 依据: each citation in its canonical form reads back as itself, and so does the whole list. The quick
  /// look takes for good only what the parser does.
  static let citation = FuzzTarget(
    "citation", longest: 400,
    seeds: { files in
      try files.lines(below: "question-banks", ".md") { $0.hasPrefix("依据：") }
        .map { Array($0.dropFirst("依据：".utf8.count)) }.sampled(300)
        + ["代表法 23.1.2；23..2；47-1；序言.3", "代表法@2025-03-11 第２３条第（二）项、第三十条", "《某办法》（某县，2025年）第三条"]
        .map { Array($0.utf8) }
    }
  ) { bytes in
    let typed = text(bytes)
    let reading = CitationParser.parse(typed)
    let size = typed.utf8.count
    try BrokenPromise.unless(
      (reading.problems.map(\.range) + reading.citations.map(\.range))
        .allSatisfy { $0.start <= $0.end && Int($0.end) <= size }, "a place outside the text")
    for located in reading.citations {
      let canonical = located.citation.canonical
      let again = CitationParser.parse(canonical)
      try BrokenPromise.unless(
        again.citations.map(\.citation) == [located.citation] && again.problems.isEmpty,
        "“\(canonical)” reads back as something else")
    }
    let utf8 = Array(typed.utf8)
    if CitationGlance.isGood(utf8.span, ByteRange(0, utf8.count)) {
      try BrokenPromise.unless(reading.problems.isEmpty, "the quick look saw nothing wrong")
    }
  }
}
