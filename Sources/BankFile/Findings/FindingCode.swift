package import Diagnostics

/// The codes of what reading one file can find. The raw value is what `error[…]` shows.
package enum FindingCode: String, CaseIterable, Sendable {
  case noRightOption = "no-right-option"
  case twoRightOptions = "two-right-options"
  case duplicateID = "duplicate-id"
  case unknownField = "unknown-field"
  case repeatedField = "repeated-field"
  case badField = "bad-field"
  case emptyBlank = "empty-blank"
  case missingAnswer = "missing-answer"
  case mixedShapes = "mixed-shapes"
  case badCitation = "bad-citation"
  case badFrontMatter = "bad-front-matter"
  case badHeading = "bad-heading"
  case badOptionMark = "bad-option-mark"
  case unreadableText = "unreadable-text"
  case noFrontMatter = "no-front-matter"
  case unitInBlank = "unit-in-blank"

  package var severity: Severity {
    switch self {
    case .noFrontMatter, .unitInBlank: .warning
    default: .error
    }
  }
}
