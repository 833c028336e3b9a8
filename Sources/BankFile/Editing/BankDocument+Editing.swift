package import Dates
import Diagnostics
import Questions
package import Statutes

/// Changes of single fields, as edits of the file's bytes.
extension BankDocument {
  /// Makes a citation name another version and place. The law's name stays as it was typed; a place in the
  /// short form (`23.1`) stays in the short form. A citation that leaves the name out keeps doing so: it takes
  /// law and version from the one before.
  package func rewriting(
    _ located: LocatedCitation, version: CalendarDate, place: ProvisionPlace
  ) -> TextEdit {
    let typed = source.text(in: located.range)
    let words = typed.contains("条") ? place.spelled : place.short
    guard let nameEnd = located.nameEnd else { return TextEdit(located.range, words) }
    let rest = ByteRange(start: nameEnd, end: located.range.end)
    let blanks = source.text(in: rest).prefix { $0 == " " || $0 == "　" }
    return TextEdit(rest, "@\(version)\(blanks.isEmpty ? " " : blanks)\(words)")
  }

  /// Makes 有效 of a question end on that day at the latest: changes its own field or adds one, in the
  /// bank's language. `nil` if it ends by then already, or begins later only.
  package func endingValidity(of index: Int, on day: CalendarDate) -> TextEdit? {
    let validity = validity(at: index)
    if let to = validity.to, to <= day { return nil }
    if let from = validity.from, from > day { return nil }
    let value = "\(validity.from?.description ?? "")..\(day)"
    let block = Int(questions[index])
    if let field = own(.validity, ofBlock: block) { return TextEdit(field, value) }
    let key = header.isChinese ? FieldKey.validity.chinese + "：" : FieldKey.validity.english + ": "
    return adding(key + value, toBlock: block)
  }

  /// A new line behind the last one of the block that is not blank, with a blank one before it if it is the
  /// block's first field.
  private func adding(_ line: String, toBlock index: Int) -> TextEdit {
    let bytes = source.bytes.span
    let block = blocks[index]
    let end = Int(bytes.trimmed(Int(block.heading.start), Int(block.end)).end)
    let lineEnd = source.bytes[end...].firstIndex { $0 == .newline || $0 == .carriageReturn }
    let place = lineEnd ?? source.bytes.count
    let firstBreak = source.bytes.firstIndex(of: .newline) ?? 0
    let isCRLF = firstBreak > 0 && source.bytes[firstBreak - 1] == .carriageReturn
    let lineBreak = isCRLF ? "\r\n" : "\n"
    let isFirstField = !parts(ofBlock: index).contains { $0.kind == .field }
    return TextEdit(
      ByteRange(place, place), lineBreak + (isFirstField ? lineBreak : "") + line)
  }
}
