package import Papers
package import Questions

/// What was keyed in from one answer sheet.
package struct PaperEntry: Hashable, Sendable {
  package enum Result: Hashable, Sendable {
    /// The answers in the bank's letters; a question that is not there was left open.
    case answers([QuestionName: RecordedAnswer])
    /// Only which are wrong: all others are right.
    case wrong(Set<QuestionName>)
    /// Only what each section earned, in the paper's order.
    case sections([Points])
    /// Only what the whole earned.
    case total(Points)
    /// 缺考, with the reason if one was given.
    case absent(reason: String?)
    /// There is no sheet of this person after all.
    case withdrawn
  }

  package let paper: PaperID
  package let examinee: Examinee
  /// Which variant the sheet is of, where that was asked.
  package let variant: VariantLetter?
  package let result: Result
  /// It was keyed in twice, with the same result.
  package let isVerified: Bool
  /// The entries of this person that it was known to replace, sorted. Two entries of which neither replaces the
  /// other contradict each other.
  package let replaces: [EventID]

  package init(
    paper: PaperID, examinee: Examinee, variant: VariantLetter? = nil, result: Result,
    isVerified: Bool = false, replaces: [EventID] = []
  ) {
    self.paper = paper
    self.examinee = examinee
    self.variant = variant
    self.result = result
    self.isVerified = isVerified
    self.replaces = replaces.sorted()
  }
}
