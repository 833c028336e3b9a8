import Diagnostics
import Questions

/// Words and claims that content must not use. Words are looked for everywhere, claims where the author
/// himself says something and says that it is so.
enum WordingCheck {
  static func findings(
    in bank: CheckedBank, _ context: CheckContext
  ) -> [Diagnostic<CheckProblem>] {
    let document = bank.document
    let notes = document.chapters.flatMap { [$0.title, $0.notes] }.flatMap {
      findings(in: document.source, $0, claims: true)
    }
    let blocks = document.blocks.indices.flatMap { block in
      document.parts(ofBlock: block).flatMap { part -> [Diagnostic<CheckProblem>] in
        if part.isName { return [] }
        let claims = part.isAssertion(in: document.blocks[block].shape)
        return findings(in: document.source, part.range, claims: claims)
      }
    }
    return notes + blocks
  }

  private static func findings(
    in source: SourceText, _ range: ByteRange, claims: Bool
  ) -> [Diagnostic<CheckProblem>] {
    Wording.matches(in: source.text(in: range), at: Int(range.start))
      .filter { claims || !$0.isClaim }
      .map { Diagnostic(.wording($0.text, instead: $0.instead), at: $0.range) }
  }
}

extension Part {
  /// Whether it names something outside the author's choice of words: a source, a question, a place.
  fileprivate var isName: Bool {
    switch kind {
    case .blank: true  // stands in a stem
    case .field: ![.explanation, .hint, .tags, .answer, .points].contains(FieldKey(rawValue: key))
    default: false
    }
  }

  /// Whether what it says is said to be so. Stems tell and ask, and their right options may be the wrong
  /// statements that are asked for.
  fileprivate func isAssertion(in shape: Shape) -> Bool {
    switch kind {
    case .feedback, .field, .item: true
    case .stem: shape == .blank
    default: false
    }
  }
}
