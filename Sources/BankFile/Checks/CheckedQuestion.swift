import Diagnostics
import Questions
import Statutes

/// A question without errors, with the places that findings about it need.
struct CheckedQuestion: Sendable {
  let question: Question
  let heading: ByteRange
  /// First lines of options, items and pairs.
  private let options: [ByteRange]
  /// Its own 依据, else those of its case, as they were read; `nil` if neither has the field.
  let citations: [LocatedCitation]?
  /// What its own 有效, else that of its case, says.
  let validity: ByteRange?
  /// 易混
  let contrasts: [QuestionReference]
  /// 曾用
  let formerly: [QuestionReference]

  /// `nil` for a question with errors.
  init?(_ document: BankDocument, at index: Int) {
    guard let question = document.question(at: index) else { return nil }
    self.question = question
    let block = Int(document.questions[index])
    heading = document.location(at: index)
    options = document.ranges(at: index).options
    let hasCitations = document.inherited(.citation, at: index) != nil
    citations = hasCitations ? document.citations(at: index) : nil
    validity = document.inherited(.validity, at: index)
    contrasts = Self.references(document, document.own(.contrast, ofBlock: block))
    formerly = Self.references(document, document.own(.formerly, ofBlock: block))
  }

  /// Where an option, item or pair stands, counted from 0.
  func place(ofOption index: Int) -> ByteRange {
    options.indices.contains(index) ? options[index] : heading
  }

  private static func references(
    _ document: BankDocument, _ field: ByteRange?
  ) -> [QuestionReference] {
    field.map { QuestionReference.all(document.source, $0) } ?? []
  }
}
