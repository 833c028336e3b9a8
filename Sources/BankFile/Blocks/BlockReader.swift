import Diagnostics
import Statutes

/// Makes sense of the lines of one question or case at a time: appends its parts and findings to those of
/// the whole file. Its arrays are used again for every block, so a good question allocates nothing.
struct BlockReader {
  let source: SourceText
  /// The mark that the bank's language asks for.
  let rightMark: String

  /// The lines of the block at hand, below its heading.
  var lines: [Line] = []
  var parts: [Part] = []
  var findings: [Diagnostic<BankProblem>] = []

  /// What has been found in the block at hand.
  var heading = ByteRange(0, 0)
  var shape = Shape.none
  var fields: FieldSet = []
  var hasErrors = false
  var hasStrayOption = false
  /// The first blank, and the first of the keys 答案 and 要点: where conflicts of shape are shown.
  var firstBlank: ByteRange?
  var answerKey: ByteRange?
  /// What 答案 and 要点 say.
  var answer: ByteRange?
  var points: ByteRange?

  init(_ source: SourceText, rightMark: String) {
    self.source = source
    self.rightMark = rightMark
  }

  /// Whether the lines at hand belong to a question, and not to a case.
  func isQuestion(_ bytes: Span<UInt8>) -> Bool {
    layout(bytes, isCase: false).looksLikeQuestion(lines)
  }

  /// Reads the lines at hand, and forgets them.
  mutating func read(_ bytes: Span<UInt8>, heading: ByteRange, isCase: Bool) {
    self.heading = heading
    (shape, fields, hasErrors, hasStrayOption) = (.none, [], false, false)
    (firstBlank, answerKey, answer, points) = (nil, nil, nil, nil)
    let layout = layout(bytes, isCase: isCase)
    let list = layout.list ?? layout.fields..<layout.fields
    let before = readStem(bytes, 0..<list.lowerBound, isCase: isCase)
    if let answer = layout.answer { readList(bytes, list, answer) }
    let behind = readStem(bytes, list.upperBound..<layout.fields, isCase: isCase)
    if !isCase, !before, !behind { report(.badHeading(.noStem), at: heading) }
    readFields(bytes, from: layout.fields, isCase: isCase)
    if !isCase { settleShape(layout.answer) }
    lines.removeAll(keepingCapacity: true)
  }

  private func layout(_ bytes: Span<UInt8>, isCase: Bool) -> BlockLayout {
    BlockLayout(lines, isCase: isCase) { range in
      lines[range].contains { line in
        line.mayHoldBlanks && BlankScanner.holdsBlank(bytes, Int(line.start), Int(line.end))
      }
    }
  }

  /// Adds a finding. An error keeps the block from being served.
  mutating func report(_ problem: BankProblem, at range: ByteRange, fix: Fix? = nil) {
    findings.append(Diagnostic(problem, at: range, fix: fix))
    if problem.severity == .error { hasErrors = true }
  }
}

extension Line {
  /// The whole line, without its break.
  var range: ByteRange { ByteRange(start: start, end: end) }

  /// Whether `{{` in it opens a blank, if it stands in a stem.
  var mayHoldBlanks: Bool { kind != .fenced && kind != .indentedFence && kind != .escaped }
}
