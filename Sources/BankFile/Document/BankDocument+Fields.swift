import Diagnostics
package import Questions
package import Statutes

/// Single fields, without making the rest of a question. A child has what its case says where it says
/// nothing itself; each costs the reading of one field.
extension BankDocument {
  /// 有效; without limits if nothing is said.
  package func validity(at index: Int) -> Validity {
    inherited(.validity, at: index).flatMap { FieldValue.validity(source.text(in: $0)) }
      ?? Validity()
  }

  /// 地区, of the question, its case or the whole bank.
  package func region(at index: Int) -> String? {
    inherited(.region, at: index).map { source.text(in: $0) } ?? header.region
  }

  /// The id of the case that the question belongs to, if it is a child.
  package func caseID(at index: Int) -> QuestionID? {
    parent(of: block(at: index)).flatMap { QuestionID(source.text(in: $0.id)) }
  }

  /// 标签.
  package func tags(at index: Int) -> [String] {
    inherited(.tags, at: index).map { FieldValue.tags(source.text(in: $0)) } ?? []
  }

  /// 难度.
  package func difficulty(at index: Int) -> Difficulty? {
    inherited(.difficulty, at: index).flatMap { FieldValue.difficulty(source.text(in: $0)) }
  }

  /// 依据, each citation with its place.
  package func citations(at index: Int) -> [LocatedCitation] {
    guard let range = inherited(.citation, at: index) else { return [] }
    return CitationParser.parse(source.text(in: range), at: Int(range.start)).citations
  }

  /// 易混.
  package func contrasts(at index: Int) -> [QuestionName] { names(.contrast, at: index) }

  /// 曾用.
  package func formerly(at index: Int) -> [QuestionName] { names(.formerly, at: index) }

  private func names(_ key: FieldKey, at index: Int) -> [QuestionName] {
    guard let range = own(key, ofBlock: Int(questions[index])) else { return [] }
    return QuestionReference.all(source, range).compactMap { $0.name(in: header.id) }
  }

  /// What a field of the question says, or else that of its case if it holds for children.
  func inherited(_ key: FieldKey, at index: Int) -> ByteRange? {
    let block = Int(questions[index])
    if let range = own(key, ofBlock: block) { return range }
    let parent = blocks[block].parent
    return parent == Block.none || !key.isInherited ? nil : own(key, ofBlock: Int(parent))
  }

  /// What a field of the block says; `nil` if it is absent or empty.
  func own(_ key: FieldKey, ofBlock block: Int) -> ByteRange? {
    guard blocks[block].fields.contains(FieldSet(key)) else { return nil }
    let part = parts(ofBlock: block).last { $0.kind == .field && $0.key == key.rawValue }
    return part.flatMap { $0.range.isEmpty ? nil : $0.range }
  }
}
