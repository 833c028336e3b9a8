import Diagnostics

extension BlockReader {
  /// More options than letters cannot be answered.
  private static let mostItems = 26

  /// Reads the answer block.
  mutating func readList(_ bytes: Span<UInt8>, _ range: Range<Int>, _ answer: BlockLayout.Answer) {
    var tally = OptionTally()
    var items = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let line = lines[index]
      if line.list != nil {
        items += 1
        if items == Self.mostItems + 1 { report(.badOptionMark(.tooMany), at: line.range) }
        let kind = readItem(bytes, line, answer, &tally)
        index += 1
        let hasMore = readContinuation(bytes, &index, range.upperBound)
        let text = bytes.trimmed(Int(line.content), Int(line.end))
        if kind != .pair, text.isEmpty, !hasMore { report(.badOptionMark(.noText), at: line.range) }
      } else {
        index += 1
      }
    }
    settle(tally, answer)
  }

  /// Reads the first line of an item.
  private mutating func readItem(
    _ bytes: Span<UInt8>, _ line: Line, _ answer: BlockLayout.Answer, _ tally: inout OptionTally
  ) -> Part.Kind {
    let kind: Part.Kind
    switch (answer, line.kind) {
    case (.options, .option):
      kind = tally.count(line) ? .rightOption : .wrongOption
      if OptionMark(rawValue: line.detail).contains(.faulty) { reportFaultyOption(bytes, line) }
    case (.options, _):
      kind = .wrongOption
      report(.badOptionMark(.missingMark), at: line.range)
    case (.pairs, _):
      kind = .pair
      checkPair(bytes, line, &tally)
    case (.items, _):
      kind = .item
    }
    parts.append(Part(kind, bytes.trimmed(Int(line.content), Int(line.end))))
    return kind
  }

  /// Reads the lines that go on with an item, from `index` on; true if there are any but feedback.
  private mutating func readContinuation(
    _ bytes: Span<UInt8>, _ index: inout Int, _ end: Int
  ) -> Bool {
    var run: ByteRange?
    var hasText = false
    while index < end, case let line = lines[index], line.list == nil {
      index += 1
      if line.kind == .blank { continue }
      if line.kind == .feedback {
        if let run { parts.append(Part(.continuation, run)) }
        run = nil
        parts.append(Part(.feedback, bytes.trimmed(Int(line.content), Int(line.end))))
        continue
      }
      if !line.goesOn {
        let start = ByteRange(start: line.start, end: line.start)
        report(.badOptionMark(.notIndented), at: line.range, fix: Fix(start, "  "))
      }
      run = ByteRange(start: run?.start ?? line.start, end: line.end)
      hasText = true
    }
    if let run { parts.append(Part(.continuation, run)) }
    return hasText
  }

  private mutating func checkPair(_ bytes: Span<UInt8>, _ line: Line, _ tally: inout OptionTally) {
    guard let arrow = Arrow(bytes, Int(line.content), Int(line.end)) else {
      report(.badOptionMark(.missingArrow), at: line.range)
      return
    }
    if arrow.isFullWidth {
      report(.badOptionMark(.fullWidthArrow), at: arrow.range, fix: Fix(arrow.range, "=>"))
    }
    if !bytes.trimmed(Int(line.content), Int(arrow.range.start)).isEmpty { tally.hasLeft = true }
    if bytes.trimmed(Int(arrow.range.end), Int(line.end)).isEmpty {
      report(.badOptionMark(.noText), at: line.range)
    }
  }

  /// What can only be said of all items together.
  private mutating func settle(_ tally: OptionTally, _ answer: BlockLayout.Answer) {
    if let odd = tally.oddBracket { report(.mixedShapes(.roundAndSquare), at: odd) }
    switch answer {
    case .options:
      shape = tally.isSquare == true ? .multiple : .single
      if tally.isCertain, tally.rights == 0 { report(.noRightOption, at: heading) }
      if tally.isCertain, tally.oddBracket == nil, shape == .single, let second = tally.secondRight
      {
        report(.twoRightOptions, at: second)
      }
    case .pairs:
      shape = .matching
      if !tally.hasLeft { report(.missingAnswer(.noLeftSide), at: heading) }
    case .items:
      shape = .ordering
    }
  }

  /// A line that was meant as an option: says what is wrong and, where that is certain, how to write it.
  mutating func reportFaultyOption(_ bytes: Span<UInt8>, _ line: Line) {
    guard let option = OptionLine(bytes, Int(line.start), Int(line.end)) else { return }
    let mark = option.sign == .none ? " " : rightMark
    switch option.sign {
    case .cross:
      report(.badOptionMark(.cross), at: option.signRange)
    case .other:
      let typed = source.text(in: option.signRange)
      report(
        .badOptionMark(.unknownMark(typed)), at: option.signRange, fix: Fix(option.signRange, mark))
    case .none, .right:
      let prefix = ByteRange(start: line.start, end: line.content)
      let brackets = option.isSquare ? "[\(mark)]" : "(\(mark))"
      report(.badOptionMark(.malformed), at: prefix, fix: Fix(prefix, "- \(brackets) "))
    }
  }
}
