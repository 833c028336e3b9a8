import Diagnostics
import Questions

extension BodyParser {
  /// A heading ends what was before it and opens what it says.
  mutating func open(_ bytes: Span<UInt8>, _ heading: Heading, _ line: ByteRange) {
    if heading.level == 3 { settleCase(bytes) }
    finishBlock(bytes, end: Int(line.start))
    if heading.level < 3 { currentCase = Block.none }
    if heading.level == 1 {
      openChapter(heading, line)
    } else {
      openBlock(bytes, heading, line)
    }
    if let fault = heading.fault {
      let signs = String(repeating: "#", count: heading.level)
      damage(.badHeading(fault), line, fix: Fix(heading.prefix, signs + " "))
    }
  }

  private mutating func openChapter(_ heading: Heading, _ line: ByteRange) {
    if heading.text.isEmpty { reader.report(.badHeading(.noTitle), at: line) }
    let empty = ByteRange(start: line.end, end: line.end)
    chapters.append(BankChapter(heading: line, title: heading.text, notes: empty))
  }

  private mutating func openBlock(_ bytes: Span<UInt8>, _ heading: Heading, _ line: ByteRange) {
    let id = heading.words(bytes).id
    blocks.append(
      Block(
        heading: line, id: id, end: line.end, firstPart: UInt32(reader.parts.count),
        chapter: chapters.isEmpty ? Block.none : UInt32(chapters.count - 1), parent: currentCase,
        level: UInt8(heading.level)))
    isInBlock = true
    isDamaged = false
    if heading.level == 3, currentCase == Block.none {
      damage(.badHeading(.childOutsideCase), line)
    }
    checkID(bytes, id, line)
  }

  private mutating func checkID(_ bytes: Span<UInt8>, _ id: ByteRange, _ line: ByteRange) {
    if id.isEmpty {
      damage(.badHeading(.noID), line)
    } else if !Self.isPlainID(bytes, id), QuestionID(reader.source.text(in: id)) == nil {
      damage(.badHeading(.badID(reader.source.text(in: id))), id)
    } else if let first = ids.insert(id, block: blocks.count - 1, bytes) {
      damage(.duplicateID(reader.source.text(in: id), first: blocks[first].heading), id)
    }
  }

  private mutating func damage(_ problem: BankProblem, _ range: ByteRange, fix: Fix? = nil) {
    reader.report(problem, at: range, fix: fix)
    isDamaged = true
  }

  /// Whether the id consists of ASCII signs that an id may have; others are left to `QuestionID`.
  private static func isPlainID(_ bytes: Span<UInt8>, _ id: ByteRange) -> Bool {
    guard id.count <= 64 else { return false }
    for index in id.indices {
      switch bytes[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), .hyphen, UInt8(ascii: "."), UInt8(ascii: "_"):
        continue
      default: return false
      }
    }
    return true
  }

  /// Before a `###`: the `##` that has just been read is a case, unless it has an answer of its own.
  private mutating func settleCase(_ bytes: Span<UInt8>) {
    guard isInBlock, blocks[blocks.count - 1].level == 2, !reader.isQuestion(bytes) else { return }
    blocks[blocks.count - 1].isCase = true
    currentCase = UInt32(blocks.count - 1)
  }

  /// Makes sense of the lines of the block, or of the notes, that end here.
  mutating func finishBlock(_ bytes: Span<UInt8>, end: Int) {
    if let notes, !chapters.isEmpty, !isInBlock { chapters[chapters.count - 1].notes = notes }
    notes = nil
    guard isInBlock else { return }
    isInBlock = false
    let last = blocks.count - 1
    let block = blocks[last]
    reader.read(bytes, heading: block.heading, isCase: block.isCase)
    blocks[last].end = UInt32(end)
    blocks[last].shape = reader.shape
    blocks[last].fields = reader.fields
    blocks[last].hasErrors = isDamaged || reader.hasErrors
    if block.isCase { return }
    blocks[last].question = UInt32(questions.count)
    questions.append(UInt32(last))
  }
}
