package import Diagnostics
package import Questions
package import Statutes

/// What is wrong with a bank file. The words for it are the program's.
package enum BankProblem: Hashable, Sendable {
  /// The file looks like a bank, but has no front matter, so it is not one.
  case noFrontMatter
  case unreadable(UnreadableText)
  case badFrontMatter(FrontMatterFault)
  case badHeading(HeadingFault)
  /// An id that an earlier question or case of the file has already; its heading is at `first`.
  case duplicateID(String, first: ByteRange)
  /// 曾用 names an id that a question of this file still has; its heading is at `user`.
  case formerIDInUse(QuestionID, user: ByteRange)
  /// Options, and none is marked right.
  case noRightOption
  /// A second right option where only one may be.
  case twoRightOptions
  case mixedShapes(ShapeConflict)
  case badOptionMark(OptionFault)
  case missingAnswer(AnswerFault)
  case emptyBlank(BlankFault)
  /// A number stands in a blank together with its unit, given here; the unit belongs behind the blank.
  case unitInBlank(String)
  case unknownField(FieldFault)
  case repeatedField(FieldKey)
  /// The field has a value that cannot be read.
  case badField(FieldKey)
  case badCitation(CitationProblem)
}

extension BankProblem {
  /// The kebab-case name by which the problem is shown, documented and searched for.
  package var code: FindingCode {
    switch self {
    case .noFrontMatter: .noFrontMatter
    case .unreadable: .unreadableText
    case .badFrontMatter: .badFrontMatter
    case .badHeading: .badHeading
    case .duplicateID, .formerIDInUse: .duplicateID
    case .noRightOption: .noRightOption
    case .twoRightOptions: .twoRightOptions
    case .mixedShapes: .mixedShapes
    case .badOptionMark: .badOptionMark
    case .missingAnswer: .missingAnswer
    case .emptyBlank: .emptyBlank
    case .unitInBlank: .unitInBlank
    case .unknownField: .unknownField
    case .repeatedField: .repeatedField
    case .badField: .badField
    case .badCitation: .badCitation
    }
  }

  /// A question with an error is not served; one with a warning is.
  package var severity: Severity { code.severity }
}
