import Diagnostics
import Questions

/// What a question asks, ready to be compared with others.
struct ComparedStem {
  /// Index of its bank among those checked.
  let bank: Int
  let name: QuestionName
  let heading: ByteRange
  /// The case it belongs to.
  let parent: QuestionID?
  let contrasts: [QuestionName]
  /// Letters and digits of the case and the stem, with a mark for each blank.
  let text: [UInt32]
  /// Its options, pairs or steps; `[""]` for a question without. Two questions of one wording ask the same
  /// only if they have one of these in common: “下列说法正确的是” may well be asked twice.
  let handles: Set<String>

  /// All questions of all banks, in order.
  static func all(_ banks: [CheckedBank]) -> [ComparedStem] {
    banks.enumerated().flatMap { index, bank in
      bank.questions.map { ComparedStem($0, bank: index) }.filter { !$0.text.isEmpty }
    }
  }

  private init(_ checked: CheckedQuestion, bank: Int) {
    let question = checked.question
    self.bank = bank
    name = question.name
    heading = checked.heading
    parent = question.parent?.id
    contrasts = question.fields.contrasts
    // A letter of category L that no text has: it stands for a gap of any content.
    let stem = question.stem { _ in "\u{A015}" }
    text = ComparedText.letters((question.parent?.text ?? "") + "\n" + stem)
    handles = Self.handles(of: question.body)
  }

  private static func handles(of body: QuestionBody) -> Set<String> {
    let texts: [String] =
      switch body {
      case .single(let choices, _), .multiple(let choices):
        choices.map(\.text).filter { !AllOfAbove.matches($0) }
      case .ordering(let items): items
      case .matching(let pairs): pairs.lefts
      case .trueFalse, .blanks, .short: []
      }
    return texts.isEmpty ? [""] : Set(texts.map { ComparedText.key($0) })
  }

  /// Whether one of the two names the other as 易混.
  func isLinked(to other: ComparedStem) -> Bool {
    contrasts.contains(other.name) || other.contrasts.contains(name)
  }

  /// Whether both are children of one case, and so have its text in common.
  func isSibling(of other: ComparedStem) -> Bool {
    parent != nil && parent == other.parent && bank == other.bank
  }
}
