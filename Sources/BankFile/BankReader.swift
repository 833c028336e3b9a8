package import Diagnostics
import Questions

/// Reads bank files.
package enum BankReader {
  /// Longer files are refused, in bytes.
  package static let longestFile = 512 << 20
  /// Files with a longer line are refused, in bytes.
  package static let longestLine = 1 << 20

  /// Reads a Markdown file in one pass over its bytes; linear in their number. Never fails: whatever is
  /// wrong becomes a finding, and the rest is read all the same. Text in another encoding than UTF-8 must
  /// have been converted before.
  package static func read(_ source: SourceText) -> BankReading {
    if source.bytes.count > longestFile { return refused(.fileTooLong, at: ByteRange(0, 0)) }
    let bytes = source.bytes.span
    do {
      _ = try UTF8Span(validating: bytes)
    } catch {
      let mayBe = GB18030.couldBe(bytes)
      let bad = ByteRange(error.byteOffsets.lowerBound, error.byteOffsets.upperBound)
      return refused(.notUTF8(mayBeGB18030: mayBe), at: bad)
    }
    guard let block = FrontMatterBlock(bytes, from: source.byteOrderMarkLength) else {
      return readWithoutFrontMatter(source)
    }
    var frontMatter = FrontMatterReader(source, block)
    let header = frontMatter.read()
    return readBody(source, bodyStart: block.bodyStart, header, frontMatter.findings)
  }

  private static func readBody(
    _ source: SourceText, bodyStart: Int, _ header: BankHeader?,
    _ frontMatterFindings: [Diagnostic<BankProblem>]
  ) -> BankReading {
    let rightMark = header?.rightMark ?? "√"
    var parser = BodyParser(source, rightMark: rightMark)
    parser.parse(source.bytes.span, from: bodyStart)
    if let line = parser.tooLong { return refused(.lineTooLong, at: line) }
    if let header { parser.checkFormerIDs(of: header.id) }
    var findings = parser.reader.findings
    if !frontMatterFindings.isEmpty { findings = frontMatterFindings + findings }
    findings = findings.inOrderOfPlace()
    guard let header else { return .notABank(findings) }
    return .bank(BankDocument(source, header, findings, parser, bodyStart: bodyStart))
  }

  private static func readWithoutFrontMatter(_ source: SourceText) -> BankReading {
    guard BankSigns.stand(in: source.bytes.span, from: source.byteOrderMarkLength) else {
      return .passedOver
    }
    return .notABank([Diagnostic(.noFrontMatter, at: ByteRange(0, 0))])
  }

  private static func refused(_ reason: UnreadableText, at range: ByteRange) -> BankReading {
    .notABank([Diagnostic(.unreadable(reason), at: range)])
  }
}

extension BankHeader {
  /// How a right option is marked in banks of this language; a × or x means wrong to a Chinese reader.
  var rightMark: String { isChinese ? "√" : "x" }

  var isChinese: Bool { language.lowercased().hasPrefix("zh") }
}

extension [Diagnostic<BankProblem>] {
  /// By start, findings at one place in the order in which they were found.
  fileprivate func inOrderOfPlace() -> Self {
    let sorted = enumerated().sorted { left, right in
      (left.element.range.start, left.offset) < (right.element.range.start, right.offset)
    }
    return sorted.map(\.element)
  }
}
