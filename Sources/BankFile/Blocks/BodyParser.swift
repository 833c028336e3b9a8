import Diagnostics
import Questions

/// Goes through the bytes below the front matter once, line by line: headings cut them into chapters,
/// questions and cases, whose lines `BlockReader` makes sense of.
struct BodyParser {
  var chapters: [BankChapter] = []
  var blocks: [Block] = []
  var questions: [UInt32] = []
  var ids = IDIndex()
  var reader: BlockReader
  /// The first line that is too long; nothing is read from there on.
  private(set) var tooLong: ByteRange?

  /// Whether the last of `blocks` is being read.
  var isInBlock = false
  /// Whether that block has an error that its lines do not show.
  var isDamaged = false
  /// The case whose children are being read, as an index in `blocks`.
  var currentCase = Block.none
  /// The notes of the chapter being read, or the text before the first chapter.
  var notes: ByteRange?
  private var fences = FenceTracker()
  /// What to go back to if the open fence proves to be none.
  private var beforeFence: (lines: Int, notes: ByteRange?) = (0, nil)

  init(_ source: SourceText, rightMark: String) {
    reader = BlockReader(source, rightMark: rightMark)
  }

  mutating func parse(_ bytes: Span<UInt8>, from start: Int) {
    var index = start
    while index < bytes.count {
      let next = bytes.endOfLine(from: index)
      guard next - index <= BankReader.longestLine else {
        tooLong = ByteRange(index, next)
        return
      }
      readLine(bytes, index, bytes.endOfText(inLine: index, endingAt: next))
      index = next + 1
      if index >= bytes.count, let (_, line) = fences.open {
        goBack()
        index = Int(line.start)
      }
    }
    finishBlock(bytes, end: bytes.count)
  }

  private mutating func readLine(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    let first = bytes.byte(at: start, before: end)
    let mayFence = first == UInt8(ascii: "`") || first == UInt8(ascii: "~") || first == .space
    if fences.open != nil || mayFence || first == .tab {
      if readFence(bytes, start, end) { return }
    }
    if first == .hash || first == 0xEF, let heading = Heading(bytes, start, end) {
      open(bytes, heading, ByteRange(start, end))
    } else {
      keep(LineClassifier.classify(bytes, start, end))
    }
  }

  /// Reads a line of a fence; false if it is none.
  private mutating func readFence(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    if fences.open == nil { beforeFence = (reader.lines.count, notes) }
    switch fences.judge(bytes, start, end) {
    case .outside: return false
    case .fenced(let kind): keep(Line(kind, start, content: start, end))
    case .unclosed:
      reader.report(.unreadable(.unclosedFence), at: ByteRange(start, end))
      isDamaged = true
      keep(Line(.text, start, content: start, end))
    }
    return true
  }

  private mutating func goBack() {
    fences.giveUp()
    reader.lines.removeSubrange(beforeFence.lines...)
    notes = beforeFence.notes
  }

  private mutating func keep(_ line: Line) {
    if isInBlock {
      reader.lines.append(line)
    } else if line.kind != .blank {
      notes = ByteRange(start: notes?.start ?? line.start, end: line.end)
      if line.kind == .option, !OptionMark(rawValue: line.detail).contains(.square) {
        reader.report(.badHeading(.optionsOutsideQuestion), at: line.range)
      }
    }
  }
}
