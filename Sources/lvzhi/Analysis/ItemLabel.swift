import Questions

/// What an item of an analysis is called: its number in the test and its wording, which is not yet harmless.
struct ItemLabel: Sendable, Hashable {
  /// As the trainer knows it, such as the number on the paper: 7.
  let number: String
  /// `nil` for a question that no bank has any more.
  let name: QuestionName?
  let stem: String
  /// The texts of the options in the order of the bank; empty for types without.
  let options: [String]
  /// Which of the bank's letters stands at which printed one; `nil` where the bank's letters are printed.
  let order: DisplayOrder?

  init(
    number: String, name: QuestionName?, stem: String, options: [String],
    order: DisplayOrder? = nil
  ) {
    self.number = number
    self.name = name
    self.stem = stem
    self.options = options
    self.order = order
  }

  init(number: String, _ question: Question, order: DisplayOrder? = nil) {
    let options: [String] =
      switch question.body {
      case .single(let choices, _), .multiple(let choices): choices.map(\.text)
      case .trueFalse, .blanks, .ordering, .matching, .short: []
      }
    self.init(
      number: number, name: question.name, stem: question.stemWithGaps, options: options,
      order: order)
  }

  /// What people know an option by.
  func printed(_ letter: OptionLetter) -> OptionLetter {
    order?.shownLetter(of: letter) ?? letter
  }
}
