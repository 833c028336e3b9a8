import Diagnostics
package import Questions
import Statutes

extension BankDocument {
  /// The title of a chapter, an index of `chapters`.
  package func title(ofChapter index: Int) -> String {
    source.text(in: chapters[index].title)
  }

  /// The study notes of a chapter, Markdown; empty if there are none.
  package func notes(ofChapter index: Int) -> String {
    source.prose(chapters[index].notes)
  }

  /// The whole question; `nil` if it has errors.
  package func question(at index: Int) -> Question? {
    if hasErrors(at: index) { return nil }
    let block = block(at: index)
    guard let id = QuestionID(source.text(in: block.id)), let type = block.shape.type else {
      return nil
    }
    let maker = QuestionMaker(self, index)
    guard let body = maker.body(type) else { return nil }
    return Question(
      name: QuestionName(bank: header.id, id: id), label: label(of: block),
      chapter: block.chapter == Block.none ? nil : title(ofChapter: Int(block.chapter)),
      parent: caseText(of: block), stem: maker.stem, body: body, fields: fields(at: index))
  }

  /// Where its parts stand, also of a question with errors.
  package func ranges(at index: Int) -> QuestionRanges {
    var ranges = QuestionRanges(heading: block(at: index).heading)
    for part in parts(ofBlock: Int(questions[index])) {
      switch part.kind {
      case .stem: ranges.stem.append(part.range)
      case .blank: ranges.blanks.append(part.range)
      case .wrongOption, .rightOption, .item, .pair: ranges.options.append(part.range)
      case .continuation, .feedback: break
      case .field:
        if let key = FieldKey(rawValue: part.key) { ranges.fields[key] = part.range }
      }
    }
    return ranges
  }

  func label(of block: Block) -> String? {
    let bytes = source.bytes.span
    let label = Heading(bytes, Int(block.heading.start), Int(block.heading.end))?.words(bytes).label
    return label.flatMap { $0.isEmpty ? nil : source.text(in: $0) }
  }

  private func caseText(of block: Block) -> CaseText? {
    guard let parent = parent(of: block), let id = QuestionID(source.text(in: parent.id)) else {
      return nil
    }
    let stem = parts(ofBlock: Int(block.parent)).first { $0.kind == .stem }
    return CaseText(id: id, text: stem.map { source.prose($0.range) } ?? "")
  }

  private func fields(at index: Int) -> QuestionFields {
    var fields = QuestionFields()
    fields.citations = citations(at: index).map(\.citation)
    fields.explanation = prose(.explanation, at: index)
    fields.hint = prose(.hint, at: index)
    fields.difficulty = difficulty(at: index)
    fields.tags = tags(at: index)
    fields.marking = prose(.marking, at: index).flatMap { MarkingPolicy($0) }
    fields.contrasts = contrasts(at: index)
    fields.validity = validity(at: index)
    fields.region = region(at: index)
    fields.formerly = formerly(at: index)
    fields.shuffles = prose(.shuffle, at: index).flatMap { FieldValue.shuffle($0) } ?? true
    return fields
  }

  func prose(_ key: FieldKey, at index: Int) -> String? {
    own(key, ofBlock: Int(questions[index])).map { source.prose($0) }
  }
}
