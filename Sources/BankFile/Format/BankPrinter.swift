import Diagnostics
import Questions

/// Goes through the headings of a bank in the order of the file and prints what each one opens.
struct BankPrinter {
  let document: BankDocument
  let source: SourceText
  var writer: LineWriter

  init(_ document: BankDocument) {
    self.document = document
    source = document.source
    let firstBreak = source.bytes.firstIndex(of: .newline) ?? 0
    let isCRLF = firstBreak > 0 && source.bytes[firstBreak - 1] == .carriageReturn
    writer = LineWriter(lineBreak: isCRLF ? "\r\n" : "\n")
  }

  mutating func print() -> String {
    let headings = document.chapters.map(\.heading) + document.blocks.map(\.heading)
    let first = headings.map(\.start).min().map { Int($0) } ?? source.bytes.count
    writer.verbatim(source.bytes[..<document.bodyStart])
    printProse(ByteRange(document.bodyStart, first))
    var block = 0
    for chapter in document.chapters {
      printBlocks(&block, before: chapter.heading.start)
      printChapter(chapter)
    }
    printBlocks(&block, before: .max)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private mutating func printBlocks(_ block: inout Int, before end: UInt32) {
    while block < document.blocks.count, document.blocks[block].heading.start < end {
      let record = document.blocks[block]
      writer.blankLine()
      if record.hasErrors {
        writer.verbatim(source.bytes[Int(record.heading.start)..<Int(record.end)])
      } else {
        printBlock(record, document.parts(ofBlock: block))
      }
      block += 1
    }
  }

  private mutating func printChapter(_ chapter: BankChapter) {
    let (start, end) = (Int(chapter.heading.start), Int(chapter.heading.end))
    let heading = Heading(source.bytes.span, start, end)
    writer.blankLine()
    let isGood = heading?.fault == nil && !chapter.title.isEmpty
    writer.line(isGood ? "# " + source.text(in: chapter.title) : source.text(in: chapter.heading))
    printProse(chapter.notes)
  }

  /// Prints whole lines as they are, without blank ones at the ends.
  mutating func printProse(_ range: ByteRange) {
    let lines = source.lines(in: range)
    let isText = { (line: ByteRange) in
      !source.bytes.span.trimmed(Int(line.start), Int(line.end)).isEmpty
    }
    guard let first = lines.firstIndex(where: isText), let last = lines.lastIndex(where: isText)
    else { return }
    writer.blankLine()
    for line in lines[first...last] { writer.line(source.text(in: line)) }
  }
}
