package import Diagnostics
package import Questions

/// What was understood of one bank file.
///
/// It keeps the file's bytes and ranges into them. Text is made for a question when it is asked for, so a
/// bank of a hundred thousand questions costs little more memory than its file. Questions are counted from
/// 0 in the order of the file; children of cases count, cases do not, and those with errors do.
package struct BankDocument: Sendable {
  package let source: SourceText
  package let header: BankHeader
  package let chapters: [BankChapter]
  /// All that is wrong, in order of place.
  package let findings: [Diagnostic<BankProblem>]

  /// Questions and cases.
  let blocks: [Block]
  let parts: [Part]
  /// For each question its index in `blocks`.
  let questions: [UInt32]
  let ids: IDIndex
  /// Behind the front matter's closing `---` line.
  let bodyStart: Int

  init(
    _ source: SourceText, _ header: BankHeader, _ findings: [Diagnostic<BankProblem>],
    _ body: BodyParser, bodyStart: Int
  ) {
    self.source = source
    self.header = header
    self.findings = findings
    self.bodyStart = bodyStart
    chapters = body.chapters
    blocks = body.blocks
    parts = body.reader.parts
    questions = body.questions
    ids = body.ids
  }
}

extension BankDocument {
  /// How many questions there are, good and bad.
  package var count: Int { questions.count }

  /// The index of the question with an id, of several the first; `nil` also for the id of a case. O(1).
  package func index(of id: QuestionID) -> Int? {
    guard let block = ids.find(Array(id.text.utf8), in: source.bytes) else { return nil }
    let question = blocks[block].question
    return question == Block.none ? nil : Int(question)
  }

  /// Whether the question, or the case it belongs to, has an error; then it is not served.
  package func hasErrors(at index: Int) -> Bool {
    let block = block(at: index)
    return block.hasErrors || parent(of: block)?.hasErrors ?? false
  }

  /// Its name, type, chapter and whether it can be served. Makes no text but its id.
  package func outline(at index: Int) -> QuestionOutline {
    let block = block(at: index)
    let id = QuestionID(source.text(in: block.id))
    return QuestionOutline(
      name: id.map { QuestionName(bank: header.id, id: $0) }, type: block.shape.type,
      chapter: block.chapter == Block.none ? nil : Int(block.chapter),
      hasErrors: hasErrors(at: index))
  }

  /// The type of a question, `nil` if its shape cannot be told. O(1).
  package func type(at index: Int) -> QuestionType? { block(at: index).shape.type }

  /// The line of its heading. O(1).
  package func location(at index: Int) -> ByteRange { block(at: index).heading }

  /// The line of the heading of the case it belongs to.
  package func caseLocation(at index: Int) -> ByteRange? { parent(of: block(at: index))?.heading }

  func block(at index: Int) -> Block { blocks[Int(questions[index])] }

  func parent(of block: Block) -> Block? {
    block.parent == Block.none ? nil : blocks[Int(block.parent)]
  }

  /// The parts of a block, in order of place.
  func parts(ofBlock index: Int) -> ArraySlice<Part> {
    let next = index + 1 < blocks.count ? Int(blocks[index + 1].firstPart) : parts.count
    return parts[Int(blocks[index].firstPart)..<next]
  }
}
