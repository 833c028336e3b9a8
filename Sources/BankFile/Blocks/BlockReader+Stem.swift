import Diagnostics

extension BlockReader {
  /// Reads lines of a stem or of a case's text; false if there is nothing but white space.
  mutating func readStem(_ bytes: Span<UInt8>, _ range: Range<Int>, isCase: Bool) -> Bool {
    guard let first = range.first(where: { lines[$0].kind != .blank }),
      let last = range.last(where: { lines[$0].kind != .blank })
    else { return false }
    parts.append(Part(.stem, ByteRange(start: lines[first].start, end: lines[last].end)))
    for index in first...last {
      let line = lines[index]
      if line.kind == .option { reportStrayOption(bytes, line) }
      if !isCase, line.mayHoldBlanks { readBlanks(bytes, line) }
    }
    return true
  }

  private mutating func readBlanks(_ bytes: Span<UInt8>, _ line: Line) {
    var scanner = BlankScanner(Int(line.start), Int(line.end))
    while scanner.next(bytes) {
      if firstBlank == nil { firstBlank = scanner.range }
      if let fault = scanner.fault {
        report(.emptyBlank(fault), at: scanner.range)
      } else {
        parts.append(Part(.blank, scanner.content))
        if let unit = UnitScanner.unit(bytes, scanner.content) {
          report(.unitInBlank(source.text(in: unit)), at: scanner.range)
        }
      }
    }
  }

  /// An option where no option may be. Of a whole list of them only the first is reported.
  mutating func reportStrayOption(_ bytes: Span<UInt8>, _ line: Line) {
    if OptionMark(rawValue: line.detail).contains(.faulty) {
      reportFaultyOption(bytes, line)
    } else if !hasStrayOption {
      report(.mixedShapes(.twoAnswerBlocks), at: line.range)
    }
    hasStrayOption = true
  }
}
