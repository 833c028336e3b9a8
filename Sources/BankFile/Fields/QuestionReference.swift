import Diagnostics
import Questions

/// A question named in 易混 or 曾用: `id` or `bank/id`.
struct QuestionReference {
  /// `nil` for a question of the same bank.
  let bank: BankID?
  /// `nil` if what was typed cannot be a name.
  let id: QuestionID?
  let range: ByteRange

  var isGood: Bool { id != nil }

  /// All references of a field's content; white space and `、` `，` `,` `；` `;` stand between them.
  static func all(_ source: SourceText, _ range: ByteRange) -> [QuestionReference] {
    let bytes = source.bytes.span
    var references: [QuestionReference] = []
    var index = Int(range.start)
    let end = Int(range.end)
    while index < end {
      let start = index
      while index < end, separator(bytes, index, end) == 0 { index += 1 }
      if index > start { references.append(QuestionReference(source, ByteRange(start, index))) }
      index += separator(bytes, index, end)
    }
    return references
  }

  private init(_ source: SourceText, _ range: ByteRange) {
    let text = source.text(in: range)
    self.range = range
    if let name = QuestionName(text) {
      (bank, id) = (name.bank, name.id)
    } else {
      (bank, id) = (nil, QuestionID(text))
    }
  }

  /// The full name, for a question of `bank` where no bank is named.
  func name(in home: BankID) -> QuestionName? {
    id.map { QuestionName(bank: bank ?? home, id: $0) }
  }

  private static func separator(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Int {
    let byte = bytes.byte(at: index, before: end)
    if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") { return 1 }
    switch bytes.triple(at: index, before: end) {
    case 0xE3_80_81, 0xEF_BC_8C, 0xEF_BC_9B: return 3  // 、 ， ；
    default: return bytes.whiteSpace(at: index, before: end)
    }
  }
}
