import Diagnostics
import Questions
import Statutes

extension BlockReader {
  /// Checks what a field says. Text is only made for the fields that good questions seldom have.
  mutating func checkField(_ bytes: Span<UInt8>, _ key: FieldKey, _ range: ByteRange) {
    switch key {
    case .explanation, .tags, .hint, .region, .answer, .points: break
    case .citation: checkCitations(bytes, range)
    case .difficulty: check(key, range) { FieldValue.difficulty($0) != nil }
    case .marking: check(key, range) { MarkingPolicy($0) != nil }
    case .validity: check(key, range) { FieldValue.validity($0) != nil }
    case .shuffle: check(key, range) { FieldValue.shuffle($0) != nil }
    case .contrast, .formerly: checkReferences(key, range)
    }
  }

  private mutating func check(_ key: FieldKey, _ range: ByteRange, isGood: (String) -> Bool) {
    if !isGood(source.text(in: range)) { report(.badField(key), at: range) }
  }

  private mutating func checkReferences(_ key: FieldKey, _ range: ByteRange) {
    for reference in QuestionReference.all(source, range) where !reference.isGood {
      report(.badField(key), at: reference.range)
    }
  }

  private mutating func checkCitations(_ bytes: Span<UInt8>, _ range: ByteRange) {
    if CitationGlance.isGood(bytes, range) { return }
    let reading = CitationParser.parse(source.text(in: range), at: Int(range.start))
    for problem in reading.problems {
      report(.badCitation(problem.problem), at: problem.range, fix: problem.fix)
    }
  }
}
