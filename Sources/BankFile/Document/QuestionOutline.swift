package import Questions

/// What can be said of a question without making its text.
package struct QuestionOutline: Hashable, Sendable {
  /// `nil` if its heading has no id that can be one. Another question may have the same one, if this one
  /// has errors.
  package let name: QuestionName?
  /// `nil` if the shape cannot be told.
  package let type: QuestionType?
  /// Index in `BankDocument.chapters`; `nil` before the first one.
  package let chapter: Int?
  /// A question with errors is not served.
  package let hasErrors: Bool
}
