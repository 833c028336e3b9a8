package import Diagnostics

/// The codes of what reading a file and checking banks can find. The raw value is what `error[…]` shows.
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
  case articleOutOfRange = "article-out-of-range"
  case unknownVersion = "unknown-version"
  case missingVersion = "missing-version"
  case supersededVersion = "superseded-version"
  case unregisteredSource = "unregistered-source"
  case noCitation = "no-citation"
  case expired
  case unknownContrast = "unknown-contrast"
  case duplicateStem = "duplicate-stem"
  case nearDuplicateStem = "near-duplicate-stem"
  case identicalOptions = "identical-options"
  case allOfAboveShuffled = "all-of-above-shuffled"
  case giveaway
  case longestOptionBias = "longest-option-bias"
  case letterBias = "letter-bias"
  case wording
  case staleFact = "stale-fact"
  case olderVersion = "older-version"
  case differingAnswers = "differing-answers"

  package var severity: Severity {
    switch self {
    case .noRightOption, .twoRightOptions, .duplicateID, .unknownField, .repeatedField, .badField,
      .emptyBlank, .missingAnswer, .mixedShapes, .badCitation, .badFrontMatter, .badHeading,
      .badOptionMark, .unreadableText, .articleOutOfRange:
      .error
    case .noFrontMatter, .unitInBlank, .unknownVersion, .missingVersion, .supersededVersion,
      .unregisteredSource, .noCitation, .expired, .unknownContrast, .duplicateStem,
      .nearDuplicateStem, .identicalOptions, .allOfAboveShuffled, .giveaway, .longestOptionBias,
      .letterBias, .wording, .staleFact, .olderVersion, .differingAnswers:
      .warning
    }
  }
}
