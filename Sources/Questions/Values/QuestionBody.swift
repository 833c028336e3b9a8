/// What is asked and what is right, by type.
package enum QuestionBody: Hashable, Sendable {
  /// Options of which exactly one, at `right`, is right.
  case single(choices: [Choice], right: OptionLetter)
  /// Options of which one or more are right.
  case multiple(choices: [Choice])
  case trueFalse(Bool)
  case blanks(FillIn)
  /// Items in the right order.
  case ordering([String])
  case matching(Matching)
  /// A model answer and the points it has to make.
  case short(model: String, points: [KeyPoint])

  package var type: QuestionType {
    switch self {
    case .single: .single
    case .multiple: .multiple
    case .trueFalse: .trueFalse
    case .blanks: .blank
    case .ordering: .ordering
    case .matching: .matching
    case .short: .short
    }
  }
}
